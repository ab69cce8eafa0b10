package import Enquiry

/// The names of the Code's values, and of what an answer comes down to.
package struct AnswerPhrases: Sendable {
    package let respectForDemocracy: String
    package let respectForPeople: String
    package let integrity: String
    package let stewardship: String
    package let excellence: String

    package let proceed: String
    package let proceedWithCare: String
    package let advisedAgainst: String
    package let referred: String
    package let other: String

    /// A value's name.
    package func name(of value: CodeValue) -> String {
        switch value {
        case .respectForDemocracy: respectForDemocracy
        case .respectForPeople: respectForPeople
        case .integrity: integrity
        case .stewardship: stewardship
        case .excellence: excellence
        }
    }

    /// An outcome's name.
    package func name(of outcome: Outcome) -> String {
        switch outcome {
        case .proceed: proceed
        case .proceedWithCare: proceedWithCare
        case .advisedAgainst: advisedAgainst
        case .referred: referred
        case .other: other
        }
    }
}

extension AnswerPhrases {
    static let english = AnswerPhrases(
        respectForDemocracy: "Respect for democracy",
        respectForPeople: "Respect for people",
        integrity: "Integrity",
        stewardship: "Stewardship",
        excellence: "Excellence",
        proceed: "Go ahead",
        proceedWithCare: "Go ahead with care",
        advisedAgainst: "Advised against",
        referred: "Referred elsewhere",
        other: "Other advice")

    static let french = AnswerPhrases(
        respectForDemocracy: "Respect de la démocratie",
        respectForPeople: "Respect envers les personnes",
        integrity: "Intégrité",
        stewardship: "Intendance",
        excellence: "Excellence",
        proceed: "Vous pouvez procéder",
        proceedWithCare: "Vous pouvez procéder avec prudence",
        advisedAgainst: "Déconseillé",
        referred: "Dirigé ailleurs",
        other: "Autre conseil")
}
