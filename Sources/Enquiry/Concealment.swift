// Hiding more of a text after it was filed. In the redacted copy an assigned officer does it alone;
// in the original it is for good, so it takes a second officer.

package import Redaction
package import Sealing

/// Which of a text's two forms something more is hidden in.
package enum ConcealedPart: String, CaseIterable, Sendable {
    /// The redacted copy alone: the original stays as it is.
    case redacted
    /// The original, for good, and the redacted copy with it.
    case original
}

/// Why words are taken out of an original.
package enum ConcealmentReason: String, CaseIterable, Sendable {
    /// Whoever asked wants it so.
    case atEnquirersRequest = "at-enquirers-request"
    /// It is about somebody who has no part in the question.
    case thirdParty = "third-party"
    /// Nobody needs it to answer.
    case notNeeded = "not-needed"
    /// It may not be kept here: classified, privileged or sealed by a court.
    case notToBeKept = "not-to-be-kept"
    /// Whoever read it could harm somebody.
    case safety
}

/// A text in which something more was hidden, or is proposed to be, as officers see it.
package struct Concealment: Sendable, Equatable {
    /// Its identifier, chosen by whoever proposed it.
    package let id: Identifier<Concealment>
    /// The entry whose text it is.
    package let entry: Identifier<Entry>
    /// The redacted copy or the original.
    package let part: ConcealedPart
    /// Why; only for an original.
    package let reason: ConcealmentReason?
    /// Who hid it, or proposes to.
    package let officer: Handle
    /// Who consented; nil for a redacted copy, and while nobody has.
    package let second: Handle?
    /// The day it was proposed.
    package let proposedOn: Day
    /// The day it was done; nil while it waits for consent.
    package let doneOn: Day?

    /// Makes one of parts that were parsed already.
    package init(
        id: Identifier<Concealment>, entry: Identifier<Entry>, part: ConcealedPart,
        reason: ConcealmentReason?, officer: Handle, second: Handle?, proposedOn: Day, doneOn: Day?
    ) {
        self.id = id
        self.entry = entry
        self.part = part
        self.reason = reason
        self.officer = officer
        self.second = second
        self.proposedOn = proposedOn
        self.doneOn = doneOn
    }
}

/// The same as the enquirer is told of it once it is done: who did it by duty, not by name.
package struct ConcealmentNotice: Sendable, Equatable {
    /// The entry whose text it is.
    package let entry: Identifier<Entry>
    /// The redacted copy or the original.
    package let part: ConcealedPart
    /// Why; only for an original.
    package let reason: ConcealmentReason?
    /// In what duty somebody hid it.
    package let duty: Duty
    /// In what duty a second officer consented; only for an original.
    package let secondDuty: Duty?
    /// The day it was done.
    package let doneOn: Day

    /// Makes one of parts that were parsed already.
    package init(
        entry: Identifier<Entry>, part: ConcealedPart, reason: ConcealmentReason?, duty: Duty,
        secondDuty: Duty?, doneOn: Day
    ) {
        self.entry = entry
        self.part = part
        self.reason = reason
        self.duty = duty
        self.secondDuty = secondDuty
        self.doneOn = doneOn
    }
}

/// What an officer asks to have hidden.
package struct ConcealmentWish: Sendable {
    /// The redacted copy or the original.
    package let part: ConcealedPart
    /// Why; only for an original.
    package let reason: ConcealmentReason?
    private let wordings: [Wording]

    /// An original needs a reason, a redacted copy takes none; at most `Limits.wordings` wordings.
    package init(
        _ texts: [String], part: ConcealedPart, reason: ConcealmentReason?
    ) throws(Fault) {
        guard !texts.isEmpty else { throw Fault(.words, .missing) }
        guard texts.count <= Limits.wordings else {
            throw Fault(.words, .tooMany(atMost: Limits.wordings))
        }
        switch part {
        case .redacted where reason != nil: throw Fault(.reason, .notApplicable)
        case .original where reason == nil: throw Fault(.reason, .missing)
        default: break
        }
        var wordings: [Wording] = []
        for text in texts { wordings.append(try Wording(text)) }
        self.part = part
        self.reason = reason
        self.wordings = wordings
    }

    /// The redacted copy with the words hidden in it.
    package func hidden(in copy: Sensitive<String>) throws(Fault) -> Sensitive<String> {
        let places = try places(in: copy.exposed)
        guard let hidden = Self.redactor.hide(places, inCopy: copy.exposed) else {
            throw Fault(.words, .notInText)
        }
        return Sensitive(hidden)
    }

    /// The original without the words, and its copy; nil where the copy is not the original's.
    package func erased(
        from original: Sensitive<String>, copy: Sensitive<String>
    ) throws(Fault) -> Sensitive<Erasure>? {
        let places = try places(in: original.exposed)
        return Self.redactor.erase(places, from: original.exposed, copy: copy.exposed)
            .map(Sensitive.init)
    }

    /// Whether any of the words can be read in a text.
    package func canBeRead(in text: Sensitive<String>) -> Bool {
        wordings.contains { !$0.places(in: text.exposed).isEmpty }
    }

    /// Where the words stand. Every wording must: nobody is to believe that a word is hidden which
    /// was mistyped.
    private func places(in text: String) throws(Fault) -> [Range<Int>] {
        var places: [Range<Int>] = []
        for wording in wordings {
            let found = wording.places(in: text)
            guard !found.isEmpty else { throw Fault(.words, .notInText) }
            places += found
        }
        guard places.count <= Limits.markedRanges else {
            throw Fault(.words, .tooMany(atMost: Limits.markedRanges))
        }
        return places
    }

    /// What it hides is chosen, in whatever language.
    private static let redactor = Redactor(language: .auto)
}
