import Enquiry
import Phrasebook

/// Where a standard answer is put into what is being written.
struct StandardPicker: Sendable {
    let pick: String
    let pickHint: String
    let choosing: Choosing?
    let answersPath: String
    let maintain: String

    /// Which one; nowhere before there are any.
    struct Choosing: Sendable {
        let pickLabel: String
        let shelves: [ChoiceField.Group]
        let insert: String
    }

    /// - Parameter answers: those of the ticket's queue. Those for its topic come first.
    init(_ answers: [StandardAnswer], for ticket: Ticket, in language: Language) {
        let says = Phrasebook.of(language).pages.desk.standards
        pick = says.pick
        pickHint = says.pickHint
        answersPath = Place.answers(of: ticket.queue.text).path(in: language)
        maintain = says.maintain
        func shelf(_ heading: String, _ fits: (Topic?) -> Bool) -> ChoiceField.Group {
            ChoiceField.Group(
                heading: heading,
                options: answers.filter { fits($0.content.topic) }.map {
                    ChoiceField.Option(
                        code: $0.id.text, label: $0.content.side(in: language).exposed.title,
                        isChosen: false)
                }.sorted { $0.label < $1.label })
        }
        let topic = ticket.classification.topic
        let shelves = [
            shelf(says.fitting) { $0 == nil || $0 == topic },
            shelf(says.further) { $0 != nil && $0 != topic },
        ].filter { !$0.options.isEmpty }
        choosing =
            shelves.isEmpty
            ? nil
            : Choosing(pickLabel: says.pickLabel, shelves: shelves, insert: says.insert)
    }
}
