import Desk
import Enquiry
import Hummingbird
import Pages
import Sealing

/// What a button of a ticket's form, or of the page that shows what was written, asks for.
enum WritingDeed {
    case write, check, edit

    init(_ sent: Form) {
        self =
            switch sent["act"] {
            case "write": .write
            case "preview": .check
            case "": sent["stage"] == "preview" ? .check : .edit
            default: .edit
            }
    }
}

extension TicketPages {
    /// Shows what was written as others will see it; what is wrong with it is said where it was
    /// written.
    func check(_ form: EntryForm, _ at: DeskVisit) async throws -> Response {
        let ticket = try await desk.ticket(try at.reference(), as: at.token).ticket
        let prose: Prose
        let entry: Entry
        do throws(Fault) {
            prose = try Prose(form.text, field: .text)
            _ = try Contribution(form)
            entry = try Entry(form, on: desk.today)
        } catch {
            return try await page(ticket.reference, at, writing: form, problem: .fault(error))
        }
        let redacted = desk.preview(prose, marks: .none, language: ticket.language)
        let sheet = CheckSheet(
            ticket, Utterance(entry, prose.text.exposed),
            redacted: Preview(redacted, of: prose, wishes: Wishes(), in: at.language).pieces)
        return try at.html(pages.render(CheckView(sheet, form, of: at.person, in: at.language)))
    }
}

extension Entry {
    /// What a form would write into a ticket.
    fileprivate init(_ form: EntryForm, on day: Day) throws(Fault) {
        let kind = try code(form.kind, .kind, EntryKind.self)
        let isAnswer = kind == .answer
        self.init(
            id: form.entry, kind: kind, writtenOn: day,
            outcome: isAnswer ? try code(form.outcome, .outcome, Outcome.self) : nil,
            values: isAnswer ? try codes(form.values, .values, CodeValue.self) : [])
    }
}
