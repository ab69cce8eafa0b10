extension FrenchEnquiries {
    /// The fifth batch: whole letters.
    static let fifth = #"""
        # départ à la retraite
        Bonjour,|J'ai organisé le départ à la retraite de notre commis au courrier, [P:Ottoline \#
        Szabo], et son neveu [P:Bence] a filmé les discours. Mon directeur y dit : « nous \#
        perdons la dernière personne qui répond au téléphone ». L'extrait a 30 000 vues. Le \#
        directeur, [P:Ruaridh Maclennan], veut qu'on le retire; [P:Ottoline] veut l'encadrer. \#
        Avons-nous notre mot à dire?|Mille mercis,|[P:Tempérance Oduya]|Chef d'équipe, \#
        Installations
        # stationnement
        ya quelqu'un qui met des photos de mon char mal stationné dans le groupe facebook du \#
        bureau. ma plaque ([L:K41 ZRT]) est sur toutes. je pense que c'est [P:réjean] du \#
        troisième. moi c'est [P:priya], [T:poste 7714]. pouvez-vous lui parler
        # harcèlement
        Je suis agente des douanes à un petit poste. Un voyageur, que je connais seulement \#
        comme « [P:Duane] », a trouvé mon Instagram privé ([@:@lavande.et.lime]) et m'a écrit \#
        onze fois. Ma cheffe, la surintendante [P:Odalys Ferrante], me dit de tout noter. Je \#
        l'ai bloqué. Dois-je fermer le compte? Mon insigne est le [M:CB-40917]; on me joint au \#
        [T:506 555 0139] après mon quart.
        # conseil d'une garderie
        Je siège au conseil d'une garderie. La présidente, [P:Kirsi Lahtinen-Boyd], demande à \#
        chacun de partager une publication qui dit « Le fédéral a oublié les enfants ». \#
        J'analyse les politiques de garde d'enfants. Cela me semble imprudent. Refuser me \#
        semble méchant.
        # traduction
        Nous traduisons les gazouillis du Ministère. Hier, l'anglais disait « bear with us » et \#
        le français, grâce à mon collègue [P:Aurèle Cantin], « ours avec nous ». C'était une \#
        blague dans l'ébauche; elle est partie. [P:Aurèle] offre sa démission. Je suis sa \#
        superviseure ([P:Hildegarde Nwosu]). L'humour est-il visé?
        # dénonciation
        Je ne donne pas mon nom. La personne derrière [@:@PotinsFed613] est un cadre de notre \#
        secteur. Je le sais parce que je l'ai vu ouvert sur un téléphone au coin fêlé, et un \#
        seul cadre en a un : [P:Thaddée Corr]. J'aime mieux que vous ne demandiez pas comment.
        # formulaire
        Nom : [P:Chukwuemeka Obi]|Prénom usuel : [P:Emeka]|Adresse au travail : [A:1801, rue \#
        Hollis, 2e étage], Halifax|Code postal : [C:B3J 3N4]|Tél. (travail) : \#
        [T:902-555-0174]|Tél. (maison) : [T:902-555-0175]|CIDP : [R:61240093]|Question : \#
        l'équipe de ma fille a publié une photo de mon laissez-passer. Dois-je le signaler?
        # invitée d'un balado
        On m'invite à un balado sur les oiseaux. L'animatrice, [P:Margot les Bottines] (un nom \#
        de scène; c'est [P:Marguerite Bottineau]), sacre beaucoup. Je suis ornithologue au \#
        Ministère. Je ne parlerais pas du travail, mais on me présenterait comme « le Dr \#
        [P:Iqbal], du gouvernement ». Puis-je y aller?
        # deux comptes
        J'anime [@:@GC_Langageclair] au travail et [@:@virgules.a.la.vie] à la maison. Hier \#
        soir, je les ai mêlés. Le Ministère a donc écrit à 88 000 personnes qu'il « n'en peut \#
        plus » des points-virgules. J'ai effacé après 9 minutes. [P:Bénédiction], aux \#
        Communications, dit d'assumer. Mon gestionnaire n'a pas appelé. [P:Wilhelmine R.]
        # élection
        Pendant la campagne, ma soeur ([P:Oriane Vasquez], candidate dans la circonscription \#
        voisine) a publié une photo de famille où je porte le polar du ministère. Je lui ai \#
        demandé de recadrer. Elle veut « quelque chose d'écrit ». Y a-t-il quelque chose \#
        d'écrit?
        # aînée
        L'aînée [P:Marjolaine Kakum] a ouvert notre rencontre et demandé qu'on ne l'enregistre \#
        pas. On l'a enregistrée. [P:Tyson], notre nouveau technicien, ne le savait pas. La \#
        vidéo a passé une heure sur SharePoint et 14 personnes l'ont vue. [P:Darlène Vollant] \#
        et moi voulons nous excuser comme il faut. Y a-t-il un protocole, et vient-il avant la \#
        politique ou après?
        # insulte
        Un citoyen m'a traitée de « clown à cordon » sous ma propre publication sur le \#
        jardinage. C'est [P:Laurier Vandevelde], qui écrit à notre bureau chaque mois. J'ai \#
        répondu par un émoji de clown. Mon superviseur parle de « mobilisation ». Je parle \#
        d'horticulture. Qu'en pensez-vous?
        # vieux gazouillis
        En 2011, j'avais dix-neuf ans et j'ai gazouillé sur une ministre une chose que je ne \#
        répéterai pas. C'est aujourd'hui ma ministre. Une journaliste, [P:Cosima \#
        Adeyemi-Strand], du Courrier du havre, l'a trouvée. Elle a appelé du [T:1 (418) \#
        555-0128]. Je n'ai pas rappelé. Que conseille le Bureau, et vite?
        # court
        Puis-je gazouiller sur mon chat dans l'autobus? C'est un autobus du gouvernement.
        # court deux
        Le sarcasme est-il partisan? C'est pour un ami ([P:Nils]).
        # caisse
        Pour le fonds du personnel : les virements vont à [E:fonds.homard@poste.example]. \#
        Sinon, le compte est le [N:04402-899-1120778]. Quelqu'un a collé ça sur Facebook. C'est \#
        public. Dois-je le fermer? – le trésorier, [P:Ravindra Pillai], cell. [T:(902) \#
        555-0183]
        # étudiante
        bonjour, je suis étudiante au pfete et ma coloc [P:jaylène] a fait un tiktok de moi qui \#
        pleure après mon entrevue. la légende dit mon nom ([P:mackenzie]) et celui de la \#
        gestionnaire qui m'a passée en entrevue, mme [P:dhaliwal]. ça a 2k j'aime. suis-je \#
        congédiée avant de commencer
        # note de service
        NOTE DE SERVICE|À : [P:Rosalinde Okafor-Leblanc], directrice|DE : [P:Loïc Bouvier]|C.C. \#
        : [P:Inès Petrovic]|OBJET : Appareils personnels|Comme vous le savez, Mme [P:Petrovic] \#
        a été vue en train de filmer un TikTok dans la salle 4. Je lui ai demandé d'arrêter. \#
        Elle m'a demandé la règle. Je n'ai pas la règle.
        # billet du médecin
        La photo dans le groupe du babillard montre mon bureau. Dessus : un billet du Dr \#
        [P:Szymborska], ma carte soleil ([H:SZYW 9062 0917]), ma date de naissance ([B:9 déc. \#
        1990]) et la moitié d'un muffin. Je peux vivre avec le muffin.
        # adresses IP
        Notre forum montre par erreur l'adresse de chacun. La mienne est [I:192.168.14.7], ce \#
        qui est sans risque; celle de [P:Sanjay], [I:203.0.113.54], est chez lui. Le forum a \#
        212 membres. L'administrateur, qui signe « [@:zorblax] », dit que c'est voulu.
        # téléphone perdu
        J'ai perdu mon téléphone de travail sur le traversier. Il est ouvert sur GCconnex et \#
        TikTok, session [G:halvorsen.i]. L'écran verrouillé montre mon fils [P:Birk]. Si \#
        quelqu'un publie à ma place, est-ce moi? [P:Ingvild Halvorsen], [T:250-555-0192]
        # cousins
        Deux de mes cousins, [P:Navdeep] et [P:Harjot], travaillent pour une firme qui \#
        soumissionne chez nous. Sur Facebook, c'est « Nav et Jot sur le gril ». J'ai aimé leur \#
        poitrine fumée. L'Approvisionnement dit qu'un « j'aime » est un « j'aime ». Que faire? \#
        Elle était bonne.
        # noms et mots
        [P:Soleil] a une règle : pas de téléphone les jours de [-:soleil]. [P:Océane] rit comme \#
        un océan. [P:Parfait] dessine; c'est [-:parfait], dit-il. [P:Désirée]? Elle a lancé de \#
        l'argile sur l'imprimante. Tout cela en direct sur Facebook.
        # illisible
        P.-S. L'enregistrement est là : https://video.intranet.example.ca/regarder/44871. \#
        Fermez votre micro la prochaine fois, dit [P:Perpétue]. Je ne savais pas qu'on \#
        m'entendait. Ce que j'ai dit de M. [P:Beautemps] était confidentiel. À mon chien.
        """#
}
