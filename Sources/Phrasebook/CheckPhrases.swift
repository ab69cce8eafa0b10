/// The page on which an officer sees what he wrote as others will, before it is sent.
package struct CheckPhrases: Sendable {
    package let title: String
    package let lead: String
    package let enquirerHeading: String
    package let noteHeading: String
    package let triageHeading: String
    package let triageHint: String
    package let sendAnswer: String
    package let sendClarification: String
    package let keepNote: String
    package let change: String
}

/// The page on which an officer says better what a ticket is about.
package struct ClassifyPhrases: Sendable {
    package let link: String
    package let title: String
    package let lead: String
    package let save: String
    package let back: String
    package let done: String
}

extension CheckPhrases {
    static let english = CheckPhrases(
        title: "Check what you wrote",
        lead: "Nothing is in the ticket yet.",
        enquirerHeading: "What the enquirer will see",
        noteHeading: "What officers will see, and the enquirer will not",
        triageHeading: "What triage officers will see",
        triageHint: "Names and details are hidden from them here as well.",
        sendAnswer: "Send the answer",
        sendClarification: "Send the question",
        keepNote: "Keep the note",
        change: "Change it")

    static let french = CheckPhrases(
        title: "Vérifiez ce que vous avez écrit",
        lead: "Rien n’est encore versé au billet.",
        enquirerHeading: "Ce que verra le demandeur",
        noteHeading: "Ce que verront les agents, et non le demandeur",
        triageHeading: "Ce que verront les agents de triage",
        triageHint: "Les noms et les détails leur y sont aussi masqués.",
        sendAnswer: "Envoyer la réponse",
        sendClarification: "Envoyer la question",
        keepNote: "Conserver la note",
        change: "Modifier")
}

extension ClassifyPhrases {
    static let english = ClassifyPhrases(
        link: "Change what it is about",
        title: "Change what it is about",
        lead: """
            Officers and the statistics of the quarter go by this. The trail shows who changed it.
            """,
        save: "Change it",
        back: "Back to the ticket",
        done: "What the ticket is about is changed.")

    static let french = ClassifyPhrases(
        link: "Modifier ce dont il s’agit",
        title: "Modifier ce dont il s’agit",
        lead: """
            Les agents et les statistiques du trimestre s’y fient. Le registre montre qui l’a \
            modifié.
            """,
        save: "Modifier",
        back: "Retour au billet",
        done: "Ce dont il s’agit est modifié.")
}
