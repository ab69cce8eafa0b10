/// The page that shows a text as triage will see it, before it is sent.
package struct PreviewPhrases: Sendable {
    package let title: String
    package let lead: String
    package let textHeading: String

    package let hideHeading: String
    package let hideWords: String
    package let hideHint: String
    package let hide: String
    package let hideMarked: String
    package let notInText: String

    package let hiddenHeading: String
    package let hiddenIntroduction: String
    package let nothingHidden: String
    package let show: String
    package let times: @Sendable (_ count: Int) -> String
    package let shownHeading: String
    package let hideAgain: String

    package let sendHeading: String
    package let sendIntroduction: String
    package let send: String
    package let change: String
    package let alreadyFiled: String
}

extension PreviewPhrases {
    static let english = PreviewPhrases(
        title: "Check what triage will see",
        lead: """
            Triage officers decide who answers you. They see the text below and what you said it \
            is about, and nothing more. The officer who is then assigned reads your own words; \
            you can see each time that happens.
            """,
        textHeading: "What triage officers will see",
        hideHeading: "Hide more",
        hideWords: "Words to hide",
        hideHint: "Exactly as they stand in your text. They are hidden wherever they occur.",
        hide: "Hide these words",
        hideMarked: "Hide what I mark in the text above",
        notInText: """
            Those words are not in your text. Type them exactly as they stand there, capitals \
            included.
            """,
        hiddenHeading: "What is hidden",
        hiddenIntroduction: """
            The program may have missed something, or hidden too much. You decide.
            """,
        nothingHidden: "Nothing in your text is hidden.",
        show: "Show it",
        times: { $0 == 1 ? "once" : "\($0) times" },
        shownHeading: "What you chose to show",
        hideAgain: "Hide it again",
        sendHeading: "Ready?",
        sendIntroduction: """
            When you send your enquiry, you get a receipt. It is your only way back to the answer.
            """,
        send: "Send my enquiry",
        change: "Change my text",
        alreadyFiled: """
            An enquiry was already sent from this form, with another text. If you send this one \
            too, it becomes a second enquiry with a receipt of its own. To add to the first, use \
            its receipt.
            """)

    static let french = PreviewPhrases(
        title: "Vérifiez ce que verra le triage",
        lead: """
            Les agents de triage décident qui vous répondra. Ils voient le texte ci-dessous et ce \
            sur quoi vous dites qu’il porte, rien de plus. L’agent ensuite affecté lit vos propres \
            mots; vous pouvez voir chaque fois que cela se produit.
            """,
        textHeading: "Ce que verront les agents de triage",
        hideHeading: "Masquer davantage",
        hideWords: "Mots à masquer",
        hideHint: "Tels qu’ils figurent dans votre texte. Ils seront masqués partout.",
        hide: "Masquer ces mots",
        hideMarked: "Masquer ce que je sélectionne dans le texte ci-dessus",
        notInText: """
            Ces mots ne figurent pas dans votre texte. Tapez-les exactement comme ils y sont, \
            majuscules comprises.
            """,
        hiddenHeading: "Ce qui est masqué",
        hiddenIntroduction: """
            Le programme a pu laisser passer quelque chose, ou en masquer trop. C’est vous qui \
            décidez.
            """,
        nothingHidden: "Rien n’est masqué dans votre texte.",
        show: "Laisser voir",
        times: { "\($0) fois" },
        shownHeading: "Ce que vous laissez voir",
        hideAgain: "Masquer de nouveau",
        sendHeading: "Tout est prêt?",
        sendIntroduction: """
            À l’envoi de votre demande, vous obtenez un reçu. C’est votre seul moyen d’accéder à \
            la réponse.
            """,
        send: "Envoyer ma demande",
        change: "Modifier mon texte",
        alreadyFiled: """
            Une demande a déjà été envoyée à partir de ce formulaire, avec un autre texte. Si vous \
            envoyez aussi celui-ci, il devient une seconde demande, avec son propre reçu. Pour \
            compléter la première, servez-vous de son reçu.
            """)
}
