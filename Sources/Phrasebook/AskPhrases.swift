/// The page on which somebody asks: first the handbook, then the question.
package struct AskPhrases: Sendable {
    package let title: String
    package let lead: String
    /// The three steps of asking, as labels.
    package let steps: StepPhrases

    package let aboutHeading: String
    package let aboutHint: String
    package let topic: String
    package let platform: String
    package let inside: String
    package let outside: String
    package let context: String
    package let risks: String
    package let risksHint: String

    package let showTips: String
    package let tipsHeading: String
    package let tipsIntroduction: String
    package let tipsMissing: String

    package let questionHeading: String
    package let language: String
    package let question: String
    package let questionHint: String
    package let preview: String
    package let previewHint: String
}

/// The steps of asking.
package struct StepPhrases: Sendable {
    package let label: String
    package let write: String
    package let check: String
    package let keep: String
}

extension AskPhrases {
    static let english = AskPhrases(
        title: "Ask your question",
        lead: """
            Nobody asks for your name, and you need no account. Look first at the tips that fit: \
            often the answer is already there.
            """,
        steps: .english,
        aboutHeading: "What it is about",
        aboutHint: """
            These choices bring up the tips that fit. If you send a question, they also go with it.
            """,
        topic: "What is your question about?",
        platform: "Where does it happen?",
        inside: "Inside the government’s network",
        outside: "Outside it",
        context: "In which capacity, and on whose time?",
        risks: "What worries you?",
        risksHint: "As many as you like, or none.",
        showTips: "Show me the tips",
        tipsHeading: "Tips for your situation",
        tipsIntroduction: """
            If this is all you needed, you are done. Nothing was sent and nothing is kept.
            """,
        tipsMissing: "Choose at least one answer above, and the tips that fit appear here.",
        questionHeading: "Your question",
        language: "In which language shall we answer?",
        question: "Tell us in your own words",
        questionHint: """
            Write as you would to somebody you trust. A program hides names, numbers and other \
            details from triage; you check the result before anything is sent.
            """,
        preview: "Next: see what others will see",
        previewHint: "Nothing is sent yet.")

    static let french = AskPhrases(
        title: "Posez votre question",
        lead: """
            Personne ne vous demande votre nom, et il ne faut pas de compte. Voyez d’abord les \
            conseils qui conviennent : la réponse s’y trouve souvent déjà.
            """,
        steps: .french,
        aboutHeading: "De quoi il s’agit",
        aboutHint: """
            Ces choix font apparaître les conseils qui conviennent. Si vous envoyez une question, \
            ils l’accompagnent aussi.
            """,
        topic: "Sur quoi porte votre question?",
        platform: "Où cela se passe-t-il?",
        inside: "Sur le réseau du gouvernement",
        outside: "Ailleurs",
        context: "À quel titre, et à quel moment?",
        risks: "Qu’est-ce qui vous préoccupe?",
        risksHint: "Autant de choix que vous voulez, ou aucun.",
        showTips: "Montrez-moi les conseils",
        tipsHeading: "Conseils pour votre situation",
        tipsIntroduction: """
            S’il ne vous en fallait pas plus, c’est terminé. Rien n’a été envoyé et rien n’est \
            conservé.
            """,
        tipsMissing: """
            Faites au moins un choix ci-dessus, et les conseils qui conviennent paraîtront ici.
            """,
        questionHeading: "Votre question",
        language: "Dans quelle langue devons-nous répondre?",
        question: "Dites-le dans vos propres mots",
        questionHint: """
            Écrivez comme à une personne de confiance. Un programme masque au triage les noms, les \
            numéros et d’autres détails; vous vérifiez le résultat avant tout envoi.
            """,
        preview: "Suite : voir ce que d’autres verront",
        previewHint: "Rien n’est encore envoyé.")
}

extension StepPhrases {
    static let english = StepPhrases(
        label: "Steps", write: "Write", check: "Check", keep: "Keep your receipt")
    static let french = StepPhrases(
        label: "Étapes", write: "Écrire", check: "Vérifier", keep: "Conserver le reçu")
}
