package import Enquiry

/// The names of kinds of entry, of duties, roles and languages.
package struct PeoplePhrases: Sendable {
    package let question: String
    package let reply: String
    package let answer: String
    package let clarification: String
    package let note: String

    package let officerDuty: String
    package let triageDuty: String

    package let officer: String
    package let manager: String
    package let auditor: String
    package let administrator: String

    package let english: String
    package let french: String

    /// A kind of entry.
    package func name(of kind: EntryKind) -> String {
        switch kind {
        case .question: question
        case .reply: reply
        case .answer: answer
        case .clarification: clarification
        case .note: note
        }
    }

    /// What an officer does in a queue.
    package func name(of duty: Duty) -> String {
        switch duty {
        case .officer: officerDuty
        case .triage: triageDuty
        }
    }

    /// A role group.
    package func name(of role: StaffRole) -> String {
        switch role {
        case .officer: officer
        case .manager: manager
        case .auditor: auditor
        case .administrator: administrator
        }
    }

    /// A language.
    package func name(of language: Language) -> String {
        switch language {
        case .english: english
        case .french: french
        }
    }
}

extension PeoplePhrases {
    static let english = PeoplePhrases(
        question: "Question",
        reply: "Reply",
        answer: "Answer",
        clarification: "Request for clarification",
        note: "Internal note",
        officerDuty: "Officer",
        triageDuty: "Triage officer",
        officer: "Officer",
        manager: "Manager",
        auditor: "Auditor",
        administrator: "Administrator",
        english: "English",
        french: "French")

    static let french = PeoplePhrases(
        question: "Question",
        reply: "Réplique",
        answer: "Réponse",
        clarification: "Demande de précisions",
        note: "Note interne",
        officerDuty: "Agent",
        triageDuty: "Agent de triage",
        officer: "Agent",
        manager: "Gestionnaire",
        auditor: "Vérificateur",
        administrator: "Administrateur",
        english: "Anglais",
        french: "Français")
}
