extension FrenchEnquiries {
    /// The ninth batch: numbers and addresses by province, kind by kind.
    static let ninth = #"""
        # québec
        Sur la photo : mon permis ([D:L5310-091177-02]), ma carte d'assurance maladie ([H:LEVM \#
        7759 0912]), et la plaque de mon auto ([L:W38 BTN]). Merci de flouter tout ça avant \#
        [-:vendredi].
        # ontario en français
        Permis de l'Ontario : [D:N2290 41188 70623]. Carte Santé : [H:3309 771 254 RX]. Ma \#
        plaque, [L:CDWP 330], est sur le site d'un plaignant professionnel.
        # nouveau-brunswick
        Numéro d'assurance-maladie du N.-B. : [H:771 204 118]. Permis de conduire du N.-B. : \#
        [D:1904471]. La [-:route 11] passe devant chez moi, au [A:2287, route 134], [-:Shediac \#
        Cape] [C:E4P 3G9].
        # manitoba
        Je vis à [-:Saint-Boniface], au [A:384, rue Aulneau, app. 3], [C:R2H 2V4]. Mon NIP \#
        n'est pas un nom. Numéro de santé : [H:811 402 667].
        # plaques
        Liste des véhicules photographiés le [-:12 mars] : [L:F19 DKR], [L:JXZ 4471], \#
        [L:L1180277], [L:PKV 07H]. Aucun n'est au ministère.
        # camionnette
        Une camionnette bleue immatriculée [L:FTR-2091] me suit depuis que j'ai publié mon \#
        opinion sur le [-:3e lien].
        # stationnement
        Avis de stationnement : Honda Civic grise, [L:N07 PLJ], place [-:214]. Le gardien a \#
        publié l'avis sur son mur.
        # adresses
        Adresses à retirer du fichier : [A:12, rang Saint-Jean-Baptiste Ouest]; [A:455-B, 3e \#
        Avenue]; [A:1010, rue De La Gauchetière O., bureau 400]; [A:C. P. 1880, succ. \#
        Centre-ville]; [A:27 ch. de la Côte-à-Pit]; [A:8e étage, 200, rue Montcalm]; [A:RR 2]; \#
        [A:5, impasse des Mésanges]. Une erreur de publipostage.
        # adresses 2
        On a collé une affiche devant chez moi ([A:1442 boul. Père-Lelièvre app 12]) et au \#
        bureau ([A:50, rue Victoria, pièce 6C12]). La [-:rue Victoria] est calme d'habitude.
        # adresses 3
        J'habite au [A:39 de la Falaise], à [-:Sainte-Luce]. Ma soeur, [P:Aurore], au [A:41]. \#
        On nous confond en ligne aussi.
        # codes postaux
        Les codes postaux du sondage : [C:G1R 4P5], [C:j8x2k1], [C:H0H-0H0], [C:E1A 7G4], \#
        [C:P3E5J1]. Avec le groupe et le niveau, on sait qui c'est.
        # passeports
        Numéros de passeport dans le courriel de groupe : [Z:GK502118], [Z:C330914LM] et le \#
        mien, [Z:HA 778 120]. C'est [P:Marie-Soleil] qui a fait « répondre à tous ».
        # matricules
        Matricule [M:31-4482], insigne no [M:B7714], numéro d'employé : [M:000882715], no \#
        d'employée [M:QC/5519]. Je suis donc quatre personnes.
        # cidp
        CIDP [R:30 118 442]; code d'identification de dossier personnel : [R:3011844-2]. Lequel \#
        dois-je mettre sur mon profil interne? Aucun, j'espère.
        # nas
        NAS [S:804 219 337]; n.a.s. [S:912.334.556]; numéro d'assurance sociale [S:0 4 6 4 5 4 \#
        2 8 6]. Les trois étaient dans la vidéo de formation.
        # banque
        Coordonnées bancaires publiées par erreur : transit [N:30421], institution [N:006], \#
        compte [N:04-418-22]. Folio [N:118204] à la caisse. IBAN : [N:BE68 5390 0754 7034].
        # cartes
        Carte Visa [K:4716 2210 5188 5662], carte d'achat [K:5424-1802-7979-1732], Amex \#
        [K:340000099990001]. La carte de bibliothèque, [-:no 2214], on s'en fiche.
        # téléphones
        Tél. : [T:514.555.0133]; cell : [T:438 555 0144]; télec. [T:1 819 555-0155]; de \#
        l'étranger, [T:+33 1 99 00 12 34]; au travail, [T:613 555-0166, p. 2214]. [P:Sigismond]
        # téléphone en lettres
        mon numero cest [T:huit un neuf cinq cinq cinq zero un deux trois], appelez le soir. \#
        [P:Gaetan]
        # poste seul
        À la réception, demandez le [T:poste 3307] ou le [T:3308]. Mon chef répond aussi au \#
        [T:819 555-0188 (poste 4)].
        # réseau
        Serveur [I:192.168.1.77], passerelle [I:10.0.0.1], client [I:2001:db8:a0b:12f0::1], \#
        carte [X:f4:0f:24:9a:3e:11]. La version [-:10.4.1.2] du logiciel est vulnérable.
        # utilisateurs
        Mon nom d'utilisateur est [G:lgagne77]; à la CléGC, c'est [G:GagneLise]; au VPN : \#
        [G:lise.gagne.ext]. Le profil public les affiche tous.
        # comptes
        Sur Instagram, c'est [@:@la_gagne_lise]; sur TikTok, [@:lisegagne.officielle]; sur \#
        Reddit, [@:u/lg_archives]. Le pseudo « [@:Lise au pays des merveilles] » n'est pas à \#
        moi.
        # liens
        Voir [U:https://www.instagram.com/reel/DAx19q/?igsh=Zm], \#
        [U:tiktok.com/@lise.gagne/photo/719], \#
        [U:https://m.facebook.com/story.php?story_fbid=221&id=88], mais pas \#
        [-:https://www.quebec.ca/gouvernement].
        # naissance
        DDN : [B:1987-04-12]. Date de naissance (jj/mm/aaaa) : [B:12/04/1987]. Né un [B:12 \#
        avril]. J'ai [-:37 ans]. Mon embauche date du [-:12 avril 2011].
        # coordonnées
        Position GPS du chalet : [O:46,1204, -74,5968]. Celle de l'ours : [O:48°25'41"N \#
        71°03'14"O]. L'ours n'est pas fonctionnaire.
        # employé inconnu
        L'agent porte le matricule [M:2218] sur la vidéo. Le commentaire « on sait où tu \#
        habites, [M:2218] » a été aimé 300 fois.
        # santé alberta
        Ma fille vit en Alberta, no de carte santé [H:70882-1140]. L'infirmière a publié sa \#
        fiche, avec son nom, [P:Océanne Royer-Smith], et sa naissance, le [B:30 décembre 2004].
        # rangée
        nom;matricule;naissance;tel;plaque|[P:Thibodeau, Réjeanne];[M:44120];[B:1971-02-08];\#
        [T:506-555-0144];[L:JKB 118]|[P:Awad, Samir];[M:44121];[B:1983-10-30];[T:506-555-0145];\#
        [L:JLT 902]
        """#
}
