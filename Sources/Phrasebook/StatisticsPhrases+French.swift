extension StatisticsPhrases {
    static let french = StatisticsPhrases(
        heading: "Statistiques",
        total: "Demandes reçues",
        resolved: "Demandes répondues, ou sans réponse après 20 jours ouvrables",
        withinStandard: "Répondues en 5 jours ouvrables ou moins",
        months: "Reçues, par mois",
        topics: "Reçues, par sujet",
        platforms: "Reçues, par plateforme",
        contexts: "Reçues, à quel titre et à quel moment",
        languages: "Reçues, par langue",
        risks: "Reçues, par risque signalé",
        responses: "Première réponse, en jours ouvrables",
        outcomes: "Conclusion de la première réponse",
        topicsByContext: "Reçues, par sujet et contexte",
        platformsByContext: "Reçues, par plateforme et contexte",
        noRisk: "Aucun signalé",
        bands: [
            "De 0 à 2 jours", "De 3 à 5 jours", "De 6 à 10 jours", "De 11 à 20 jours",
            "Pas en 20 jours",
        ],
        up: "en hausse depuis la période précédente",
        down: "en baisse depuis la période précédente",
        unclear: "aucun changement au-delà de la marge",
        notShown: "trop peu pour être affiché",
        aboutMargins: """
            ± indique la marge : le nombre exact s’y trouve 19 fois sur 20. Une flèche marque un \
            changement plus grand que la marge des changements; sans flèche, rien ne le distingue \
            du bruit. Un chiffre aussi petit que sa marge n’est pas affiché.
            """,
        protection: """
            Avant la publication, un bruit aléatoire a été ajouté une seule fois à chaque compte, \
            puis les chiffres ont été accordés entre eux. Quoi qu’on sache par ailleurs, ils ne \
            changent la cote qu’une demande donnée ait été faite que par un facteur d’au plus 9,5, \
            et bien moins ce qu’on peut en apprendre. Cela vaut pour chaque demande, non pour une \
            personne qui en fait plusieurs, ni pour les chiffres que le Bureau donne ailleurs. Ce \
            qui est publié ne change plus.
            """,
        nothingYet: """
            Aucune statistique n’est encore publiée. Elles paraissent le sixième jour ouvrable \
            après chaque trimestre.
            """,
        otherPeriods: "Autres périodes : ",
        quarterForm: { "\($0) à \($1) \($2)" },
        yearForm: { "Exercice \($0)" },
        releasedOn: { "Publié le \($0)" },
        quartersOf: { "Somme de \($0) trimestre(s) sur 4" },
        points: { "\($0) % ± \($1) points" },
        intact: { "Les publications sont intactes. Publications : \($0)." },
        broken: { "Les publications ne tiennent pas. Ligne \($0) : " },
        notAnExport: "ce n’est pas une copie des publications.",
        notALine: "la ligne n’est pas écrite comme le format l’exige.",
        cutShort: "le fichier s’arrête au milieu d’une ligne.",
        unchained: "la publication ne fait pas suite à celle qui la précède.",
        edited: "la publication n’est pas celle qui a été signée.",
        unknownKey: "la publication est signée par une autre clé que celle qui a été donnée.",
        badSignature: "la signature n’est pas celle de cette publication.",
        outOfOrder: "la période ne vient pas après celle qui la précède.",
        planChanged: "le plan a changé au cours d’un exercice.",
        overspent: "la publication ne dépense pas ce que le registre permet.",
        differsFromKept: "le point de contrôle conservé signe une autre histoire.")
}
