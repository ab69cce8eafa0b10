extension HandbookPhrases {
    static let french = HandbookPhrases(
        names: .french,
        platforms: PlatformPhrases(
            gcpedia: """
                D’autres peuvent modifier une page, et chaque version reste conservée sous votre \
                nom. Écrivez comme dans un dossier partagé, et n’y mettez rien que tous les \
                ministères ne puissent voir.
                """,
            gcconnex: """
                Votre profil et vos messages portent votre vrai nom dans toute la fonction \
                publique. Vérifiez à qui un groupe est ouvert avant d’y écrire, et n’y déposez pas \
                de documents que votre direction n’a pas diffusés.
                """,
            gcforums: """
                Les lecteurs viennent de nombreux ministères et ne connaissent pas forcément votre \
                dossier. Discutez des pratiques plutôt que des personnes, et ne parlez au nom de \
                votre ministère que si on vous l’a demandé.
                """,
            sharepoint: """
                Vérifiez les autorisations du site avant de téléverser : un dossier est souvent \
                ouvert à plus de gens que son nom ne le laisse croire. Partagez un lien plutôt \
                qu’une copie, afin que l’accès puisse être retiré.
                """,
            knowledgePortal: """
                Ce que vous y versez sert de référence. Indiquez qui est responsable du texte et à \
                quelle date il est valable, et retirez des exemples tout détail sur les clients.
                """,
            serviceWiki: """
                Vos collègues peuvent répéter aux clients ce qu’ils lisent ici. Signalez les \
                ébauches comme telles, et faites confirmer les procédures par leurs responsables \
                avant que d’autres ne s’y fient.
                """,
            wordpressBlog: """
                Un blogue interne demeure un milieu de travail. Critiquez une idée et non une \
                personne, ne comptez pas sur les lecteurs pour saisir l’ironie, et répondez aux \
                commentaires aussi poliment qu’en personne.
                """,
            otherInternal: """
                Un outil du réseau interne n’est pas pour autant privé, ni fait pour tous les \
                renseignements. Informez-vous de qui peut le lire et de la durée de conservation \
                avant de l’utiliser pour un travail où des personnes sont nommées.
                """,
            twitter: """
                Un court message circule sans ce qui l’entourait, et relayer celui d’un autre peut \
                passer pour une approbation. Avant d’écrire sur le travail de votre ministère, \
                demandez-vous si vous défendriez cette phrase prise isolément.
                """,
            youtube: """
                Une vidéo montre plus que son sujet : insignes, écrans, collègues, locaux. Obtenez \
                le consentement de toutes les personnes visibles et, si elle a été tournée au \
                travail, l’approbation de votre ministère; puis lisez les commentaires qu’elle \
                suscite.
                """,
            facebook: """
                Limitez l’accès à vos publications, puis écrivez comme si cette limite pouvait \
                céder : un ami peut tout copier. Réfléchissez bien avant d’accepter vos clients \
                parmi vos amis.
                """,
            otherExternal: """
                Lisez ce que le site fait de vos propos et sous quel nom ils y paraissent. Si le \
                sujet touche au travail de votre ministère, tenez-vous-en à ce qui est déjà public.
                """),
        situations: SituationPhrases(
            officialAtWork: """
                Vous parlez au nom du ministère. Utilisez le compte qu’on vous a confié, \
                tenez-vous-en aux messages approuvés, dans les deux langues officielles, et gardez \
                une trace de ce qui a été dit.
                """,
            officialOffDuty: """
                Un compte officiel demeure officiel la fin de semaine. Convenez avec votre \
                gestionnaire des heures où vous répondez et de la personne qui prend la relève, et \
                n’y publiez jamais rien à la hâte depuis un téléphone.
                """,
            personalAtWork: """
                Un bref usage personnel peut être toléré, mais le réseau appartient à l’employeur \
                et peut être surveillé. Soyez bref, faites-le hors de vos heures de travail, et \
                évitez tout ce que vous ne voudriez pas voir associé à votre milieu de travail.
                """,
            personalOffDuty: """
                Vous conservez votre liberté d’expression, mais aussi votre devoir de loyauté. \
                Plus votre poste est élevé et plus le sujet touche à votre travail, plus on attend \
                de vous de la retenue; une mise en garde éclaire les lecteurs, mais n’excuse pas \
                tout.
                """,
            immediateTransmission: """
                Rédigez d’abord ailleurs, attendez une heure, puis relisez. Si vous écriviez sous \
                le coup de la colère, attendez à demain.
                """,
            lossOfControl: """
                Tenez pour acquis que tout ce que vous envoyez sera transmis à d’autres. Si cela \
                pouvait nuire une fois parvenu à votre gestionnaire, à un journaliste ou à la \
                personne concernée, ne l’envoyez pas.
                """,
            wideAudience: """
                Vérifiez qui peut le voir maintenant, et qui le pourrait si un réglage changeait. \
                Choisissez des mots qui conviennent autant aux collègues qu’aux clients et au \
                Parlement.
                """,
            permanence: """
                Supprimer efface votre copie, non celles que d’autres ont gardées ou qu’un moteur \
                de recherche conserve. Publiez ce que vous pourriez encore expliquer dans dix ans, \
                à un autre poste.
                """,
            alteration: """
                Conservez votre original, avec sa date. Si une phrase pouvait tromper une fois \
                isolée, reformulez-la pour qu’elle se suffise; corrigez les fausses citations avec \
                calme, une seule fois, et prévenez votre gestionnaire.
                """,
            exposedIdentity: """
                Taire votre nom ne suffit pas toujours : une photo, un horaire ou un nom de compte \
                peuvent vous trahir. Décidez d’avance si vous parlez en tant qu’employé, et ne \
                vous servez pas de votre adresse de courriel professionnelle pour vous inscrire à \
                des fins personnelles.
                """,
            personalInformation: """
                Les renseignements sur les clients et les collègues ne vous appartiennent pas; ne \
                les publiez pas, même sans nom, si l’on peut encore reconnaître la personne. \
                Demandez le consentement d’un collègue avant de publier sa photo; sur un client, \
                ne publiez rien.
                """))
}
