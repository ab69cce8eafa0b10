extension FrenchEnquiries {
    /// The third batch: lists, chats, dictation, rows of records.
    static let third = #"""
        # plainte contre une gestionnaire
        Je travaille au courrier depuis dix-neuf ans et je n'avais jamais eu d'ennui avant que \#
        [P:Rupinder Gill-Marchetti] devienne ma gestionnaire. Elle nous suit tous sur Instagram \#
        et commente nos fins de semaine à la réunion du lundi. [P:Annelise] a fermé son compte. \#
        [P:Tuan] se fait passer pour un ornithologue. A-t-elle le droit? J'aimerais mieux que \#
        vous n'appeliez pas [P:Rupinder].
        # syndicat
        À titre de présidente de la section locale 10412, je représente M. [P:Wachowiak] dans \#
        son grief. L'employeur a imprimé 84 pages de ses gazouillis, dont une recette. On me \#
        joint au [T:418 555-0108] ou à [E:presidence@section10412.example]. [P:Bernadine Opoku]
        # question sans nom
        Quelle est la règle sur les comptes anonymes? Si personne ne sait que je suis \#
        fonctionnaire et que je ne parle jamais du travail, suis-je encore tenu au devoir de \#
        loyauté? J'ai lu l'arrêt de la Cour suprême deux fois et il parle de discours, pas de \#
        pseudonymes.
        # scientifique
        Je suis chercheuse scientifique (SE-RES-03) et j'étudie les glaciers. Un collègue \#
        danois, [P:Rasmus Kjærgaard], a gazouillé notre graphique provisoire avec mon nom, \#
        [P:Inderjit Soman], et celui de mon étudiante [P:Phuong Anh]. L'embargo finit le 4 mai. \#
        Dois-je demander à [P:Rasmus] de l'effacer?
        # nom seul
        C'est [P:Delphine]. Même question que la semaine passée.
        # dicté au téléphone
        bon alors ceci est un message vocal je m'appelle [P:lorenzo] et je conduis la \#
        camionnette du labo à rimouski et mon chum [P:curtis pelletier] du magasin m'a filmé en \#
        train de chanter mon numéro c'est le [T:quatre un huit cinq cinq cinq zéro un trois \#
        trois]
        # notes en tableau
        Plaignante : [P:K. Abdulrahman]|Intimé : [P:Sigurd Thorvaldson]|Témoins : [P:Ébène C.], \#
        [P:Marie-Pier], [P:Dong-hyun Seo]|Allégation : émoji hostile|Preuve : captures 1 à \#
        14|Reçu : 2024-02-19|No de dossier : BVE-2024-0317
        # remerciement
        Merci pour votre aide le mois dernier. Mme [P:Petrov-Lang] a été bonne et patiente. \#
        Transmettez aussi mes remerciements à [P:Yannick]! [P:Opale]
        # cabinet
        L'allocution du SM était en direct et le clavardage s'est rempli d'insultes. \#
        [P:Ghyslaine Stavros], qui s'occupe du direct, a banni quarante personnes en quatre \#
        minutes, dont l'adjoint d'une sénatrice, un certain [P:Prosper Nduwimana]. La \#
        sénatrice, l'honorable [P:Rosemonde Teale], veut des excuses. Le Ministère doit-il en \#
        faire?
        # initiales
        Sur le conseil de [P:P. L.], je vous écris au sujet de [P:M.-C. B.] et du groupe de \#
        clavardage. Je m'en tiens aux initiales. Vous savez de qui je parle.
        # dates ordinaires
        La publication date du 11 janvier 2023, la plainte du 12 janvier 2023, et mon intérim a \#
        fini le 13. Ma probation finit le 2024-06-30. Ma fille est née la même semaine et non, \#
        je n'ai rien publié.
        # dates de naissance
        Date de naissance : [B:11/09/1976]. Ma jumelle, née elle aussi le [B:11 septembre \#
        1976], travaille dans la même direction et utilise ma photo. Elle s'appelle \#
        [P:Philomène Achterberg]. Moi, c'est [P:Pétronille].
        # amis d'école
        Mes vieux amis d'école [P:Gaz], [P:Binou], [P:Tosh] et [P:Madeleine] ont un balado sur \#
        la bureaucratie. Ils m'ont invitée. [P:Binou] dit que c'est de la satire. \#
        [P:Madeleine], qui est avocate, dit de vous demander.
        # véhicule
        Un camion gris, plaque [L:L83 FTK], était stationné devant chez moi, au [A:6, impasse \#
        des Fougères], après mon gazouillis sur l'orignal. J'ai vu aussi une moto immatriculée \#
        [L:084 VKR]. Le dossier de police est 2024-88123. Que peut faire le Ministère?
        # joueurs
        On joue en ligne le jeudi. Mon nom de joueur est [@:ModerementMechant], celui de \#
        [P:Kofi] est [@:SirAgrafeuse] et notre directeur joue sous [@:xX_Politique_Xx]. Il \#
        diffuse tout. Est-ce de la communication officielle?
        # liste coulée
        Quelqu'un a publié un tableur. Une ligne : « [P:Oyelaran, Temitope]; [R:81440237]; \#
        [S:900 123 457]; [T:902 555 0149]; [C:B3H 4R2] ». Une autre : « [P:Michaud, Fénelon]; \#
        [R:55102984]; [S:046-454-286]; [T:902 555 0150]; [C:B3J 1K5] ». Il y a 40 lignes.
        # marques et lieux
        On a tourné à [-:Percé], mangé chez [-:St-Hubert], bu une [-:Labatt], atterri à \#
        [-:Jean-Lesage] et loué chez [-:Hertz]. Puis on a couché à [-:Saint-Jean-Port-Joli] et \#
        à [-:Sainte-Anne-des-Monts]. Le drone est-il remboursable?
        # lois
        Le [-:principe de Jordan] vaut-il pour les médias sociaux? Et qui applique le [-:code \#
        Morin] dans une réunion [-:Teams]? La [-:loi 101], elle, je la connais.
        # signature sans accents
        Cordialement,|[P:Bjorn Saelid]|Hydrographe, Service hydrographique du \#
        Canada|[E:bjorn.saelid@hyd-dyh.gc.ca]|[T:581.555.0175]
        # débuts de phrase
        En attendant votre réponse, je quitte Reddit. [P:Anita] du soutien? Non : c'est \#
        [P:Anita] qui me l'a dit. Marketing veut des mèmes. Juridique veut le silence. \#
        [P:Torquil] veut dîner.
        # alias
        Il publie sous « [@:Le roi de l'agrafe] », mais on sait que c'est [P:Ahmad Farouqi]; sa \#
        femme signe [P:Suzie Q] sur son blogue, et leur chambreur se nomme [P:DJ Toundra].
        # religion
        L'imam [P:Yusuf Abdi] et la pasteure [P:Greta Vogelsang] animent un direct sur les \#
        banques alimentaires. Je modère. Soeur [P:Agathe] fait les sous-titres. Ma direction \#
        finance des banques alimentaires. Conflit?
        # matériel
        L'étiquette du portable est 004417, no de série 5CG1234XYZ, MAC [X:F0:9E:4A:77:01:2C], \#
        vu pour la dernière fois à [I:172.20.14.9]. Version 19045.3930. Mon compte d'ouverture \#
        de session : [G:okafor.n3].
        # passeport
        Je pars en délégation. L'organisateur a gazouillé la liste : « [P:Okafor, Ngozi \#
        Adaeze], passeport [Z:GK551208] » et « [P:Lindqvist, Per], passeport [Z:HC904417] ». \#
        Hôtel Sheraton, chambre 1207.
        # carte
        J'ai donné à une campagne avec ma Visa [K:4539 1488 0343 6467] exp. 09/27 et le reçu \#
        est en ligne. Aussi le compte chèques no [N:1002-778451]. La campagne est municipale. \#
        Suis-je dans le pétrin?
        # santé
        La publication montre mon numéro d'assurance maladie, [H:TREM 8456 2217], une note du \#
        Dr [P:Vasquez] et mon NAM du Nouveau-Brunswick : [H:481 552 903].
        # villes et personnes
        [P:Florence] a déménagé à Florence, en Ontario. [P:Chelsea] habite Chelsea, au Québec. \#
        [P:Austin Régina-Cole] travaille à Regina. Je travaille à Laval. [P:Laval] travaille \#
        ici aussi, c'est le stagiaire.
        # à moitié anglais
        Hi gang, notre collègue [P:Ghislain Poirier-Nakamura] is on leave mais il continue à \#
        gazouiller from the ministerial account. Can we lui retirer l'accès avant vendredi? – \#
        [P:Mitzi]
        # liens de profils
        Profils signalés : [U:https://www.facebook.com/people/Hank-Mudge/100077123456], \#
        [U:https://mastodon.social/@hankmudge], \#
        [U:https://www.youtube.com/channel/UCabc_DEF-123], [U:https://threads.net/@hmudge]. \#
        Page du Ministère : [?:https://www.facebook.com/CANenSante].
        # espaces
        Pour me joindre : [P:T h é o], au [T:5 1 4 5 5 5 0 1 8 4], [E:theo (point) varga \#
        (arobase) poste (point) exemple].
        # points de suspension
        « ...et puis [P:Ignacio] a dit que c'était correct... » C'était dans le compte rendu, \#
        publié sur GCpédia. On y cite aussi Mme [P:Adjei] et « un collègue ».
        # capitales et nom
        OBJET : INCIDENT CONCERNANT [P:PATRICE LUMB] ET LA PAGE GCCONNEX|DATE : 14 NOVEMBRE \#
        2023|LIEU : TOUR C, 8E ÉTAGE|SOUMIS PAR : [P:FARAH NASSER-IDE]|DÉTAILS : [P:LUMB] A \#
        AIMÉ UN MÈME.
        # québécois
        La p'tite [P:Sabrina] pis le grand [P:Jean-Phi] du TI se sont chicanés sur le groupe \#
        Facebook du bureau. [P:Sab] a traité [P:Jean-Phi] de patate. J'ai-tu besoin de faire un \#
        rapport?
        """#
}
