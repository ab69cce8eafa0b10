package import Enquiry

/// What is said of tickets that must be kept beyond their time, and why.
package struct HoldPhrases: Sendable {
    package let litigation: String
    package let accessRequest: String
    package let investigation: String
    package let audit: String

    /// In a ticket, before reason, officer and day.
    package let label: String
    package let held: @Sendable (_ reference: String) -> String
    package let released: @Sendable (_ reference: String) -> String
    /// To whoever asked.
    package let yours: @Sendable (_ day: String) -> String

    /// A reason.
    package func name(of reason: HoldReason) -> String {
        switch reason {
        case .litigation: litigation
        case .accessRequest: accessRequest
        case .investigation: investigation
        case .audit: audit
        }
    }
}

extension HoldPhrases {
    static let english = HoldPhrases(
        litigation: "A court has it, or may",
        accessRequest: "A request under the law on access or privacy",
        investigation: "An investigation",
        audit: "An audit",
        label: "On hold",
        held: { "\($0) is kept beyond its time until its hold is released." },
        released: { "\($0) is kept no longer than others." },
        yours: {
            """
            Since \($0) your enquiry is on hold: the law asks the Office to keep it beyond its \
            usual time. It changes nothing in who can read it.
            """
        })

    static let french = HoldPhrases(
        litigation: "Un tribunal en est saisi, ou pourrait l’être",
        accessRequest: "Une demande selon la loi sur l’accès ou la vie privée",
        investigation: "Une enquête",
        audit: "Une vérification",
        label: "Retenu",
        held: { "Le billet \($0) est gardé au-delà de son délai, jusqu’à la levée de la retenue." },
        released: { "Le billet \($0) n’est pas gardé plus longtemps que les autres." },
        yours: {
            """
            Depuis le \($0), votre demande est retenue : la loi oblige le Bureau à la garder \
            au-delà du délai habituel. Cela ne change rien à qui peut la lire.
            """
        })
}
