import Enquiry
import Phrasebook

/// A day, as people read it and as programs do.
struct DayLabel: Sendable {
    let name: String
    let iso: String

    init(_ day: Day, _ phrases: Phrasebook) {
        name = phrases.days.date(day)
        iso = day.iso
    }
}

/// An entry of a conversation.
struct SaidView: Sendable {
    let kind: String
    let speaker: String
    let isByOffice: Bool
    let writtenOn: DayLabel
    let textLanguage: String
    let text: String
    let answer: AnswerFacts?
    var hideLink: HideLink?

    /// What an answer says besides its words.
    struct AnswerFacts: Sendable {
        let facts: [Fact]
    }

    /// Where more of it can be hidden.
    struct HideLink: Sendable {
        let hidePath: String
        let hideName: String
    }

    struct Fact: Sendable {
        let label: String
        let value: String
    }

    /// - Parameter enquirer: what the enquirer is called; the Office is named in full.
    init(
        _ said: Utterance, in language: Language, enquirer: String, _ phrases: Phrasebook
    ) {
        let says = phrases.pages.enquiry
        let names = phrases.catalogue
        let entry = said.entry
        kind = names.name(of: entry.kind)
        isByOffice = !entry.kind.isByEnquirer
        speaker = isByOffice ? says.office : enquirer
        writtenOn = DayLabel(entry.writtenOn, phrases)
        textLanguage = language.rawValue
        text = said.text
        var facts: [Fact] = []
        if let outcome = entry.outcome {
            facts.append(Fact(label: says.outcome, value: names.name(of: outcome)))
        }
        if !entry.values.isEmpty {
            let values = entry.values.map { names.name(of: $0) }
            facts.append(Fact(label: says.values, value: values.joined(separator: ", ")))
        }
        answer = facts.isEmpty ? nil : AnswerFacts(facts: facts)
    }
}
