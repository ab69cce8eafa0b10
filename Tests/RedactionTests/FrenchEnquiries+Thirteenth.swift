extension FrenchEnquiries {
    /// The thirteenth batch: short letters, again.
    static let thirteenth = #"""
        # chorale
        La page de la chorale du personnel s'appelle maintenant « Le Conseil du Très Sot ». \#
        C'est la section des ténors, menée par [P:Wilfrid Essiambre], qui a fait le coup. Moi, \#
        [P:Ombeline], alto, je veux bien rire, mais [-:le Conseil du Trésor], lui?
        # rédactrice fantôme
        J'écris les discours de la SMA, [P:Clélia Vandal-Nguema]. Mes brouillons circulent sous \#
        [@:@fantome.de.clelia]. On y lit son cellulaire ([T:438-555-0117]) et le surnom qu'elle \#
        donne au ministre.
        # caméra
        Ma caméra de bord a capté un collègue qui brûlait un feu à l'angle de [-:Saint-Joseph] \#
        et [-:Freeman]. Plaque [L:R82 KLN], Mazda rouge. C'est [P:Onil Mestokosho], j'en suis à \#
        peu près certaine. Je publie ou j'oublie?
        # retraité
        Un retraité, M. [P:Philibert Quenneville], m'écrit à mon adresse personnelle, \#
        [E:maude.archambo@boitealettres.example], qu'il a prise sur la page de mon groupe de \#
        musique. Il joint chaque fois son NAS ([S:904 118 226]). Faut-il tout garder? [P:Maude]
        # logeuse
        Je loge au [A:18, ruelle des Tanneurs], à [-:Baie-Saint-Paul]. Ma logeuse, \#
        [P:Germaine], diffuse ses déjeuners en direct. La semaine passée, on a vu passer mon \#
        uniforme de [-:Parcs Canada].
        # jury
        Un membre du jury, [P:Ruben Iloki], a gazouillé « jour 3, que des candidats plates » le \#
        [-:12 février]. Je suis le candidat plate numéro 7. Processus [-:24-HRX-IA-0918].
        # carte
        Puis-je publier l'arrière de ma carte d'accès? On n'y voit que le numéro ([M:0091 \#
        4482]).
        # comptes
        Mon compte secret est [@:@verificatrice_la_nuit]; mon vrai compte porte mon nom. Je les \#
        ai confondus pendant neuf minutes. [P:Barthélémy] l'a vu. [P:Barthélémy] voit tout.
        # hôpital
        J'étais hospitalisée à [-:Amos] quand l'article a paru. On voit mon dossier sur la \#
        photo : [P:Wabanonik, Laurette], RAMQ [H:WABL 6653 1718], née le [B:17 mars 1966]. \#
        L'article, je m'en fiche.
        # déclaration
        Je, [P:Casimir Lavertue-Diallo], matricule [M:60-11284], demeurant au [A:9-12, place \#
        des Trembles], [-:Fermont] [C:G0G 1J0], déclare ne pas avoir rédigé la publication. Je \#
        l'ai tapée. Ma superviseure, madame [P:Joncas], l'a dictée.
        # douane
        J'ai fouillé la camionnette d'un vidéaste ([L:KJT 4410]). Dans sa vidéo, je suis « \#
        l'agente [P:Pruneau], insigne [M:18843] ». Deux millions de vues et une chanson.
        # recette
        Le compte de recettes de ma grand-mère a maintenant un crochet bleu. Il est au nom de \#
        [P:Fridoline Saint-Amand], décédée en [-:2011]. J'écris à sa place. Est-ce de \#
        l'usurpation?
        # texto
        svp arretez de texter au [T:506 555 0173] cest ma mere. moi cest le [T:506 555 0174]. \#
        jai deja dit a [P:regis] de chez vous. pis la question : je peux tu vendre mon vieux \#
        portable du bureau sur kijiji
        # gym
        Mon entraîneur, [P:Zéphirin], m'identifie ([@:@commis.de.fer]) dans toutes ses vidéos. \#
        Un [-:CR-05] n'est pas exactement de fer. Dois-je m'y opposer?
        # jeu
        Pendant une finale de sports électroniques, mon pseudo ([@:ImpotMan_9]) s'est affiché à \#
        côté de mon vrai nom, [P:Rosaire Kanapé], et du sigle [-:ARC]. J'ai gagné, d'ailleurs.
        # stationnement
        Le [-:8 juillet], un préposé a filmé une dispute pour la place [-:B-17]. Dans l'ordre : \#
        moi ([L:V14 RTZ]), un SMA ([L:K09 BBD]), sa conjointe. J'ai été poli pendant la \#
        première minute.
        # fuite
        Je sais qui parle au chroniqueur. Ce n'est pas [P:Bérangère]. Ce n'est pas [P:Octave] \#
        non plus. Si je le dis, mon nom ira-t-il au dossier? Je suis au [T:poste 60118].
        # documents
        Pièces (non jointes) : permis [D:C7740-551028-01], passeport [Z:GA552019], vaccin \#
        [-:lot EK4176]. On m'a dit de tout envoyer à une adresse qui finit par « gmail ».
        # robot
        Notre robot conversationnel, [-:Sam], a dit à un client que « [P:Kézia], aux [-:Comptes \#
        débiteurs], déteste le lundi ». C'est vrai, mais d'où le tient-il?
        # fournisseur
        Le fournisseur « [-:Lajoie et filles ltée] » suit notre agent d'achats, [P:Hyun-ki \#
        Bélisle], sur [-:Strava]. Il le suit aussi. Ils courent ensemble le dimanche.
        # mariage
        Je célèbre un mariage. Le marié, [P:Placide Obomsawin], est lobbyiste; la mariée, \#
        [P:Anouchka], est ma directrice régionale. Ils veulent publier le certificat. \#
        Félicitations à eux, mais puis-je aimer la photo?
        # jeux de mots
        [P:Marguerite] effeuille la [-:marguerite], [P:Rémi] joue du mi, [P:Félix] est \#
        [-:heureux]. C'est mon haïku publié sur [-:Mastodon]. Mon chef, [P:Hilaire], n'a pas \#
        ri.
        """#
}
