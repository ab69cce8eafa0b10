package import Enquiry

/// What `ethicsdeskd` says to the operator about tickets whose time is over.
package struct RetentionPhrases: Sendable {
    package let wouldGo: @Sendable (_ tickets: Int) -> String
    package let gone: @Sendable (_ tickets: Int) -> String
    package let nothingDue: String
    /// Over tickets that are past the ceiling and may not go.
    package let overstayed: @Sendable (_ tickets: Int) -> String
    package let pastCeiling: String
    package let open: String
    package let held: String
    package let used: String

    /// Why a ticket that is past the ceiling may not go.
    package func name(of cause: OverstayedTicket.Cause) -> String {
        switch cause {
        case .open: open
        case .held: held
        case .used: used
        }
    }
}

extension RetentionPhrases {
    static let english = RetentionPhrases(
        wouldGo: { "Their time is over, and they would go, by the day of last use: \($0)." },
        gone: { "Purged, by the day of last use: \($0)." },
        nothingDue: "No ticket's time is over.",
        overstayed: { "Past the ceiling, and not to be purged: \($0)." },
        pastCeiling: "past the ceiling",
        open: "open: it is to be answered or closed first",
        held: "held: a triage officer releases it",
        used: "used within two years")

    static let french = RetentionPhrases(
        wouldGo: {
            "Leur délai est écoulé, et ils partiraient, selon le jour du dernier usage : \($0)."
        },
        gone: { "Supprimés, selon le jour du dernier usage : \($0)." },
        nothingDue: "Le délai d’aucun billet n’est écoulé.",
        overstayed: { "Au-delà du plafond, et à ne pas supprimer : \($0)." },
        pastCeiling: "au-delà du plafond",
        open: "ouvert : il faut d’abord y répondre ou le fermer",
        held: "retenu : un agent de triage lève la retenue",
        used: "utilisé depuis moins de deux ans")
}
