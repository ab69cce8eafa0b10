package import Enquiry
import Phrasebook

/// The list of a queue's standard answers.
package struct StandardAnswersView: PageView {
    package static let template = "answers"

    let frame: FrameView
    let title: String
    let notice: String?
    let queuePath: String
    let backToQueue: String
    let lead: String
    let warning: String
    let empty: String?
    let answers: [Line]
    let newPath: String
    let write: String

    /// One of them.
    struct Line: Sendable {
        let path: String
        let title: String
        let otherTitle: String
        let otherLanguage: String
        let facts: String
        let lastChanged: String
    }

    /// The page.
    package init(
        _ answers: [StandardAnswer], of queue: QueueCode, to person: SignedInPerson,
        notice: DeskNotice? = nil, in language: Language
    ) {
        let phrases = Phrasebook.of(language)
        let says = phrases.pages.desk.standards
        title = says.title(queue.text)
        frame = FrameView(title, at: .answers(of: queue.text), of: person, in: language)
        self.notice = notice.map { phrases.pages.desk.sentence(of: $0) }
        queuePath = Place.queue(queue.text).path(in: language)
        backToQueue = phrases.pages.desk.ticket.backToQueue
        lead = says.lead
        warning = says.warning
        empty = answers.isEmpty ? says.empty : nil
        newPath = Place.newAnswer(of: queue.text).path(in: language)
        write = says.write
        self.answers = answers.map { Line($0, of: queue, phrases, in: language) }
            .sorted { $0.title < $1.title }
    }
}

extension StandardAnswersView.Line {
    fileprivate init(
        _ answer: StandardAnswer, of queue: QueueCode, _ phrases: Phrasebook,
        in language: Language
    ) {
        let says = phrases.pages.desk.standards
        let names = phrases.catalogue
        let content = answer.content
        path = Place.answer(answer.id.text, of: queue.text).path(in: language)
        title = content.side(in: language).exposed.title
        otherTitle = content.side(in: language.other).exposed.title
        otherLanguage = language.other.rawValue
        facts =
            ([content.topic.map { names.name(of: $0) } ?? says.anyTopic]
            + [content.outcome.map { names.name(of: $0) }].compactMap(\.self)
            + content.values.map { names.name(of: $0) }).joined(separator: " · ")
        lastChanged = says.lastChanged(answer.changedBy.text, phrases.days.date(answer.changedOn))
    }
}
