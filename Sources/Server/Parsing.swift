import Desk
import Enquiry
import HummingbirdCore
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

/// One of a catalogue's codes; nil where none was sent.
func optional<Code: RawRepresentable<String>>(
    _ text: (some StringProtocol)?, _ field: Fault.Field, _ type: Code.Type = Code.self
) throws(Fault) -> Code? {
    guard let text else { return nil }
    return try code(String(text), field)
}

extension TicketFilter {
    /// A filter as the query of an address says it.
    init(_ query: FlatDictionary<Substring, Substring>) throws(Fault) {
        var statuses: [TicketStatus] = []
        for text in query[values: "status"].prefix(TicketStatus.allCases.count) {
            statuses.append(try code(String(text), .status))
        }
        let overdue = query["overdue"] ?? "false"
        guard ["true", "false"].contains(overdue) else { throw Fault(.overdue, .malformed) }
        let due = query["due"]
        guard due == nil || due == "soon" else { throw Fault(.due, .unknownCode) }
        self.init(
            statuses: statuses.isEmpty ? nil : TicketStatus.allCases.filter(statuses.contains),
            topic: try optional(query["topic"], .topic),
            platform: try optional(query["platform"], .platform),
            context: try optional(query["context"], .context),
            assignment: try optional(query["assignment"], .assignment) ?? .any,
            isOverdue: overdue == "true", isDueSoon: due != nil)
    }
}

extension Reclassification {
    /// An officer's change of a classification.
    init(_ request: TicketPatch) throws(Fault) {
        self.init(
            topic: try optional(request.topic, .topic),
            platform: try optional(request.platform, .platform),
            context: try optional(request.context, .context),
            risks: try request.risks.map { texts throws(Fault) in try codes(texts, .risks) })
    }
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
            language: language, classification: classification, question: question, marks: marks,
            excluding: try namesExcluded(request.exclude))
    }
}

extension Contribution {
    /// An officer's entry.
    init(_ request: EntryRequest) throws(Fault) {
        let kind = try code(request.kind, .kind, EntryKind.self)
        let outcome = try optional(request.outcome, .outcome, Outcome.self)
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
func queue(_ text: String?, _ field: Fault.Field) throws(Fault) -> QueueCode? {
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
        let status = try optional(request.status, .status, AccountStatus.self)
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
