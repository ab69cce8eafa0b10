/// The page of a whole ticket, to be printed for a request for access.
package struct ExportPhrases: Sendable {
    package let title: @Sendable (_ reference: String) -> String
    package let lead: @Sendable (_ handle: String, _ day: String) -> String
    package let recorded: String
    package let print: String
    package let printHint: String
    package let back: String

    package let conversation: String
    package let isInternal: String
    package let asWritten: String
    package let asTriageSees: String
    package let isTheSame: String

    package let assignments: String
    package let assignedFrom: @Sendable (_ officer: String, _ by: String, _ day: String) -> String
    package let until: @Sendable (_ day: String) -> String
    package let openings: String
    package let concealments: String
    package let noConcealments: String
    package let waits: String
}

extension ExportPhrases {
    static let english = ExportPhrases(
        title: { "The whole of \($0)" },
        lead: { "Exported by \($0), \($1), for a request for access." },
        recorded: "This export was recorded, and the enquirer sees the opening.",
        print: "Print it",
        printHint: "Printed, it has neither navigation nor buttons.",
        back: "Back to the ticket",
        conversation: "What was said",
        isInternal: "Internal: not shown to the enquirer",
        asWritten: "As it was written",
        asTriageSees: "As triage officers see it",
        isTheSame: "The same: nothing in it is hidden.",
        assignments: "Who was assigned",
        assignedFrom: { "\($0), by \($1), from \($2)" },
        until: { " until \($0)" },
        openings: "When it was opened, and in what role",
        concealments: "What was hidden later",
        noConcealments: "Nothing.",
        waits: "waits for consent")

    static let french = ExportPhrases(
        title: { "L’intégralité du billet \($0)" },
        lead: { "Exporté par \($0), \($1), pour une demande d’accès." },
        recorded: "Cet export a été consigné, et le demandeur voit l’ouverture.",
        print: "L’imprimer",
        printHint: "Imprimé, il n’a ni navigation ni boutons.",
        back: "Retour au billet",
        conversation: "Ce qui s’est dit",
        isInternal: "Interne : non montré au demandeur",
        asWritten: "Tel qu’écrit",
        asTriageSees: "Tel que le voient les agents de triage",
        isTheSame: "Identique : rien n’y est masqué.",
        assignments: "Attributions",
        assignedFrom: { "\($0), par \($1), du \($2)" },
        until: { " au \($0)" },
        openings: "Ouvertures, et en quelle fonction",
        concealments: "Ce qui a été masqué plus tard",
        noConcealments: "Rien.",
        waits: "attend un consentement")
}
