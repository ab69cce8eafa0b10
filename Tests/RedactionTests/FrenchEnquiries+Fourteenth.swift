extension FrenchEnquiries {
    /// The fourteenth batch: questions without names, memos, and letters.
    static let fourteenth = #"""
        # propre 1
        Le « temps personnel » commence-t-il quand je sors de l'immeuble ou quand mon quart \#
        finit? Il m'arrive de gazouiller dans l'ascenseur.
        # propre 2
        Notre équipe veut baptiser son rabaska « Le Conseil très privé » et publier des photos. \#
        Faut-il l'accord du Bureau du Conseil privé?
        # propre 3
        Je tiens un blogue sur les trains. Mardi dernier, un gestionnaire de VIA Rail l'a \#
        commenté. Je réglemente un peu les trains. Le wagon-restaurant compte-t-il?
        # propre 4
        Un balado est-il une publication? Un mémo vocal est-il un balado? Ma mère est-elle un \#
        auditoire?
        # propre 5
        Mon nom d'écran est mon ancien numéro de hockey et le mot « biscuit ». Dois-je le \#
        déclarer selon la Directive sur les conflits d'intérêts?
        # propre 6
        Au bureau de Sainte-Foy, nous avons un canal nommé #défoulement. La direction ne le \#
        voit pas. Ou bien oui? Réponse souhaitée avant jeudi.
        # propre 7
        Un rédacteur de Wikipédia qui travaille à Statistique Canada peut-il corriger un \#
        chiffre de Statistique Canada? La page est « Orignal ».
        # noms 1
        Je suis gardien de phare. La page de la Société du patrimoine m'appelle « le dernier \#
        des [P:Gallant] », et un touriste prénommé [P:Ottokar] a mis mon souper sur TikTok. Mon \#
        remplaçant, [P:Joachim Picard-Awashish], trouve ça drôle.
        # noms 2
        [P:Eudoxie], [P:Babacar] et moi partageons un seul compte Twitter, ce qu'interdit la \#
        politique [-:P-114], et hier soir l'un de nous a dit à un sénateur de « s'asseoir ». Ce \#
        n'était pas moi. [P:Babacar] dit que ce n'était pas lui.
        # noms 3
        Note au dossier. Parlé à [P:Carmelle Ferreira-Hotte] au sujet de son ex, [P:Donavan], \#
        qui travaille au même Service Canada, à [-:Matane]. [P:Carmelle] ne veut pas porter \#
        plainte. [P:Donavan], oui.
        # noms 4
        « Bravo [P:Ézéchiel]! » a écrit toute la direction sous un message qui n'est pas de \#
        moi. Je suis [P:Ézéchiel Nakashuk]. Je n'ai pas eu le poste.
        # noms 5
        cest tu [P:medhi] ou [P:mehdi]? le gars du syndicat. y'a dit de tout mettre sur signal. \#
        jai dit ok. la [P:lorraine] ma boss veut voir le signal
        # noms 6
        Avec un peu de gêne,|[P:Cornélius Papatie], [-:GT-05]|cell. [T:819.555.0104]
        # noms 7
        Mon fils [P:Rudy] a 6 ans et une chaîne sur les déneigeuses \#
        ([U:https://www.youtube.com/@RudyAimeLaNeige]). Je conduis une déneigeuse pour [-:Parcs \#
        Canada] à [-:Jasper]. Est-il un média?
        # noms 8
        Demandez à Mme [P:Beaulieu-Zidane] pour la murale. Elle sait tout. [P:Joffre]
        # ids 1
        La commis a tapé mon numéro d'assurance maladie ([H:LAPJ 7512 0418]) dans le clavardage \#
        public, s'est excusée, puis a tapé mon code postal ([C:G1S 2L6]) pour « confirmer ». \#
        [P:Paloma]
        # ids 2
        Sur le regazouillis, on voit mon permis : [D:G1118-240677-06], classe 5. La photo date \#
        de [-:2016], mes cheveux aussi.
        # ids 3
        L'imprimante du courrier gazouille. Ne me demandez pas pourquoi. Elle a publié [A:1190, \#
        rue Saint-Paul, bureau 402], [-:Québec] [C:G1K 3W3], [A:R.R. 4] et mes initiales, \#
        [P:D.F.]
        # ids 4
        Rapport : portable à [I:10.112.4.31], carte [X:3C:52:82:1F:90:AA], utilisateur \#
        [G:fbelcourt7]. [P:Fabrice Belcourt] dit que son chat a marché dessus.
        # ids 5
        On m'a facturé deux fois le congrès d'éthique : Visa [K:4532 0151 1283 0366]. Mon \#
        compte chèques : transit [N:10552], institution [N:815], compte [N:7740182]. \#
        L'organisateur publie les reçus.
        # ids 6
        Il a donné le nom de [P:Maximilien], l'unité « le quatrième » et l'insigne [M:40-771]. \#
        L'insigne est celui de [P:Norah Flett], en congé. Il y a une vidéo.
        # ids 7
        Les données du collier d'une ourse, [O:51,4254, -116,1773], ont été partagées 900 fois. \#
        Je suis sa biologiste, [P:Ingrid Crowchild].
        # ids 8
        Autos garées sur la vidéo, de gauche à droite : [L:G22 KDN], [L:FYX 3307], [L:A11 BPV]. \#
        La mienne a un canot.
        # ids 9
        DDN : [B:4 sept. 1981]. CIDP : [R:77 120 664]. NAS : jamais. Question : le code \#
        s'applique-t-il à mon alter ego, [@:@CapitaineDeficit]?
        # transféré
        De : [P:Dany Kistabish] <[E:dany.kistabish@lacx-xcal.gc.ca]>|Date : mar. 10 juin 2025 à \#
        15:15|À : [P:Achterberg, Saskia]|Cc : [P:Oduya, Femi]; [P:Saint-Germain, Lise]|Objet : \#
        Rép. : cette photo||[P:Saskia], enlève-la avant que [P:Lise] la voie.|[P:Dany]
        """#
}
