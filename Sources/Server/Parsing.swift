import Desk
import Enquiry
import Sealing
import Wire

// From the wire's strings to the domain's values. Each throws the first fault it finds, by the name
// that the field has on the wire.

/// One of a catalogue's codes.
func code<Code: RawRepresentable<String>>(
    _ text: String?, _ field: Fault.Field, _ type: Code.Type = Code.self
) throws(Fault) -> Code {
    guard let text, !text.isEmpty else { throw Fault(field, .missing) }
    guard let code = Code(rawValue: text) else { throw Fault(field, .unknownCode) }
    return code
}

/// Several of a catalogue's codes; none where nothing was sent.
func codes<Code: RawRepresentable<String> & CaseIterable>(
    _ texts: [String]?, _ field: Fault.Field, _ type: Code.Type = Code.self
) throws(Fault) -> [Code] {
    let texts = texts ?? []
    guard texts.count <= Code.allCases.count else {
        throw Fault(field, .tooMany(atMost: Code.allCases.count))
    }
    var codes: [Code] = []
    for text in texts { codes.append(try code(text, field)) }
    return codes
}

/// A text with the ranges that its writer marked.
func marked(
    _ text: String?, _ field: Fault.Field, hide: [ScalarRange]?, restore: [ScalarRange]?
) throws(Fault) -> (Prose, Marks) {
    let prose = try Prose(text ?? "", field: field)
    let marks = try Marks(
        hide: try ranges(hide, .hide), restore: try ranges(restore, .restore), of: prose)
    return (prose, marks)
}

private func ranges(
    _ ranges: [ScalarRange]?, _ field: Fault.Field
) throws(Fault) -> [Range<Int>] {
    var parsed: [Range<Int>] = []
    for range in ranges ?? [] {
        guard range.start >= 0, range.end > range.start else { throw Fault(field, .outsideText) }
        parsed.append(range.start..<range.end)
    }
    return parsed
}

extension Draft {
    /// A filing request as a draft.
    init(_ request: FilingRequest) throws(Fault) {
        let language = try code(request.language, .language, Language.self)
        let classification = Classification(
            topic: try code(request.topic, .topic), platform: try code(request.platform, .platform),
            context: try code(request.context, .context), risks: try codes(request.risks, .risks))
        let (question, marks) = try marked(
            request.question, .question, hide: request.hide, restore: request.restore)
        self.init(
            language: language, classification: classification, question: question, marks: marks)
    }
}

extension Contribution {
    /// An officer's entry.
    init(_ request: EntryRequest) throws(Fault) {
        let kind = try code(request.kind, .kind, EntryKind.self)
        let outcome: Outcome? =
            if let text = request.outcome { try code(text, .outcome) } else { nil }
        let (prose, marks) = try marked(
            request.text, .text, hide: request.hide, restore: request.restore)
        try self.init(
            kind: kind, prose: prose, marks: marks, outcome: outcome,
            values: try codes(request.values, .values))
    }
}

/// A handle as somebody typed it.
func handle(_ text: String?, _ field: Fault.Field) throws(Fault) -> Handle {
    guard let text else { throw Fault(field, .missing) }
    guard let handle = Handle(text) else { throw Fault(field, .malformed) }
    return handle
}

/// A queue's code; nil where none was sent.
private func queue(_ text: String?, _ field: Fault.Field) throws(Fault) -> QueueCode? {
    guard let text else { return nil }
    guard let queue = QueueCode(text) else { throw Fault(field, .unknownCode) }
    return queue
}

extension NewAccount {
    /// An administrator's new account.
    init(_ request: StaffRequest) throws(Fault) {
        let role = try code(request.role, .role, StaffRole.self)
        let duty = try code(request.duty ?? Duty.officer.rawValue, .duty, Duty.self)
        try self.init(
            handle: try handle(request.handle, .handle), role: role,
            membership: try queue(request.queue, .queue).map { ($0, duty) })
    }
}

extension AccountChange {
    /// An administrator's change of an account.
    init(_ request: StaffPatch) throws(Fault) {
        let status = try request.status.map { text throws(Fault) in
            try code(text, .status, AccountStatus.self)
        }
        let joining = try request.join.map { joining throws(Fault) in
            guard let queue = try queue(joining.queue, .queue) else {
                throw Fault(.queue, .missing)
            }
            return (queue, try code(joining.duty ?? Duty.officer.rawValue, .duty, Duty.self))
        }
        self.init(
            status: status, leaving: try queue(request.leave, .leave), joining: joining,
            issuesCode: request.reEnrol ?? false)
    }
}
