/// Invented enquiries of many kinds of difficulty, with what must be hidden in them marked:
/// `[P:…]` a person, `[T:…]` a telephone number and so on (see `Markup`); `|` ends a line.
enum FrenchEnquiries {
    static let batches = [
        first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh,
        twelfth, thirteenth, fourteenth, fifteenth,
    ]

    static let first = #"""
        # fr signature
        Bonjour, je tiens un blogue de cuisine avec mon conjoint, [P:Jean-Sébastien \#
        Ouellet-Mbuyi]. Un lecteur a découvert que je travaille aux Douanes. Dois-je fermer le \#
        blogue?||[P:Mélisande Trottier-Bâ]|Agente de programmes (PM-02)|[T:418-555-0188, poste \#
        221]|[E:melisande.trottier-ba@dept.example]
        # fr chat
        allo cest [P:Kevin]. ma boss [P:Sylvie] veut pas que je mette mon titre sur linkedin. \#
        [P:Guylaine] elle a le droit par exemple. cest tu juste? merci [P:kevin]
        # fr capitales
        BONJOUR. MON GESTIONNAIRE [P:FRANÇOIS-XAVIER N'DIAYE] A PUBLIÉ MON ADRESSE, [A:1220, \#
        BOULEVARD DES ÉRABLES, APP. 6], SUR SA PAGE. MON TÉLÉPHONE EST LE [T:581 555-0133]. \#
        MERCI. [P:LUCETTE GAGNÉ-RIOUX]
        # fr sans accents
        Bonjour, je mappelle [P:Helene Cote] et je suis nee le [B:4 fevrier 1981]. Mon \#
        collegue [P:Andre Lavoie] a partage ma photo. La voie hierarchique ne repond pas. Cote \#
        vie privee, jai tout perdu.
        # fr ambigus
        [P:Pierre] a lancé la pierre et [P:Rose] a cueilli une rose. [P:Prudence] manque de \#
        prudence. Constant problème : [P:Constant] ne répond pas. [P:Marine Lavallée] \#
        travaille à la Marine royale.
        # fr transfert
        De : [P:Abdoulaye Sankara] <[E:a.sankara@dept.example]>|Envoyé : jeudi 6 juin 2024 \#
        09:12|À : [P:Villeneuve, Marie-Soleil] <[E:ms.villeneuve@dept.example]>|Objet : TR : \#
        Votre commentaire||[P:Marie-Soleil], le commentaire doit disparaître avant \#
        vendredi.|[P:Abdoulaye]
        # fr identifiants
        Voici ce qu'on a publié : NAS [S:889 242 442], CIDP [R:55 201 338], matricule \#
        [M:DF-20931], permis de conduire [D:T4416-090585-03], carte Soleil [H:TREM 8552 0914], \#
        passeport [Z:AB654987], carte Visa [K:4111 1111 1111 1111].
        # fr adresse
        J'habite au [A:77, rue des Pins-Gris Est, bureau 300], Rimouski (Québec) [C:G5L 1B2]. \#
        Le chalet est au [A:14, chemin du Lac-à-l'Ours]. Mon ancien bureau : [A:C.P. 410, \#
        succ. Centre-ville]. La rue Laurier est fermée.
        # fr courriel dicté
        Écrivez-moi à [E:c tremblay arobase exemple point org] ou \#
        [E:cgt(arobase)courriel(point)example]. Pas au bureau. [P:C.-G. Tremblay]
        # fr téléphone en mots
        mon numéro : [T:quatre cinq zéro, cinq cinq cinq, zéro un neuf neuf]. demandez \#
        [P:Wilfrid].
        # fr comptes
        Le pseudo [@:@renarde_boreale] est celui de [P:Flavie Ouimet-Tshimanga]. Son nom \#
        d'utilisateur au bureau est [G:fouimet2] et sa page est \#
        [U:https://www.instagram.com/renarde_boreale/].
        # fr banque
        Le virement est parti au compte [N:30812-815-4471209]. Transit [N:20041], institution \#
        [N:003], compte [N:1188204]. La facture est de 1 250,00 $.
        # fr plaque
        Sa voiture, immatriculée [L:K47 PLM], était devant l'édifice Marie-Guyart. On voit \#
        aussi la plaque [L:FNB 2214]. Position : [O:46° 48′ 50″ N, 71° 12′ 29″ O].
        # fr réseau
        La session [G:mlavoie.rnc] venait de [I:198.51.100.14] (adresse MAC \#
        [X:3C-52-82-0F-AA-91]). La version 4.12.0.3 du logiciel était installée.
        # fr naissance
        [P:Théophile Nkoulou], né à Douala le [B:18 août 1990], est mon stagiaire. Sa date de \#
        naissance ([B:18-08-1990]) figure sur l'affiche du 3 mai 2024.
        # fr pièges
        L'édifice Jacques-Cartier, le pont Samuel-De Champlain, l'école Gabrielle-Roy, le parc \#
        Maurice-Richard, la rue Sherbrooke, la Saint-Jean-Baptiste, l'île Sainte-Hélène, le \#
        syndrome de Gilles de la Tourette et la Fondation Lucie et André Chagnon n'ont rien à \#
        voir.
        # fr propre
        Le Code s'applique-t-il pendant un congé sans solde? J'ai lu la section 4.2 de la \#
        Directive sur les conflits d'intérêts (2020) et le bulletin 17. Le dossier \#
        VE-2024-0098 dit autre chose.
        # fr propre 2
        Notre direction veut organiser un concours sur Instagram. Le prix est une bouteille \#
        d'eau. Est-ce un cadeau? On attend 300 participations; le budget est de 1 200 $; la \#
        date limite est le 30 septembre à 17 h. La salle 1104 est réservée.
        # fr propre 3
        Puis-je écrire « fonctionnaire » dans ma biographie? Certains collègues le font. La \#
        gestion dit oui, les Communications disent non et le Syndicat dit que ça dépend. Merci \#
        d'avance.
        # fr propre 4
        Question rapide : peut-on utiliser ChatGPT ou Canva pour un article LinkedIn sur mon \#
        emploi à Ressources naturelles Canada? Je suis EC-06 au Secteur de l'énergie. Marc de \#
        café et Pierre de taille sont des hashtags.
        # fr surnom
        Tout le monde l'appelle [P:Ti-Guy], mais c'est [P:Guy-Armand Beausoleil]. Le blogue de \#
        [P:Beausoleil] s'intitule « Carnets du sous-sol ».
        # fr couple
        Mon mari [P:Emeka] et moi sommes amis avec [P:Rosalie] et [P:Damien Khelifi-Roberge]. \#
        La sœur d'[P:Emeka], [P:Chidinma], travaille pour la ministre.
        # fr initiales
        J'en ai parlé à ma DG ([P:É. Vaillancourt-Nsimba]) en juin. Ensuite [P:É.V.-N.] l'a \#
        transféré à tous.
        # fr ministre
        Le gazouillis de la ministre a été rédigé par [P:Cyprien Haddad-Morel]. La ministre \#
        [P:Pinard-Ferreira] ne l'a jamais vu. Notre sous-ministre, [P:Kamala Iyengar], l'a lu.
        # fr autochtone
        [P:Uapukun Mestokosho-Vollant] et l'aînée [P:Marie-Jeanne Awashish] ont animé le \#
        cercle. Le groupe Tambours du Nord a reçu 500 $.
        # fr verbes
        [P:Sidonie] a écrit. [P:Lazare] a ri. [P:Fatoumata] n'a rien fait. Personne d'autre \#
        n'a vu. Tous sont partis.
        # fr formulaire
        Nom : [P:Zacharie Mbemba-Roy]|Direction : Subventions|Gestionnaire : [P:Thérien, \#
        Roxanne]|Téléphone : [T:819-555-0122]|Question : puis-je recommander un produit sur \#
        TikTok si on ne voit pas mon visage?
        # fr citation
        Il a écrit : « [P:Marisol], tu devrais avoir honte. » J'ai répondu : « Honte de quoi? \#
        » Puis [P:Dieudonné Achkar] s'en est mêlé.
        # fr dénonciation
        Je dénonce un certain [P:Balthazar Quévillon]. Selon [P:Quévillon], c'est moi qui ai \#
        commencé. D'après le témoin ([P:Ngoc Lan Vo]), c'est lui. L'avocate, Me [P:Solène \#
        Kassapian], attend.
        # fr date
        Né en [B:1979], je prendrai ma retraite en 2034. Je ne le 3 juin pas travaillé? Non : \#
        je n'ai pas travaillé le 3 juin 2024.
        # fr salutation
        Chère madame [P:Oyono],|Merci de votre réponse du 12 mars. [P:Baptistin] et moi allons \#
        retirer la vidéo.|Bien cordialement,|[P:Apolline D.]
        # fr second a
        Madame, je vous écris au sujet de mon chef d'équipe, [P:Réjean Mukendi-Lapierre], qui \#
        a tourné un TikTok à la cafétéria. [P:Réjean] a filmé mon écran : on y lit ma date de \#
        naissance ([B:14 février 1987]) et mon numéro d'employé, [M:E-40982].
        # fr second b
        j'entraine au soccer avec [P:Mireille], [P:Jean-Claude] pis [P:Gros Steve]. mon cell \#
        c'est [T:1 (418) 555-0147], j'reste au [A:17 chemin du Havre], [C:g0r 1b0]
        # fr second c
        Pièces : permis [D:M6210-150287-02], RAMQ [H:MUKR 8702 1411], passeport n° \#
        [Z:GA302958], American Express [K:3714 496353 98431].
        # fr second d
        c'est qui [@:@verite_outaouais]? je pense que c'est [P:Benoît-Marc] de la vérif. son \#
        code d'utilisateur est [G:bmarc07] et il signe [P:B.-M.] en bas
        # fr second e
        [P:Zhou Wenjing], [P:O. Adebowale], [P:Pascale Ste-Croix] et [P:Siobhán Ó Riain] \#
        siègent au comité. Les autres sont anonymes.
        # fr second f
        La vidéo est à [U:https://vimeo.com/user/hdupras/814422]. Publiée de [I:192.168.1.44]. \#
        Adresse MAC : [X:a0b1.c2d3.e4f5].
        # fr second g
        La directrice générale [P:Amarachi Lund] nous a dit que « Facebook n'est pas votre ami \#
        ». [P:Lund] y compte 900 amis.
        # fr second h
        Mon adresse jusqu'en mars : [A:340, boul. Industriel Sud, unité 12], Saint-Eustache \#
        [C:J7R 5V7]; ensuite, [A:case postale 19, succursale A].
        # fr second i
        Talon de paye : compte [N:003-20174-5518820], CIDP [R:91 440 275], NAS ([S:870 112 \#
        450]).
        # fr second j
        Puis-je diffuser le curling de l'aréna si le cousin du ministre joue? L'aréna \#
        appartient à la ville. C'est pour mardi.
        # fr second k
        Au sujet du billet 482-1190, voir le par. 4(2) de la Loi et la norme ISO 27001. Budget \#
        : 4,5 millions de dollars. Rencontre à 10 h 30, salle 4-112.
        # fr second l
        Elle s'appelle [P:Maïté] et lui [P:Onil]. Ils ont vu Mme [P:Thi] non, [P:Thi Lan \#
        Hua-Bergevin], à l'épicerie. Née le [B:1er mai 1969], elle n'a pas de page.
        """#
}
