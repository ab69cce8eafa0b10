extension FrenchEnquiries {
    /// The seventh batch: whole letters, once more.
    static let seventh = #"""
        # jardin communautaire
        Bonjour,|Depuis onze ans, je partage un jardinet avec [P:Casimir Ogunleye], qui vient \#
        d'être nommé mon directeur. Nous avons une page (340 abonnés, surtout des limaces). Il \#
        se demande s'il doit se désabonner de lui-même. J'ai dit que je vous poserais la \#
        question.|[P:Henriette Canardnoir]|Contrats, Région de l'Ouest|[T:403-555-0116]
        # captures
        bon [P:mehdi] a fait des captures de notre clavardage pis il les a données à \#
        [P:charlène], qui les a données aux rh. dedans j'ai dit que ma boss s'habille comme un \#
        divan. c'était privé. y avait pas de nom mais tout le monde sait que c'est \#
        [P:dorothée]. un clavardage, c'est-tu un média social?
        # photographe
        Je fais de la photo. Une firme de tourisme a trouvé mes images \#
        ([U:https://www.flickr.com/photos/aurore.nils/]) et en veut six pour un calendrier. Son \#
        agente, Mme [P:Zaïnab Qureshi-Houle], offre 400 $ et un canot. Je travaille à Parcs. Le \#
        canot m'inquiète. Mon courriel : [E:nils.aurore@objectif.example].
        # traversier
        Sur le traversier de Matane, un homme m'a filmée pendant que j'expliquais les tarifs. \#
        C'était [P:Bertrand Cloutier-Ames], qui a une chaîne. On lit mon insigne ([M:4471-K]) \#
        pendant neuf secondes. Il veut bien le brouiller, et « prendrait un café ». Le payer, \#
        est-ce un pot-de-vin?
        # renvoi
        Cliente : [P:Sokha Chhay], née le [B:2 nov. 1972]|NAS au dossier : [S:046 454 \#
        286]|Adresse : [A:3309, croissant du Tamarac, unité B], Shawinigan [C:G9N 5T8]|Le \#
        cousin de la cliente, [P:Vanna], a publié le numéro de dossier sur Facebook « pour que \#
        ça débloque ». Que répondre? Agente d'accueil : [P:L. Montour]
        # sans nom
        Si je me désabonne de ma ministre le jour du remaniement, est-ce partisan, impoli ou \#
        simplement ponctuel? Je le ferais de chez moi, le soir, avec mon propre téléphone.
        # politique
        L'article 6 de notre guide dit que l'employé « peut » nommer son ministère; l'article \#
        9, qu'il « ne doit pas laisser entendre ». Une notice qui dit « Analyste, gouvernement \#
        du Canada. Opinions personnelles. » fait les deux. Lequel l'emporte? Teams, Slack et \#
        Viva sont visés aussi, dit le Contentieux.
        # quart de nuit
        C'est [P:Ulrich], du quart de nuit. Le chum de [P:Consolata] a fait voler un drone \#
        au-dessus du dépôt. Il y a dessus un collant avec son numéro, [T:587 555 0190], et la \#
        plaque de son jeep, [L:K71 BZT]. La sécurité ([P:Ram]) veut afficher le drone sur \#
        Kijiji comme « trouvé ». Peut-on?
        """#
}
