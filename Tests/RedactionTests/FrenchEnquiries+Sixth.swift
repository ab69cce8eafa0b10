extension FrenchEnquiries {
    /// The sixth batch: whole letters, again.
    static let sixth = #"""
        # vente de pâtisseries
        Bonjour,|Notre étage a tenu une vente de pâtisseries pour la banque alimentaire. Une \#
        collègue, [P:Dymphna Rourke], a publié la liste des prix avec la légende « moins cher \#
        que Phénix ». On voit notre immeuble. Notre gestionnaire intérimaire, [P:Osvaldo \#
        Tremblay-Ng], parle de déloyauté. J'ai fait les carrés. Suis-je mêlée à \#
        ça?|[P:Léocadie]
        # nom mal saisi
        Un homme a appelé à mon poste ([T:581-555-0148]) et dit qu'il était de « Crime en \#
        direct ». Il s'appelait quelque chose comme [P:Jarek Wozniewski] ou [P:Wosniewski]. Il \#
        avait une vidéo de notre barrière. J'ai raccroché. Il l'a envoyée à \#
        [E:barriere.entrepot@courriel.example]. Qui s'en occupe?
        # voisines
        ma voisine [P:khadija] travaille pour la ville pis moi pour le fédéral. son fils \#
        [P:zaïd] a fait un mème de nous deux qui s'appelle « la guerre des charrues ». c'est \#
        drôle. c'est à [U:https://www.tiktok.com/@zaid.memes/video/71234567]. je peux-tu \#
        l'aimer?
        # deux gestionnaires
        J'ai deux gestionnaires sur papier : [P:Hortensia Valdez] (titulaire) et [P:Piotr \#
        Mazur] (par intérim). [P:Hortensia] nous laisse gazouiller. [P:Piotr], non. Mon poste \#
        porte le numéro 20114. À qui obéir le mercredi, quand les deux sont là?
        # sous-traitant
        La développeuse de notre sous-traitant, [P:Tamsin Achterkamp], a pris ma photo comme \#
        donnée d'essai. Le site d'essai est public. Mon visage est donc « Utilisateur 7 », avec \#
        le courriel [E:essai.binette@site.example] et l'anniversaire [B:1984-02-30], qui \#
        n'existe pas. Dois-je me plaindre à sa firme, aux TI ou à vous?
        # musée
        Au musée, on répond aux écoles par vidéo. Un élève, [P:Oisín], m'a demandé si le \#
        mammouth était « faux ». J'ai dit « surtout ». La légende : « Une experte fédérale \#
        avoue ». Un certain Dr [P:Bergstrom-Lévy], d'un labo privé, l'aurait relayée 400 fois. \#
        Un conseil? – [P:Caoimhe Strand], restauratrice; ma ligne est le [T:613-555-0106]
        # prière
        La société sikhe de nos collègues publie des hymnes le midi. [P:Jasvinder] dirige, \#
        [P:Harleen Kaur Bajwa] filme. Quelqu'un s'est plaint parce que les armoiries du \#
        ministère sont au mur. Je suis leur championne. J'aimerais répondre avant la fin de \#
        semaine.
        # deux lettres
        En bref : [P:A. M.] l'a rédigé, [P:J.-F. Q.] l'a approuvé, [P:Z.] l'a publié. [P:Z.], \#
        c'est moi.
        # pêche
        Je suis observateur sur un pétoncleur. Le capitaine de la « Belle Molly », un dénommé \#
        [P:Gus Thériault], diffuse sur Facebook et m'appelle « l'espion ». On voit ma \#
        couchette, la 3. Je débarque à Rivière-au-Renard le 14. On me joint à \#
        [E:obs.cabine3@mer.example] ou par radio.
        # jumelles
        Deux jumelles travaillent à notre centre d'appels, [P:Lakshmi] et [P:Latha Venkatesan]. \#
        On gazouille à la mauvaise. [P:Latha] s'est fait traiter d'« impolie » 60 fois. Ce \#
        n'est pas elle, c'est [P:Lakshmi]. Que peut publier l'employeur?
        # formulaire deux
        Employé : [P:Barthélemy Quirion]|Classification : GT-05|No d'employé : \#
        [M:0447718]|Domicile : [A:77, allée des Marins, app. 412], Lévis [C:G6V 4T9]|Véhicule : \#
        berline grise, [L:FGK 559]|En cas d'urgence : [P:Solange Quirion], \#
        [T:418.555.0127]|Problème : adresse divulguée sur un forum de jardinage
        # juridique
        L'avocate de l'employé (Me [P:Anouk Saint-Cyr], de Saint-Cyr et Filles) demande, en \#
        vertu de la Loi sur l'accès à l'information, tous les gazouillis où paraît « Blaireau \#
        ». Blaireau est notre projet, pas une personne. Il y en a 11 402. Puis-je tout publier?
        # ancien métier
        J'ai déjà animé une émission de radio sous le nom de [P:Milo Minuit]. Elle est encore \#
        en ligne. Mon vrai nom est [P:Émilio Brancato] et je suis maintenant EX-02 au Service \#
        correctionnel. En 2009, j'ai interviewé un cambrioleur. Ça s'est bien passé. Dois-je le \#
        déclarer?
        # tableur
        nom,poste,auto|[P:Tolliver],[T:p. 4471],[L:BXW 610]|[P:Ngozi U.],[T:p. 4472],aucune|M. \#
        [P:Lepage],[T:p. 4480],[L:CAF 118]|C'était dans « Stationnement.xlsx », que notre \#
        stagiaire a joint à un gazouillis public.
        # malade
        J'ai publié de l'hôpital. Sur la photo, on lit mon bracelet : [P:IMELDA \#
        BEAUSOLEIL-ROY], [B:17/11/1969], RAMQ [H:BEAI 6961 1714]. L'infirmière [P:Adaora] l'a \#
        vu la première. C'est resté de 14 h 10 à 14 h 40. Dois-je me dénoncer?
        # autobus
        Entendu dans la 95, puis lu sur Reddit sous la plume de [@:u/LeGarsDeLa95] : tout ce \#
        que mon directeur adjoint, [P:Fenwick Osei], a dit au téléphone à sa femme. J'étais à \#
        côté. Je ne suis pas [@:u/LeGarsDeLa95]. Comment le prouver?
        # lettre à pièges
        L'interdiction de TikTok vise-t-elle [-:Lemon8]? Notre bureau de [-:Victoriaville] s'en \#
        sert pour annoncer la [-:course Terry Fox] et la foire de l'[-:aéroport \#
        Pierre-Elliott-Trudeau]. En [-:mai], on avait un kiosque près du [-:Tim Hortons]. \#
        [-:Constance] et effort. [-:Côté] budget, rien. Le prix [-:Marguerite-Bourgeoys] aussi.
        # propre, récit
        J'ai des abeilles sur mon balcon et j'en parle chaque dimanche à 7 h. Personne du \#
        travail ne me suit, sauf l'avocat des abeilles, et c'est une blague. Un commentaire dit \#
        que l'impôt ne devrait pas payer le miel. Il ne le paie pas. Vaut-il mieux se taire?
        # propre, bref
        1) Peut-on employer des GIF? 2) Et des GIF en anglais? 3) Existe-t-il un GIF anglais? \#
        Merci. Équipe du Web, niveau 4.
        # propre, capitales
        NOTE AU DOSSIER : L'APPELANT REFUSE DE SE NOMMER. TRAVAILLE À L'AGRICULTURE. S'OPPOSE À \#
        LA VIDÉO DE LA CHÈVRE. DIT QUE LA CHÈVRE N'A PAS CONSENTI. INVITÉ À ÉCRIRE.
        # sport
        [P:Kip] entraîne; [P:Ludo] et [P:Saskia] jouent. On est les « Ronds-de-cuir », classe \#
        C, et notre chandail a une feuille d'érable que le Ministère trouve trop officielle. La \#
        page de la ligue donne nos noms : [P:Christophe Eko], [P:Ludovic St-Amand], [P:Saskia \#
        Vermeulen].
        # pseudos
        Ses comptes : [@:@jörg.im.wald], [@:@joerg_wald] et, sur le forum, [@:Waldmeister]. \#
        Dans la vie, c'est [P:Jörg Übelacker], mon partenaire de labo. Il me tague. Je ne \#
        réponds pas.
        # dicté
        Allô c'est [P:Wanda] je rappelle pour l'affaire de l'infolettre euh mon numéro n'a pas \#
        changé c'est le [T:sept huit zéro cinq cinq cinq zéro un neuf neuf] pis dites à \#
        monsieur [P:Okoro] qu'il avait raison ok bye
        # crypto
        Un « ami » ([P:Gordon Lamoureux], dit-il; profil \#
        [U:https://www.linkedin.com/in/gord-lam-crypto]) m'offre 200 dollars pour publier que \#
        mon agence aime sa monnaie. Il connaît ma rue. Il a envoyé une photo de ma porte, le \#
        numéro 61. J'habite au [A:61, allée du Mélèze]. Dois-je d'abord appeler la police?
        """#
}
