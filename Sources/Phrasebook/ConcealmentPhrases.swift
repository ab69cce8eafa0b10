package import Enquiry

/// What something is hidden in later, and why.
package struct ConcealmentPhrases: Sendable {
    /// Over the list that an enquirer sees.
    package let heading: String
    package let redacted: String
    package let original: String

    package let atEnquirersRequest: String
    package let thirdParty: String
    package let notNeeded: String
    package let notToBeKept: String
    package let safety: String

    /// What it is hidden in, as a label.
    package func name(of part: ConcealedPart) -> String {
        switch part {
        case .redacted: redacted
        case .original: original
        }
    }

    /// A reason.
    package func name(of reason: ConcealmentReason) -> String {
        switch reason {
        case .atEnquirersRequest: atEnquirersRequest
        case .thirdParty: thirdParty
        case .notNeeded: notNeeded
        case .notToBeKept: notToBeKept
        case .safety: safety
        }
    }
}

extension ConcealmentPhrases {
    static let english = ConcealmentPhrases(
        heading: "What was hidden later",
        redacted: "In the copy that triage officers see",
        original: "For good, in the text itself",
        atEnquirersRequest: "The enquirer asked for it",
        thirdParty: "It is about somebody else",
        notNeeded: "Nobody needs it to answer",
        notToBeKept: "It may not be kept here",
        safety: "It could put somebody in danger")

    static let french = ConcealmentPhrases(
        heading: "Ce qui a été masqué plus tard",
        redacted: "Dans la copie que voient les agents de triage",
        original: "Pour de bon, dans le texte même",
        atEnquirersRequest: "La personne qui a posé la question l’a demandé",
        thirdParty: "Il s’agit d’une autre personne",
        notNeeded: "Ce n’est pas nécessaire pour répondre",
        notToBeKept: "Il est interdit de le conserver ici",
        safety: "Quelqu’un pourrait être mis en danger")
}
