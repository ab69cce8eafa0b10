package import Enquiry
import Sealing

/// What an officer writes into a ticket, before it is sealed.
package struct Contribution: Sendable {
    let kind: EntryKind
    let prose: Prose
    let marks: Marks
    let outcome: Outcome?
    let values: [CodeValue]

    /// An answer has an outcome and may cite values; a clarification and a note have neither. What
    /// an enquirer writes is no contribution.
    package init(
        kind: EntryKind, prose: Prose, marks: Marks, outcome: Outcome?, values: [CodeValue]
    ) throws(Fault) {
        guard !kind.isByEnquirer else { throw Fault(.kind, .notApplicable) }
        if kind == .answer {
            guard outcome != nil else { throw Fault(.outcome, .missing) }
        } else {
            guard outcome == nil else { throw Fault(.outcome, .notApplicable) }
            guard values.isEmpty else { throw Fault(.values, .notApplicable) }
        }
        self.kind = kind
        self.prose = prose
        self.marks = marks
        self.outcome = outcome
        self.values = CodeValue.allCases.filter(values.contains)
    }

    /// Bytes in which two different contributions never agree.
    var canonicalBytes: [UInt8] {
        Self.canonicalBytes(
            kind: kind, prose: prose, marks: marks, outcome: outcome, values: values)
    }

    /// The same of parts, for what an enquirer writes.
    static func canonicalBytes(
        kind: EntryKind, prose: Prose, marks: Marks, outcome: Outcome? = nil,
        values: [CodeValue] = []
    ) -> [UInt8] {
        var bytes = CanonicalBytes(domain: "ethicsdesk entry 1")
        bytes.append(kind.rawValue)
        bytes.append(outcome?.rawValue ?? "")
        bytes.append(values.map(\.rawValue).joined(separator: " "))
        bytes.append(marks)
        bytes.append(prose.text.exposed)
        return bytes.bytes
    }
}
