/// The pages of a queue's standard answers, and where one is put into an answer.
package struct StandardAnswerPhrases: Sendable {
    package let title: @Sendable (_ queue: String) -> String
    package let lead: String
    package let warning: String
    package let empty: String
    package let write: String
    package let lastChanged: @Sendable (_ handle: String, _ day: String) -> String
    package let back: String

    package let newTitle: String
    package let editTitle: String
    package let english: String
    package let french: String
    package let titleLabel: String
    package let titleHint: String
    package let text: String
    package let textHint: @Sendable (_ bytes: Int) -> String
    package let suits: String
    package let topic: String
    package let anyTopic: String
    package let outcome: String
    package let anyOutcome: String
    package let values: String
    package let keep: String

    package let mayIdentify: String
    package let mayIdentifyHint: String
    package let isChecked: String
    package let others: @Sendable (_ handle: String, _ day: String) -> String
    package let othersHint: String
    package let removeHeading: String
    package let removeIntroduction: String
    package let remove: String

    package let kept: String
    package let removed: String

    /// On a ticket's page.
    package let pick: String
    package let pickHint: String
    package let pickLabel: String
    package let fitting: String
    package let further: String
    package let insert: String
    package let maintain: String
}

extension StandardAnswerPhrases {
    static let english = StandardAnswerPhrases(
        title: { "Standard answers: \($0)" },
        lead: """
            What the Office tells everybody who asks the same. On a ticket’s page you put one into \
            your answer, in the language of the enquiry.
            """,
        warning: """
            Never put anything of an enquiry here. These texts are kept in clear, and every \
            officer of the queue reads them.
            """,
        empty: "There are none yet.",
        write: "Write a new one",
        lastChanged: { "Last changed by \($0), \($1)" },
        back: "Back to the standard answers",
        newTitle: "A new standard answer",
        editTitle: "Edit a standard answer",
        english: "In English",
        french: "In French",
        titleLabel: "Title",
        titleHint: "Officers find it by this. No enquirer sees it.",
        text: "Text",
        textHint: { "What goes into an answer: at most \($0) bytes, about a page and a half." },
        suits: "What it suits",
        topic: "Topic",
        anyTopic: "Any topic",
        outcome: "Outcome",
        anyOutcome: "Depends on the case",
        values: "Values cited",
        keep: "Keep it",
        mayIdentify: "These words may identify somebody",
        mayIdentifyHint: """
            Nothing is kept yet. If any of them comes from an enquiry, take it out of the text.
            """,
        isChecked: "None of it comes from an enquiry",
        others: { "What \($0) made of it, \($1)" },
        othersHint: """
            Yours is still in the fields. To keep it puts it in place of this version.
            """,
        removeHeading: "Remove it",
        removeIntroduction: "What was answered with it stays as it is.",
        remove: "Remove the standard answer",
        kept: "The standard answer is kept.",
        removed: "The standard answer is removed.",
        pick: "Standard answers",
        pickHint: """
            One is added to your text, in the language of the enquiry, with the values that it \
            cites. Read it over before you send it.
            """,
        pickLabel: "Standard answer",
        fitting: "For this topic",
        further: "For other topics",
        insert: "Add it to my text",
        maintain: "See and edit them all")

    static let french = StandardAnswerPhrases(
        title: { "Réponses types : \($0)" },
        lead: """
            Ce que le Bureau répond à quiconque demande la même chose. Sur la page d’un billet, \
            vous en versez une à votre réponse, dans la langue de la demande.
            """,
        warning: """
            N’y mettez jamais rien d’une demande. Ces textes sont conservés en clair, et tous les \
            agents de la file les lisent.
            """,
        empty: "Il n’y en a pas encore.",
        write: "En écrire une nouvelle",
        lastChanged: { "Dernière modification par \($0), \($1)" },
        back: "Retour aux réponses types",
        newTitle: "Nouvelle réponse type",
        editTitle: "Modifier une réponse type",
        english: "En anglais",
        french: "En français",
        titleLabel: "Titre",
        titleHint: "C’est par lui que les agents la trouvent. Aucun demandeur ne le voit.",
        text: "Texte",
        textHint: {
            "Ce qui va dans une réponse : au plus \($0) octets, environ une page et demie."
        },
        suits: "À quoi elle convient",
        topic: "Sujet",
        anyTopic: "Tous les sujets",
        outcome: "Issue",
        anyOutcome: "Selon le cas",
        values: "Valeurs citées",
        keep: "La conserver",
        mayIdentify: "Ces mots désignent peut-être quelqu’un",
        mayIdentifyHint: """
            Rien n’est encore conservé. Si l’un d’eux vient d’une demande, retirez-le du texte.
            """,
        isChecked: "Rien de cela ne vient d’une demande",
        others: { "Ce que \($0) en a fait, \($1)" },
        othersHint: """
            La vôtre est toujours dans les champs. La conserver la met à la place de cette version.
            """,
        removeHeading: "La retirer",
        removeIntroduction: "Les réponses qui s’en sont servies restent telles quelles.",
        remove: "Retirer la réponse type",
        kept: "La réponse type est conservée.",
        removed: "La réponse type est retirée.",
        pick: "Réponses types",
        pickHint: """
            L’une d’elles s’ajoute à votre texte, dans la langue de la demande, avec les valeurs \
            qu’elle cite. Relisez-la avant de l’envoyer.
            """,
        pickLabel: "Réponse type",
        fitting: "Pour ce sujet",
        further: "Pour d’autres sujets",
        insert: "L’ajouter à mon texte",
        maintain: "Les voir et les modifier toutes")
}
