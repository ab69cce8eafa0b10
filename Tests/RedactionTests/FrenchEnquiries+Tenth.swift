extension FrenchEnquiries {
    /// The tenth batch: names of the world, and what is named after people.
    static let tenth = #"""
        # tour de table
        Présents : [P:Yaël Benchimol], [P:Ousmane Diarra-Côté], [P:Nguyễn Thị Bích Ngọc], sœur \#
        [P:Marie-Paule], [P:Lévis] et moi. [P:Lévis] tweetait sous la table.
        # clavardage
        allo c'est [P:kim]. [P:sam] pis [P:jade] ont parti une page de memes sur notre dg. \#
        y'appellent m. [P:vaillancourt] « le grand schtroumpf ». [P:jade] est en probation. on \#
        fait quoi
        # clavardage 2
        scuse de te deranger. mon boss [P:yvon] veut etre mon ami sur fb. [P:nathalie] a dit \#
        non a son boss, [P:real], pis elle a eu un mauvais horaire. moi c'est [P:ti-guy]
        # mots-noms
        [P:Rose] a mis une rose sur la page. [P:Pierre] n'a pas dit un mot, de [-:pierre]. \#
        [P:Claire] a été [-:claire] : la [-:marine] n'est pas la [-:Marine royale]. \#
        [P:Constant] est [-:constant]. [P:Aimé] est [-:aimé].
        # mots-noms 2
        [-:Espérance] de vie, [-:grâce] présidentielle, [-:clémence] des juges : mon blogue \#
        parle de droit. [P:Espérance Mukamana], ma directrice, le trouve « politique ».
        # choses
        La [-:tour Maurice-Bishop], le [-:pont Alexandra], l'[-:hôpital Charles-Le Moyne], la \#
        [-:place Gérald-Godin], le [-:Parc des Braves] et le [-:prix Judith-Jasmin] sont dans \#
        mon diaporama. [P:Philomène] dit qu'il est trop long.
        # marques
        Puis-je porter mon chandail des [-:Canadiens], ma tuque [-:Kanuk], mes souliers \#
        [-:Louis Garneau] et boire un [-:Pepsi] en visioconférence publique? [P:Cyprien] me dit \#
        que [-:Jean Coutu] est une commandite.
        # lieux
        J'ai été mutée à [-:Sainte-Anne-des-Monts], puis à [-:Havre-Saint-Pierre], à \#
        [-:Rivière-du-Loup], à [-:Ville-Marie], à [-:Saint-Boniface] et à [-:Prince-Albert]. \#
        Toujours la même photo de profil.
        # lois
        Selon la [-:Loi sur les langues officielles], la [-:Politique sur les communications et \#
        l'image de marque] et l'[-:article 4 de la Charte], un chef d'équipe peut-il ne tweeter \#
        qu'en anglais?
        # possessifs
        Le profil d'[P:Émérence], celui de [P:Rhéal] et la page qu'[P:Ahmadou] tient pour \#
        l'[-:Alliance de la Fonction publique] montrent tous mon bureau.
        # titres
        Le sergent [P:Kistabish], l'agente [P:Pham] et l'inspectrice-chef [P:Solange \#
        Vigneault-Traoré] ont été filmés. Le [-:commissaire adjoint], non. Maître [P:Zoé Audet] \#
        s'en occupe.
        # inversion
        Participants : [P:Lemay, Josette]; [P:Bouchareb, Nassim]; [P:St-Onge, Uapukun]; \#
        [P:Tremblay, J.-F.]; un inconnu.
        # signature
        Cordialement,||[P:Apolline de Brébeuf-Morin]|Conseillère principale, Relations \#
        médiatiques|Ressources naturelles Canada
        # signature 2
        Bien à vous,|[P:Euloge]
        # initiales
        Ma chef ([P:M.-È.]) et son adjoint, [P:J.T.], ont partagé le sondage. [P:M.-È.] l'a « \#
        aimé ».
        # citations
        « [P:Dieudonné], ferme ta caméra! » Voilà ce que le pays a entendu. Je suis \#
        [P:Dieudonné]. Ma caméra était fermée. Pas mon micro.
        # surnom
        On l'appelle [P:Ti-Loup]. Sur GCconnex, il est [P:Lucien Wapachee]. [P:Ti-Loup] a mis \#
        ma photo dans le fil « Perdu et trouvé ».
        # majuscules
        OBJET : [P:GWENAËLLE TCHEUKO] ET LA VIDEO DU PARTY DE NOEL. ELLE A TOUT FILME. \#
        [P:STEEVE] DORT. [-:MADAME LA DIRECTRICE] CHANTE.
        # nom de fichier
        Le fichier « Evaluation_[P:Bergeron]_[P:Lucette].docx » s'est retrouvé sur le site \#
        public. Je suis [P:Lucette Bergeron]. L'évaluation était bonne, c'est déjà ça.
        # suite de prénoms
        [P:Ludivine], [P:Arsène], [P:Blaise] et moi tenons un balado. [P:Blaise] coupe au \#
        montage. [P:Ludivine] rit. [P:Arsène] paie.
        # après un verbe
        J'ai demandé à [P:Télesphore], qui a demandé à [P:Aïcha], qui l'a dit à M. \#
        [P:Bonenfant]. C'est ainsi que [P:Wilner] l'a su.
        # début de phrase
        [P:Mirlande] a écrit. [P:Guillemette] a répondu. [P:Parfaite] a tout effacé. \#
        [P:Innocent] a payé les pots cassés.
        # apposition
        L'auteure, une certaine [P:Perpétue Lachance], et le concierge, [P:Ange-Aimé], sont \#
        mariés. Leur page s'appelle « [-:Les amoureux du 4e] ».
        # deux langues
        My boss is francophone and so am I, mais [P:Kirkland], mon adjoint, ne l'est pas. He \#
        posted, in my name ([P:Solène]), « je suis excité ». [P:Kirkland] meant "excited".
        # nom de famille seul
        [P:Gauthier] a approuvé. [P:Lafleur] a publié. [P:Diop] a corrigé. [P:Hô] a traduit. \#
        Moi, je signe.
        # parents
        Tante [P:Huguette], mononcle [P:Réjean] et kokom [P:Manian] commentent tout ce que le \#
        [-:ministère] publie. Puis-je les débrancher?
        # artiste
        Le soir je suis [P:Mimi La Tornade], humoriste. Le jour, [P:Mireille Tornabène], \#
        [-:CO-02]. Mon gérant, [P:Éric «le Requin» Malo], a mis mon titre sur l'affiche.
        # noms étrangers
        Les stagiaires, [P:Xóchitl], [P:Ewa Wiśniewska], [P:Abdoul-Karim], [P:Jiří] et \#
        [P:Sokhna], ont créé la page. Elle a plus d'abonnés que la nôtre.
        # remerciements
        Merci à [P:Colombe] pour son aide et à [P:Sylvestre] pour le lien. Je retiens que la \#
        [-:loyauté] n'est pas le silence.
        """#
}
