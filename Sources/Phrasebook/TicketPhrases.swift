/// The page of a ticket.
package struct TicketPhrases: Sendable {
    package let context: String
    package let risks: String
    package let language: String
    package let filed: String
    package let enquirer: String
    package let redactedHeading: String
    package let originalHeading: String
    package let openOriginal: String
    package let openingRecorded: String
    package let opened: String

    package let assignHeading: String
    package let take: String
    package let assignTo: String
    package let notAdmitted: String
    package let assign: String
    package let recuseHeading: String
    package let recuseIntroduction: String
    package let recuse: String
    package let transferHeading: String
    package let transferIntroduction: String
    package let transferTo: String
    package let transfer: String
    package let closeIntroduction: String
    package let close: String
    package let print: String
    package let export: String
    package let backToQueue: String

    package let assigned: String
    package let recused: String
    package let written: String
    package let closed: String
    package let transferred: String
}

/// Writing into a ticket.
package struct WritingPhrases: Sendable {
    package let heading: String
    package let kind: String
    package let kindHint: String
    package let outcome: String
    package let outcomeHint: String
    package let values: String
    package let valuesHint: String
    package let tipsHeading: String
    package let tipsHint: String
    package let addTips: String
    package let text: String
    package let textHint: String
    package let write: String
}

extension TicketPhrases {
    static let english = TicketPhrases(
        context: "Context",
        risks: "Worries",
        language: "Language",
        filed: "Filed",
        enquirer: "Enquirer",
        redactedHeading: "What was said, redacted",
        originalHeading: "What was said, in full",
        openOriginal: "Open it in full",
        openingRecorded: """
            Every opening is recorded before the text is shown, and the enquirer sees it.
            """,
        opened: "This opening was recorded.",
        assignHeading: "Assign",
        take: "Take it myself",
        assignTo: "Officer",
        notAdmitted: "not admitted yet",
        assign: "Assign",
        recuseHeading: "Recuse yourself",
        recuseIntroduction: """
            You can no longer open this ticket. Where nobody else has it, it goes back to triage.
            """,
        recuse: "Recuse myself",
        transferHeading: "Transfer to another queue",
        transferIntroduction: "This queue can no longer open the ticket. Its due date stays.",
        transferTo: "Queue",
        transfer: "Transfer",
        closeIntroduction: "A reply from the enquirer opens it again.",
        close: "Close the ticket",
        print: "Print all of it",
        export: "Export it as a file (JSON)",
        backToQueue: "Back to the queue",
        assigned: "The ticket is assigned.",
        recused: "You are recused.",
        written: "Your text is in the ticket.",
        closed: "The ticket is closed.",
        transferred: "The ticket is transferred.")

    static let french = TicketPhrases(
        context: "Contexte",
        risks: "Préoccupations",
        language: "Langue",
        filed: "Déposé le",
        enquirer: "Demandeur",
        redactedHeading: "Ce qui s’est dit, version caviardée",
        originalHeading: "Ce qui s’est dit, texte intégral",
        openOriginal: "Ouvrir le texte intégral",
        openingRecorded: """
            Chaque ouverture est consignée avant que le texte s’affiche, et le demandeur la voit.
            """,
        opened: "Cette ouverture a été consignée.",
        assignHeading: "Attribuer",
        take: "Le prendre",
        assignTo: "Agent",
        notAdmitted: "pas encore admis",
        assign: "Attribuer",
        recuseHeading: "Vous récuser",
        recuseIntroduction: """
            Vous ne pourrez plus ouvrir ce billet. Si personne d’autre ne l’a, il retourne au \
            triage.
            """,
        recuse: "Me récuser",
        transferHeading: "Transférer à une autre file",
        transferIntroduction: """
            Cette file ne pourra plus ouvrir le billet. Son échéance demeure.
            """,
        transferTo: "File",
        transfer: "Transférer",
        closeIntroduction: "Une réplique du demandeur le rouvre.",
        close: "Fermer le billet",
        print: "Tout imprimer",
        export: "L’exporter dans un fichier (JSON)",
        backToQueue: "Retour à la file",
        assigned: "Le billet est attribué.",
        recused: "Vous êtes récusé.",
        written: "Votre texte est dans le billet.",
        closed: "Le billet est fermé.",
        transferred: "Le billet est transféré.")
}

extension WritingPhrases {
    static let english = WritingPhrases(
        heading: "Write",
        kind: "What is it?",
        kindHint: "The enquirer does not see internal notes.",
        outcome: "Outcome",
        outcomeHint: "Of an answer.",
        values: "Values cited",
        valuesHint: "Of an answer.",
        tipsHeading: "Tips from the handbook that fit",
        tipsHint: "Tick those to add to your text, in the enquirer’s language.",
        addTips: "Add them to my text",
        text: "Your text",
        textHint: "Names and details in it are hidden from triage as well.",
        write: "Next: see it as others will")

    static let french = WritingPhrases(
        heading: "Écrire",
        kind: "De quoi s’agit-il?",
        kindHint: "Le demandeur ne voit pas les notes internes.",
        outcome: "Issue",
        outcomeHint: "D’une réponse.",
        values: "Valeurs citées",
        valuesHint: "D’une réponse.",
        tipsHeading: "Conseils du guide qui conviennent",
        tipsHint: "Cochez ceux à ajouter à votre texte, dans la langue du demandeur.",
        addTips: "Les ajouter à mon texte",
        text: "Votre texte",
        textHint: "Les noms et les détails y sont aussi masqués au triage.",
        write: "Suite : le voir comme d’autres le verront")
}
