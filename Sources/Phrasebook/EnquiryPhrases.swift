/// The pages of whoever comes back with a receipt.
package struct EnquiryPhrases: Sendable {
    package let door: DoorPhrases
    package let title: String
    package let filed: String
    package let due: String
    package let notKept: String
    package let toReceipt: String
    package let kept: String
    package let replied: String
    package let withdrawn: String

    package let conversationHeading: String
    package let you: String
    package let office: String
    package let outcome: String
    package let values: String

    package let openingsHeading: String
    package let openingsIntroduction: String
    package let noOpenings: String

    package let replyHeading: String
    package let reply: String
    package let replyHint: String
    package let replyNext: String
    package let replySendIntroduction: String
    package let replySend: String

    package let withdrawHeading: String
    package let withdrawIntroduction: String
    package let withdraw: String
    package let leave: String
}

/// Where a receipt is asked for.
package struct DoorPhrases: Sendable {
    package let title: String
    package let lead: String
    package let receipt: String
    package let receiptHint: String
    package let open: String
    package let over: String
    package let overWithText: String
    package let lostHeading: String
    package let lost: String
}

extension EnquiryPhrases {
    static let english = EnquiryPhrases(
        door: .english,
        title: "My enquiry",
        filed: "Filed",
        due: "Answer due by",
        notKept: "You have not shown yet that you kept your receipt.",
        toReceipt: "See the receipt once more",
        kept: "Good: your receipt is kept. From now on it is not shown any more.",
        replied: "Your reply is sent.",
        withdrawn: "Your enquiry is withdrawn.",
        conversationHeading: "What was said",
        you: "You",
        office: "Office of Values and Ethics",
        outcome: "Outcome",
        values: "Values cited",
        openingsHeading: "Who opened it, and when",
        openingsIntroduction: """
            Each time somebody of the Office opened your own words. Opening is recorded first.
            """,
        noOpenings: "Nobody of the Office has opened your own words yet.",
        replyHeading: "Reply",
        reply: "Your reply",
        replyHint: """
            Triage sees it with names and details hidden; you check the result before it is sent.
            """,
        replyNext: "Next: see what others will see",
        replySendIntroduction: "Your reply goes to the Office under the same receipt.",
        replySend: "Send my reply",
        withdrawHeading: "Withdraw this enquiry",
        withdrawIntroduction: """
            Nobody will answer it any more, and nobody of the Office can open it. You can still \
            read it with your receipt. This cannot be undone.
            """,
        withdraw: "Withdraw it for good",
        leave: "Leave this page")

    static let french = EnquiryPhrases(
        door: .french,
        title: "Ma demande",
        filed: "Déposée le",
        due: "Réponse attendue au plus tard le",
        notKept: "Vous n’avez pas encore montré que vous avez conservé votre reçu.",
        toReceipt: "Revoir le reçu",
        kept: "Bien : votre reçu est conservé. Il ne sera plus affiché.",
        replied: "Votre réplique est envoyée.",
        withdrawn: "Votre demande est retirée.",
        conversationHeading: "Ce qui s’est dit",
        you: "Vous",
        office: "Bureau des valeurs et de l’éthique",
        outcome: "Issue",
        values: "Valeurs citées",
        openingsHeading: "Qui l’a ouverte, et quand",
        openingsIntroduction: """
            Chaque fois qu’une personne du Bureau a ouvert vos propres mots. L’ouverture est \
            d’abord consignée.
            """,
        noOpenings: "Personne du Bureau n’a encore ouvert vos propres mots.",
        replyHeading: "Répliquer",
        reply: "Votre réplique",
        replyHint: """
            Le triage la voit sans les noms ni les détails; vous vérifiez le résultat avant l’envoi.
            """,
        replyNext: "Suite : voir ce que d’autres verront",
        replySendIntroduction: "Votre réplique parvient au Bureau sous le même reçu.",
        replySend: "Envoyer ma réplique",
        withdrawHeading: "Retirer cette demande",
        withdrawIntroduction: """
            Plus personne n’y répondra, et personne du Bureau ne pourra l’ouvrir. Vous pourrez \
            encore la lire avec votre reçu. C’est irréversible.
            """,
        withdraw: "La retirer pour de bon",
        leave: "Quitter cette page")
}

extension DoorPhrases {
    static let english = DoorPhrases(
        title: "Come back to your enquiry",
        lead: "Your receipt opens your enquiry, and nothing else does.",
        receipt: "Your receipt",
        receiptHint: "Twenty-six characters. Spaces, dashes and small letters do not matter.",
        open: "Open my enquiry",
        over: """
            Your visit is over: after fifteen minutes without a click, or an hour in all, the \
            receipt is asked for again.
            """,
        overWithText: """
            Your visit is over, but what you wrote is not lost: give your receipt again and it is \
            back in its place.
            """,
        lostHeading: "If you have lost it",
        lost: """
            Nobody can give it back to you, not even the Office. Ask again, and say that you have \
            asked before.
            """)

    static let french = DoorPhrases(
        title: "Retrouver votre demande",
        lead: "Votre reçu ouvre votre demande, et rien d’autre ne l’ouvre.",
        receipt: "Votre reçu",
        receiptHint: """
            Vingt-six caractères. Les espaces, les tirets et les minuscules n’ont pas d’importance.
            """,
        open: "Ouvrir ma demande",
        over: """
            Votre visite est terminée : après quinze minutes sans clic, ou une heure en tout, le \
            reçu est demandé de nouveau.
            """,
        overWithText: """
            Votre visite est terminée, mais ce que vous avez écrit n’est pas perdu : redonnez \
            votre reçu et votre texte reprend sa place.
            """,
        lostHeading: "Si vous l’avez perdu",
        lost: """
            Personne ne peut vous le redonner, pas même le Bureau. Posez votre question de \
            nouveau, en précisant que vous l’avez déjà posée.
            """)
}
