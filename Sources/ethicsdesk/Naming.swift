import Enquiry
import FoundationEssentials
import Phrasebook
import Redaction

// Codes arrive as text. One that we know is shown by its name, any other as it is.

/// A list of codes that people read by their names.
protocol Named: RawRepresentable<String>, CaseIterable {
    /// The name in a language.
    func name(in book: Phrasebook) -> String
}

extension Language: Named {
    func name(in book: Phrasebook) -> String { book.catalogue.name(of: self) }
}
extension Topic: Named {
    func name(in book: Phrasebook) -> String { book.catalogue.name(of: self) }
}
extension Platform: Named {
    func name(in book: Phrasebook) -> String { book.catalogue.name(of: self) }
}
extension Context: Named {
    func name(in book: Phrasebook) -> String { book.catalogue.name(of: self) }
}
extension Risk: Named {
    func name(in book: Phrasebook) -> String { book.catalogue.name(of: self) }
}
extension CodeValue: Named {
    func name(in book: Phrasebook) -> String { book.catalogue.name(of: self) }
}
extension Outcome: Named {
    func name(in book: Phrasebook) -> String { book.catalogue.name(of: self) }
}
extension TicketStatus: Named {
    func name(in book: Phrasebook) -> String { book.catalogue.name(of: self) }
}
extension EntryKind: Named {
    func name(in book: Phrasebook) -> String { book.catalogue.name(of: self) }
}
extension StaffRole: Named {
    func name(in book: Phrasebook) -> String { book.catalogue.name(of: self) }
}
extension Duty: Named {
    func name(in book: Phrasebook) -> String { book.catalogue.name(of: self) }
}
extension ConcealedPart: Named {
    func name(in book: Phrasebook) -> String { book.catalogue.name(of: self) }
}
extension ConcealmentReason: Named {
    func name(in book: Phrasebook) -> String { book.catalogue.name(of: self) }
}
extension HoldReason: Named {
    func name(in book: Phrasebook) -> String { book.catalogue.name(of: self) }
}
extension FindingReason: Named {
    func name(in book: Phrasebook) -> String {
        let say = book.command.tools
        return switch self {
        case .form: say.byForm
        case .checkDigit: say.byCheckDigit
        case .introduced: say.byIntroduction
        case .name: say.byName
        case .repeated: say.byRepetition
        case .chosen: say.byChoice
        }
    }
}

extension Surroundings {
    /// A code's name.
    func name<Code: Named>(of code: Code) -> String { code.name(in: book) }

    /// The name of a code that arrived as text.
    func name<Code: Named>(_: Code.Type, _ text: String) -> String {
        Code(rawValue: text)?.name(in: book) ?? Visible.line(text)
    }

    /// A status as a sentence for whoever asked.
    func plainStatus(_ text: String) -> String {
        TicketStatus(rawValue: text).map(book.catalogue.plainStatus) ?? Visible.line(text)
    }

    /// A day that arrived as `2012-03-05`.
    func day(_ text: String) -> String {
        Day(iso: text).map(book.days.date) ?? Visible.line(text)
    }

    /// A moment that arrived in ISO 8601.
    func moment(_ text: String) -> String {
        guard let date = try? Date(text, strategy: .iso8601) else { return Visible.line(text) }
        return book.days.moment(unixSeconds: Int(date.timeIntervalSince1970.rounded(.down)))
    }
}
