extension FrenchEnquiries {
    /// The twelfth batch: long official prose in which nothing is to be hidden.
    static let twelfth = #"""
        # guide 1
        Les fonctionnaires doivent se conduire, en ligne comme en personne, d'une manière \#
        conforme au Code de valeurs et d'éthique du secteur public. Le respect de la \#
        démocratie, le respect envers les personnes, l'intégrité, l'intendance et l'excellence \#
        s'appliquent à tout compte, officiel, professionnel ou personnel. Les gestionnaires \#
        discutent des attentes avec leur équipe au moins une fois l'an, consignent la \#
        discussion et consultent les Relations de travail au besoin.
        # guide 2
        Article 4.2 – Utilisation personnelle. Sous réserve des exigences opérationnelles, une \#
        utilisation personnelle limitée est permise pendant les pauses, à condition a) de ne \#
        pas nuire au travail; b) de n'entraîner aucun coût; c) de respecter la Politique \#
        d'utilisation acceptable des dispositifs et des réseaux; d) de résister à l'examen \#
        public le plus minutieux. Voir l'annexe B, tableau 3, et la Ligne directrice sur \#
        l'utilisation officielle des médias sociaux, version 2.1, mai 2019.
        # foire aux questions
        Q. Puis-je nommer mon employeur sur LinkedIn? R. Oui, si vous précisez que vous ne \#
        parlez pas en son nom. Q. Puis-je « aimer » une publication partisane? R. Tout dépend \#
        de votre poste, de votre niveau et de votre visibilité : voir la partie 7 de la Loi sur \#
        l'emploi dans la fonction publique. Q. Qui appeler? R. Le Centre de services des \#
        ressources humaines, du lundi au vendredi, de 8 h à 17 h, heure de l'Est.
        # comité
        Le Comité consultatif du sous-ministre s'est réuni le mercredi 2 avril à l'édifice \#
        Lester-B.-Pearson. Ordre du jour : 1) Mot de bienvenue; 2) Objectif 2020; 3) Au-delà de \#
        2020; 4) Appel à l'action contre le racisme; 5) Saison de la Fierté; 6) Horaire d'été. \#
        Le sous-ministre adjoint, Services ministériels, présidait. Le compte rendu sera versé \#
        dans GCpédia.
        # approvisionnement
        Les autorités contractantes veillent à ce qu'aucun fournisseur nommé dans une demande \#
        de soumissions ne soit promu dans les voies ministérielles avant l'attribution. Renvoi \#
        : Directive sur la gestion de l'approvisionnement, art. 4.3.1; Avis sur la Politique \#
        sur les marchés 2021-4; offre à commandes EN578-170432/A. Valeur maximale : 40 000 $ \#
        CA, TVH comprise.
        # technique
        Ouvrez le Panneau de configuration, choisissez Programmes et fonctionnalités, puis \#
        Internet Explorer 11. Dans Microsoft Edge, allez à Paramètres > Confidentialité, \#
        recherche et services. Effacez les témoins. Redémarrez. Si l'erreur 0x800F0922 \#
        persiste, ouvrez un billet dans Remedy (catégorie : Accès/RPV) et citez KB5005463.
        # formation
        Inscrivez-vous au cours G129, « Fondements des valeurs et de l'éthique pour employés », \#
        ou C255, pour gestionnaires, dans Mon apprentissage. Durée : 3 heures. L'École de la \#
        fonction publique du Canada offre aussi « À la découverte des médias sociaux » \#
        (COR105). Apportez votre maclé et votre patience.
        # bulletin
        Bonne Semaine nationale de la fonction publique! Joignez-vous à nous dans l'Atrium pour \#
        le Mardi gras, le Vendredi en chemise hawaïenne, la Journée Terry-Fox, l'encan \#
        silencieux de la Campagne de charité en milieu de travail et le Grand nettoyage des \#
        rivages canadiens. Prix offerts par Laura Secord, Jean Coutu, Simons et les Sénateurs \#
        d'Ottawa. Au plaisir!
        # géographie
        Les bureaux régionaux sont à St. John's, Charlottetown, Halifax, Moncton, Québec, \#
        Montréal, Rimouski, Sept-Îles, Chibougamau, Rouyn-Noranda, Sudbury, Winnipeg, \#
        Saint-Boniface, Regina, Kelowna, Prince George, Whitehorse et Iqaluit. Les \#
        télétravailleurs de Sainte-Adèle, de Saint-Jérôme, de Joliette et de Val-d'Or relèvent \#
        du plus proche.
        # histoire
        En 1939, le premier ministre s'adressait au pays par la radio. En 1952, la télévision \#
        arrivait. En 2004, Facebook était lancé; Twitter suivait en mars 2006. Chaque fois, on \#
        s'est demandé si les fonctionnaires devaient s'en approcher. Chaque fois, la réponse \#
        est venue cinq ans plus tard.
        # jurisprudence
        La Cour suprême a statué dans Fraser c. CRTFP, [1985] 2 R.C.S. 455, que les \#
        fonctionnaires peuvent critiquer les politiques dans certaines limites; voir aussi \#
        Haydon c. Canada, [2001] 2 CF 82, et Osborne c. Canada (Conseil du Trésor), [1991] 2 \#
        RCS 69. L'obligation de loyauté n'est pas absolue.
        # lettre sans nom
        Madame, Monsieur,||À la suite de votre lettre du 14 janvier, je confirme que le \#
        Ministère n'a aucune objection à la publication de vos mémoires, « Quarante hivers au \#
        Nord », pourvu que la Sécurité relise le chapitre 7. Les redevances vous reviennent. \#
        Veuillez envoyer un exemplaire à la Bibliothèque.||Veuillez agréer, Madame, Monsieur, \#
        l'expression de mes sentiments les meilleurs.|Un lecteur reconnaissant
        # vie privée
        Les renseignements personnels recueillis au moyen du présent formulaire sont protégés \#
        par la Loi sur la protection des renseignements personnels et décrits dans le fichier \#
        de renseignements personnels ordinaire POU 938, Activités de sensibilisation. \#
        Conservation : deux ans après la dernière utilisation administrative (numéro d'ADD : \#
        2016/001). Plaintes : Commissariat à la protection de la vie privée.
        # menu
        Pour le français, faites le 1. Pour la paye, faites le 2, puis le 4. Pour le Programme \#
        d'aide aux employés, composez le [?:1-800-268-7708], ou le 911 en cas d'urgence. Ayez \#
        votre numéro de dossier sous la main. Attente moyenne : 47 minutes.
        # sport
        Les Canadiens ont battu les Bruins 5 à 4 au Centre Bell. Mon chandail, que je portais \#
        en direct, a une publicité de pari sportif. La Sainte-Flanelle est-elle une marque de \#
        commerce de la Couronne?
        # résolution
        ATTENDU QUE les médias sociaux font partie de la vie; ATTENDU QUE la Charte canadienne \#
        des droits et libertés protège l'expression; IL EST RÉSOLU QUE le Syndicat demande à \#
        l'Employeur de préciser la portée de la Politique. Adopté à l'unanimité, Assemblée \#
        générale de Trois-Rivières.
        """#
}
