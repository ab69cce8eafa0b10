extension FrenchEnquiries {
    /// The eighth batch: short letters of every kind.
    static let eighth = #"""
        # tricot
        Bonjour, je tricote en direct sur Twitch pendant mes pauses. Mon pseudo est \#
        [@:maille_a_lenvers]. Un usager du ministère, M. [P:Théophraste Gagnon-Mbeki], m'a \#
        reconnue à ma voix. Il veut que je règle son dossier entre deux rangs. Dois-je cesser \#
        de tricoter? [P:Ginette]
        # fuite de liste
        La liste de rappel de la région a été mise sur Facebook. On y lit : [P:Aurélien \#
        Desbiens], [T:418 555-0122]; [P:Fatim-Zahra El Idrissi], [T:581-555-0109]; moi, \#
        [P:Noam], [T:(367) 555 0118]. C'est [P:Aurélien] qui l'a publiée, pour rire.
        # plaques
        Mon voisin tient un registre des autos de fonctionnaires : [L:K62 TRB], [L:GHX 2207], \#
        [L:412 ZKD]. La mienne est la deuxième. Il vend ses « renseignements » à une chaîne \#
        YouTube ([U:https://www.youtube.com/@lafilturevraie]). Il s'appelle [P:Gédéon \#
        Thivierge].
        # courriel épelé
        mon adresse c'est [E:solange point apotre arobase courriel point example] et mon tel \#
        [T:450 555 0187]. la question : est ce que je peux liker la page du bloc. [P:solange]
        # question simple
        Est-ce qu'un GIF de chat constitue une prise de position? Le chat portait un chapeau.
        # naissance
        Née le [B:3 mars 1969] à [-:Chicoutimi], employée [M:A-30951], j'ai toujours servi avec \#
        [-:intégrité]. Ma chef, [P:Roxane Ndiaye-Poulin], a écrit dans le clavardage « OK \#
        boomer ». Je suis de la génération X.
        # en-tête
        De : [P:Bao-Long Huynh] [[E:bao-long.huynh@dvx-xvd.gc.ca]]|Envoyé : 14 janvier 2025 \#
        10:41|À : [P:Clothilde Beaurivage]|Cc : [P:Ahmed Ould Sidi]|Objet : TR : ton balado||\#
        [P:Clothilde], c'est toi qui dis « la [-:directive 4.2] est une farce » à la minute \#
        12?|[P:B.-L.]
        # gardien
        Je travaille de nuit à l'édifice [-:Lester-B.-Pearson]. Un livreur, [P:Kévin-Olivier], \#
        a filmé mon écran. On y voit l'adresse de la maison de la juge [P:Rachel Saint-Cyr] : \#
        [A:44, chemin du Lac-aux-Huards], [-:Val-des-Monts] [C:J8N 4C2]. La vidéo a 12 000 \#
        vues.
        # nas en lettres
        Le nas que j'ai dicté au robot est [S:huit cinq deux, six zéro quatre, un un neuf]. Il \#
        a répondu « merci [P:Carole] ». Je m'appelle [P:Karl].
        # permis
        Bonjour, on a publié la photo de mon portefeuille perdu : permis [D:B6420-150788-04], \#
        carte soleil [H:BOUJ 8807 1514], carte de crédit [K:4539 1488 0343 6467]. Celui qui l'a \#
        trouvé signe « [P:Le Grand Marcel] ». Je veux le remercier et le poursuivre. [P:Jessyca \#
        Bourgeois-Haddad]
        # majuscules
        OBJET: PHOTO DE GROUPE. JE N'AI JAMAIS CONSENTI. C'EST [P:REJEAN] DE \#
        L'APPROVISIONNEMENT QUI L'A PRISE. RAPPELEZ-MOI AU [T:819-555-0176], POSTE DE GARDE. \#
        [P:MONIQUE LAVERTU]
        # sans accents
        bonjour je mapelle [P:helene gravelle] et mon collegue [P:stephane] a cree un faux \#
        profil de la sous ministre. il sappelle pas comme ca sur twitter cest \#
        [@:@sous_ministre_de_rien]. est ce drole ou grave
        # conflits
        Mon conjoint, [P:Wenceslas Tchoupi], vend des ruches. Le [-:Musée de l'agriculture] en \#
        achète. J'y travaille. Il a mis sur Instagram « merci à ma taupe ». C'est de l'humour \#
        apicole.
        # réseau
        Adresses à vérifier : [I:203.0.113.88] (imprimante), [I:172.16.40.7] (moi), \#
        [I:2001:db8:0:3::5] (inconnue). MAC de l'inconnue : [X:A4-5E-60-0C-71-D2]. Session \#
        ouverte par [G:mlafram_tmp]. Je n'accuse pas [P:Mireille Laframboise], mais c'est elle.
        # compte bancaire
        Une page d'aide aux sinistrés utilise notre logo et demande des dons au compte \#
        [N:81502-815-0441927]. Le responsable serait un nommé [P:Isidore Kabongo]. L'[-:Unité \#
        permanente anticorruption] ne rappelle pas.
        # signature seule
        Merci de votre patience.|[P:Y. B.-T.]
        # mots-noms
        Par [-:prudence], j'ai retiré ma publication. [P:Prudence], ma voisine de bureau, \#
        l'avait déjà copiée. C'est la [-:joie]. Elle l'a montrée à [P:Marin], qui n'est pas \#
        [-:marin] mais avocat.
        # poste
        Rejoignez-moi au [T:poste 60214] ou demandez [P:Firmin] à la réception. Je préfère ne \#
        pas écrire.
        # coordonnées
        La photo de nid que ma collègue [P:Anouk Petiquay] a mise sur iNaturalist donne [O:47,\#
        5210° N, 74,8902° O]. C'est une espèce protégée. Elle a corrigé en « près du lac », \#
        mais Google n'oublie rien.
        # passeport
        Au comptoir, un monsieur a filmé le passeport [Z:HB447120] d'une dame, Mme [P:Ortega]. \#
        Je n'ai rien vu, j'étais au café.
        # dossier
        Suivi du dossier [-:2024-VE-0311]. L'employé, matricule [M:55 208 14], nie. Son \#
        gestionnaire, M. [P:Ouellet], confirme. Le témoin, [P:Mackendy], hésite. Voir l'article \#
        [-:6.3] du code.
        # parents
        Ma fille [P:Maëlys] (9 ans) a commenté la page du ministre avec mon iPad. Elle a écrit \#
        « mon papa dit que tu dors ». Je suis le papa. Je ne l'ai jamais dit ici. [P:Patrice \#
        Vollant], [T:1-418-555-0139]
        # école
        Le prof de ma fille, monsieur [P:Nguyen], veut que je parle de mon métier sur Zoom. \#
        L'école est au [A:2750, boulevard des Forges], bureau du directeur. Puis-je parler de \#
        la faune?
        """#
}
