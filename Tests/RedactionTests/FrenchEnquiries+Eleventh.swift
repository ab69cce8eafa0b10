extension FrenchEnquiries {
    /// The eleventh batch: disguises, exports, logs, and numbers that are nobody's.
    static let eleventh = #"""
        # masqué
        Écrivez à [E:rosalie (point) kanapé (arobase) example (point) org], ou bien \#
        [E:rosalie.kanape chez example point org]. Merci!
        # masqué 2
        courriel : [E:m.bellefleur[at]courriel.example] / cell. [T:(4 1 8) 5 5 5 - 0 1 2 9]
        # masqué 3
        joignez moi au [T:cinq un quatre, cinq cinq cinq, zéro un sept neuf] ou a [E:gilou \#
        tiret bas 77 arobas courriel point example]
        # espaces insécables
        Mon NAS : [S:046 454 286]; ma carte : [K:4000 0000 0000 0002]; mon tél. : [T:418 555 \#
        0102].
        # largeur nulle
        On a écrit « [P:Ca\#u{200B}rol\#u{2011}\#u{200B}Anne Sa\#u{200B}vard] » pour que la \#
        recherche échoue. Mon courriel : [E:ca.savard@\#u{200B}example.org].
        # décomposés
        [P:Hélène Lévêque] et [P:Noël Éthier] sont cités.
        # majuscules sans accents
        DE: [P:GENEVIEVE LAFRENIERE]|A: BUREAU DES VALEURS|MON COLLEGUE [P:RAOUL-ETIENNE] ME \#
        SUIT SUR STRAVA. IL SAIT OU JE COURS ([O:46.8825, -71.3310]). J'HABITE AU [A:90, RUE \#
        DES ERABLES, APP. 7].
        # champs bruts
        prenom=[P:Youssouf]|nom=[P:Ba-Lemire]|matricule=[M:60417]|tel=[T:8195550114]|\#
        cp=[C:J9H7A2]|message=Puis-je refuser une demande d'amitié de mon chef?
        # json
        {"nom":"[P:Ludmila Chênevert]","courriel":"[E:ludmila.c@courriel.example]",\#
        "naissance":"[B:1979/03/21]","mac":"[X:08:00:2B:4C:59:23]"}
        # csv
        no;nom;poste;plaque|1;[P:Fontaine, Océane];[T:4418];[L:M77 BDC]|2;[P:Gill, Ravjot];\#
        [T:4419];[L:FKD 8890]
        # fil
        Le 5 mars 2025 à 14 h 12, [P:Gwladys Perron] <[E:gwladys.perron@cnx-xcn.gc.ca]> a écrit \#
        :|> [P:Kim-Ly], ta vidéo est publique.|> Je n'ai rien vu. [P:G.]||Je suis [P:Kim-Ly \#
        Sauvageau]. Que dois-je répondre?
        # fil 2
        -----Message d'origine-----|De : [P:Ntumba, Chancelle] (AAC/AAFC)|Envoyé : 6 février \#
        2025 09:14|À : [P:Belhadj, Sofiane] (AAC/AAFC)|Objet : Tr : photo||Bonjour [P:Sofiane], \#
        enlève-la svp. [P:Chancelle]
        # signature longue
        Bonne journée,||[P:Marie-Pier Kabasele]|Agente principale de programme|Direction \#
        générale des opérations|Infrastructure Canada|[A:180, rue Kent, bureau 1100], [-:Ottawa \#
        (Ontario)] [C:K1P 0B6]|Téléphone : [T:343-555-0167] | Téléc. : [T:343-555-0168]|\#
        [E:marie-pier.kabasele@infx.gc.ca]
        # clavardage
        [09:12] [P:Loïc] : t'as vu?|[09:12] [P:Bich] : quoi|[09:13] [P:Loïc] : la page de \#
        [P:Sandrine]|[09:14] [P:Bich] : ouf
        # clavardage 2
        [@:poutine_lover] : c'est qui ton boss|[@:agent.double.007] : [P:normand]|\#
        [@:poutine_lover] : mdr
        # emoji
        👋 Ici [P:Yasmine] 👋 mon compte est [@:@yas.mine.or] et mon boss [P:Jean-Rock] y est \#
        abonné 😬
        # mélange
        Bonjour, hi. Je suis [P:Catherine-Ann Tootoosis], je travaille for the feds, et mon ex, \#
        [P:Brandon], spams my boss à [E:n.leroux@hcx-csx.gc.ca]. Help, s'il vous plaît.
        # sans contexte
        Trouvé par terre : [K:5200 8282 8282 8210], [S:852 606 183], [D:G1520-040391-03], \#
        [H:PAQL 6152 1913], [Z:N550713BT]. Personne ne les réclame.
        # pièges chiffres
        Dossier [-:VE-2025-00418]; facture [-:118 220]; local [-:B-214]; formulaire [-:TBS/SCT \#
        330-23F]; norme [-:CAN/CSA-Z1000]; version [-:10.2.11]; bon de commande [-:4500 318 \#
        822]; [-:1 204 vues]; NEQ [-:1172204418].
        # pièges dates
        Publié le [-:3 novembre 2024] à [-:9 h 41], partagé [-:3 204] fois avant le [-:jour du \#
        Souvenir], retiré le [-:12 nov.]. Exercice [-:2024-2025].
        # pièges montants
        On m'a versé [-:1 250,00 $] pour [-:3 x 45 min], soit [-:416,67 $] chacune; TPS \#
        [-:81220 4417 RT0001].
        # pièges produits
        J'utilise un [-:iPhone 14], un [-:Galaxy S23], [-:Windows 11], un [-:Canon EOS R6] et \#
        un [-:Peugeot 208]. Que puis-je montrer?
        # pièges cours
        Vol [-:AC 8814], cours [-:G416], salle [-:RC-204], autobus [-:31], route [-:148]. J'ai \#
        publié mon itinéraire. Trop?
        # guillemets
        Elle a répondu : « [P:Odette], lis l'[-:article 5]! » Or, je suis [P:Odile].
        # apostrophes
        L'avis d'[P:Éloi], le tweet d'[P:Hortensia d'Amours] et la photo qu'[P:Ignace] a prise \#
        : tout vient de l'[-:Atrium].
        # tirets
        [P:Anne] – la vraie –, [P:Anne-Marie] — sa sœur — et moi, [P:Marie-Anne] : trois \#
        comptes, une photo.
        # énumération
        a) [P:Fulgence] – a filmé;|b) [P:Radegonde] – a publié;|c) [P:M'hamed] – a ri;|d) moi – \#
        rien.
        # nombre mélangé
        NAS : [S:046-quatre cinq quatre-286] (j'ai dicté le milieu).
        """#
}
