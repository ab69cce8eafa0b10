import Enquiry
import Phrasebook

/// A ticket in a list.
struct QueueLineView: Sendable {
    let reference: String
    let path: String
    let status: String
    let topic: String
    let platform: String
    let assignment: String
    let dueLabel: String
    let day: DayLabel
    let overdue: String?
    let textLanguage: String
    let question: String?
    let unopened: String?

    init(_ entry: QueueEntry, today: Day, _ phrases: Phrasebook, in language: Language) {
        let says = phrases.pages.desk.queue
        let names = phrases.catalogue
        let ticket = entry.ticket
        reference = ticket.reference.text
        path = Place.ticket(ticket.reference.text).path(in: language)
        status = names.name(of: ticket.status)
        topic = names.name(of: ticket.classification.topic)
        platform = names.name(of: ticket.classification.platform)
        assignment =
            entry.assignees.isEmpty
            ? says.unassigned : entry.assignees.map(\.text).joined(separator: ", ")
        dueLabel = says.due
        day = DayLabel(ticket.dueOn, phrases)
        overdue = ticket.isOverdue(on: today) ? says.overdue : nil
        textLanguage = ticket.language.rawValue
        question = entry.question.map(Self.beginning)
        unopened = entry.question == nil ? says.unopened : nil
    }

    /// As much of a text as a list shows.
    private static func beginning(of text: String) -> String {
        let shown = text.unicodeScalars.prefix(280)
        let rest = text.unicodeScalars.dropFirst(280)
        return String(shown) + (rest.isEmpty ? "" : "…")
    }
}

extension Ticket {
    /// Whether a first answer was due before a day and is still to come.
    func isOverdue(on today: Day) -> Bool { status.isOpen && dueOn < today }
}

extension TicketFilter {
    /// The filter's fields.
    func fields(_ phrases: Phrasebook) -> [ChoiceField] {
        let says = phrases.pages.desk.queue
        let names = phrases.catalogue
        let assignees: [(Assignment, String)] = [(.none, says.nobody), (.mine, says.mine)]
        return [
            ChoiceField(
                .status, says.status, choose: says.all,
                groups: [
                    ChoiceField.group(
                        TicketStatus.allCases, chosen: (statuses ?? []).map(\.rawValue)
                    ) { names.name(of: $0) }
                ]),
            ChoiceField(
                .topic, says.topic, choose: says.all,
                groups: [
                    ChoiceField.group(
                        Topic.allCases, chosen: [topic?.rawValue].compactMap { $0 }
                    ) { names.name(of: $0) }
                ]),
            ChoiceField(
                .platform, says.platform, choose: says.all,
                groups: [
                    ChoiceField.group(
                        Platform.allCases, chosen: [platform?.rawValue].compactMap { $0 }
                    ) { names.name(of: $0) }
                ]),
            ChoiceField(
                .assignment, says.assignment, choose: says.all,
                groups: [
                    ChoiceField.group(assignees.map(\.0), chosen: [assignment.rawValue]) { kind in
                        assignees.first { $0.0 == kind }?.1 ?? ""
                    }
                ]),
        ]
    }
}
