extension FrenchEnquiries {
    /// The second batch: the world's names, signatures, numbers.
    static let second = #"""
        # noms de plusieurs origines
        À Kuujjuaq, le groupe Facebook du bureau est animé par [P:Elisapie Annahatak] et \#
        [P:Noah Tukkiapik]. Hier, [P:Elisapie] a écrit que notre directeur, [P:Gurvinder \#
        Bhullar], « confond le phoque et le morse ». Dois-je intervenir? [P:Maïté Etxeberria]
        # liste de noms
        Bonjour, voici ceux qui ont aimé la publication :|[P:Trần Văn Khôi]|[P:Fatou \#
        Ndiaye]|[P:Wojciech Zawadzki]|[P:Jean-Robert Dieujuste]|[P:Yolette]|[P:Mamadou]|Aucun \#
        n'a demandé la permission. Que faire?
        # sans majuscules
        allo cest [P:guerline] du courrier. [P:steeve] arrete pas de me taguer dans des memes \#
        avec le logo. ma chef [P:nathalie boisclair] rit. mon numero [T:450 555 0122] merci
        # capitales
        À QUI DE DROIT. MON COLLÈGUE [P:MAXIME DESRUISSEAUX] A ÉTÉ FILMÉ EN TRAIN DE DORMIR PAR \#
        [P:ROSALIE]. LA VIDÉO EST SUR TIKTOK. JE N'Y SUIS PAS. QUI DOIS-JE APPELER? \#
        [P:GÉRALDINE PINSONNEAULT]
        # sans accents
        Bonjour, je m'appelle [P:Francoise Levesque] et mon adjoint est [P:Frederic Gelinas]. \#
        Il a publie ma photo. Je suis nee le [B:12 aout 1969] et je ne veux pas que ca se \#
        sache. Mon adresse : [A:44, rue des Erables], Saint-Jerome.
        # transfert
        De : [P:Oumar Cissokho] <[E:oumar.cissokho@wxz-zxw.gc.ca]>|Envoyé : 14 mars 2024 16 h \#
        20|À : [P:Pinard, Anne-Sophie]|Cc : [P:Étienne Kanapé]; [P:Lyne Vachon-Roy]|Objet : RE: \#
        Balado||[P:Anne-Sophie], ne nommez plus le ministère en ondes, svp. [P:Oumar]
        # élisions
        L'idée d'[P:Ariane] était de ne rien dire. Celle d'[P:Hubert Lemelin] était pire. J'ai \#
        su qu'[P:Ophélie] et qu'[P:Albertine] ont signé. Le compte d'[P:Oscar] est fermé.
        # clavardage
        [14:02] [P:Noémie] : t'as vu la story de [P:Jérémie]|[14:02] [P:Thierno] : non, \#
        lien?|[14:03] [P:Noémie] : [U:https://www.instagram.com/reel/C9qwErTy34/]|[14:05] \#
        [P:Thierno] : efface ça|Est-ce un document à conserver?
        # bloc de signature
        Merci de votre avis.||[P:Guillemette Sarrazin-Kouadio], ing.|Conseillère principale, \#
        Vérification interne|[A:200, promenade du Portage, 5e étage], Gatineau (Québec) [C:J8X \#
        4B7]|Tél. : [T:873-555-0139] | Téléc. : \#
        [T:873-555-0140]|[E:guillemette.sarrazin-kouadio@wxz-zxw.gc.ca]
        # mots qui sont des noms
        [P:Olive] adore l'olive et [P:Violette] la couleur. [-:Pierre] qui roule n'amasse pas \#
        mousse, dit [P:Pierre]. [-:Aimé] de tous, le chien du bureau a une page. [P:Franc \#
        Desjardins] est franc. [-:Rose] de colère, [P:Rose] est partie.
        # choses nommées d'après des gens
        Peut-on filmer devant [-:l'édifice Jean-Talon], sur [-:le boulevard René-Lévesque], à \#
        [-:l'aéroport Jean-Lesage] et au [-:parc Jeanne-Mance]? On boirait un café [-:Van \#
        Houtte] et on porterait du [-:Simons]. Le [-:Code du travail] dit-il quelque chose?
        # propre avec des nombres
        Selon l'article 34(1)c) et la Directive 26164 du SCT, un gazouillis relayé est-il un \#
        appui? Notre politique (v3.2, 2019-11-04) dit 4 choses à la page 12. Dossier GCDOCS \#
        11238764, DP 24-58213, montant 18 400,50 $. Nous sommes 1 250 aux étages 3 à 11.
        # propre
        Est-ce un conflit si mon chien a plus d'abonnés que le ministère? Il publie la fin de \#
        semaine seulement, jamais en uniforme, et toujours dans les deux langues officielles. \#
        Merci de m'éclairer.
        # identifiants
        On me demande par courriel mon NAS ([S:812 345 674]), mon CIDP [R:70 214 556] et mon \#
        matricule [M:MPO-22871]. Ma carte d'assurance maladie est [H:PELL 7205 1419], mon \#
        permis de conduire [D:P4417-200572-03] et mon passeport [Z:GB417720]. Est-ce de \#
        l'hameçonnage?
        # nombres en lettres
        Appelez-moi après quatre heures au [T:cinq un quatre, cinq cinq cinq, zéro un neuf \#
        deux] et demandez [P:Wislène]. Mon NAS : [S:huit un deux trois quatre cinq six sept \#
        quatre].
        # courriel déguisé
        Mon adresse privée : [E:wislene point charles arobase boite point exemple]. Ou \#
        [E:w.charles (à) boite (point) exemple]. Pas celle du bureau.
        # Unicode
        Je m'appelle [P:Zélie Bou\#u{200B}rassa]. Tél. [T:（５１４）５５５-０１７１]. Courriel \#
        [E:zelie.bourassa＠boite.example]. J'habite au [A:9, côte Saint-Louis].
        # carte et banque
        La collecte a pris ma Mastercard [K:5105 1051 0510 5100] et affiché le transit \#
        [N:30221], l'institution [N:815], le compte [N:0417723]. J'ai aussi donné un IBAN, \#
        [N:FR14 2004 1010 0505 0001 3M02 606]. Référence 2024-118.
        # réseau
        Le commentaire vient de [I:198.51.100.77], derrière [I:172.16.8.40]; adresse matérielle \#
        [X:3C-22-FB-8A-90-1F]. En IPv6 : [I:2001:db8:0:12::5]. Notre routeur est en version \#
        12.1.3.
        # pseudos et sessions
        Le trouble-fête est [@:@verite_quebec_77] et, sur Reddit, [@:u/castor_discret]. Son nom \#
        d'utilisateur CléGC est [G:cdiscret_88], son code réseau [G:TPELLAN2]. Son pseudo sur \#
        Twitch : [@:LeHuardDuNord].
        # coordonnées, plaque, naissance
        Elle diffuse de [O:46,8139° N, 71,2080° O] chaque midi. Plaque [L:M47 CRT], camionnette \#
        blanche. Elle est née le [B:29 février 1988] et en parle aux quatre ans. On l'a vue le \#
        3 mars.
        # titres
        Le Dr [P:Abenhaïm], Mme [P:Quesnel], la professeure [P:Hiromi Tanigawa] et l'agent \#
        [P:Beaulne] ont signé. La ministre [P:Rutgers] non. Le chef [P:Vollant] a refusé. Me \#
        [P:Sanschagrin] nous conseille.
        # particules
        [P:Charles de la Durantaye], [P:Maria dos Santos], [P:Karim Ben Youssef], [P:Ludovic \#
        d'Astous] et [P:Anneke van den Broek] ont tous commenté « beau » sous la photo du \#
        sous-ministre. Y a-t-il un quota?
        # initiales et surnoms
        Mon boss [P:J.-D.] a dit à [P:R. K. Venkataraman] et à [P:Marguerite « Guite » \#
        Ladouceur-Roy] de se désabonner. [P:Guite] refuse. – [P:T. M.]
        # adresses
        Quelqu'un a posté les captures au [A:C.P. 2206, succ. D], à Ottawa, et chez moi, \#
        [A:18B, montée du Vieux-Moulin]. Ma mère reste au [A:1450, 3e Avenue Est, app. 12], \#
        Val-d'Or [C:J9P 1V4]. On ne les avait données à personne.
        # joual
        faque la [P:Johanne] a dit au gros [P:Sylvain] que j'avais pas d'affaire à liker ça. \#
        moé j'pense que [P:Johanne] capote. t'en penses quoi? [P:Ti-Guy]
        # mots jeunes
        Le jeune homme de la réception espère conduire la Mercedes. [P:Mercédès], des Finances, \#
        dit non. La mélodie de [P:Mélodie] est en ligne. Le projet de loi 96 aussi. \#
        [-:Constance] et patience, dit l'affiche.
        # liens
        Mon profil : [U:https://ca.linkedin.com/in/rosalie-achard-55a1]; le sien : \#
        [U:facebook.com/profile.php?id=100044556688]. La politique : \#
        https://www.tbs-sct.canada.ca/pol/doc-fra.aspx?id=25049. L'appli : \#
        https://apps.apple.com/ca/app/arrivecan/id1505394667.
        # verbes après les noms
        [P:Hadiza] a démissionné. [P:Bogdan] pleure. [P:Mei-Ling] l'a publié quand même. La \#
        direction hausse les épaules. Les Communications paniquent.
        # une ligne
        Est-ce que [P:Philomène] peut vendre des chandelles sur Etsy le midi?
        # légende citée
        La légende disait « moi pis [P:Sully] qui ferment le dossier mdr » avec des pages \#
        Protégé B. [P:Sully], c'est [P:Sullivan Magloire], PM-03. Le dossier est RH-2023-4471.
        # translittération
        Ma cousine [P:Xochitl Barrera] et son conjoint [P:Ngaio Te Rangi] tiennent \#
        [@:@parcs_la_nuit]. Je corrige les fautes, rien d'autre. [P:Aroha] peut le confirmer.
        """#
}
