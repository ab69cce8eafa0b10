// Reads one line of an export, in the one spelling that TrailExport writes.

/// What a line of an export says.
enum TrailLine: Equatable {
    case opening(after: ChainHead)
    case link(TrailLink)
    case checkpoint(Checkpoint)

    /// Reads a line, line feed apart. What is not spelled as we would have written it is refused.
    init(_ line: [UInt8]) throws(AuditError) {
        var scanner = LineScanner(line)
        if scanner.takes("{\"link\":") {
            self = .link(try scanner.link())
        } else if scanner.takes("{\"checkpoint\":\"") {
            self = .checkpoint(try scanner.checkpoint())
        } else {
            self = .opening(after: try scanner.opening())
        }
        guard scanner.isAtEnd else { throw .notACode(.sequence) }
    }
}

/// Reads a line from left to right; anything unexpected is an error, and there are no choices but
/// null.
struct LineScanner {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { position == bytes.count }

    /// Moves over a text if it comes next.
    mutating func takes(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        let isNext = text.withUTF8Buffer { bytes[position...].starts(with: $0) }
        if isNext { position += count }
        return isNext
    }

    mutating func opening() throws(AuditError) -> ChainHead {
        try expect("{\"format\":\"ethicsdesk-trail-1\",\"after\":")
        let sequence = try number(.sequence)
        try expect(",\"head\":")
        let hash = try hash()
        try expect("}")
        return try ChainHead(sequence: sequence, hash: hash)
    }

    mutating func link() throws(AuditError) -> TrailLink {
        let sequence = try number(.sequence)
        try expect(",\"id\":")
        let id = try identifier()
        try expect(",\"at\":")
        let at = Int64(try number(.time))
        try expect(",\"kind\":")
        let kind = try quoted(.kind)
        try expect(",\"actor\":")
        let actor = takes("null") ? nil : try identifier()
        try expect(",\"role\":")
        let role = try quoted(.role)
        try expect(",\"ticket\":")
        let ticket = takes("null") ? nil : try quoted(.ticket)
        let details = try details()
        let event = try TrailEvent(
            id: id, at: at, kind: kind, by: TrailEvent.Doer(role, actor),
            on: TrailEvent.Subject(ticket: ticket, details: details))
        // An event puts its details in order; a line that had them in another is not ours.
        guard event.details == details else { throw .outOfRange(.details) }
        try expect(",\"previous\":")
        let previous = try hash()
        try expect(",\"hash\":")
        let hash = try hash()
        try expect("}")
        return TrailLink(sequence: sequence, event: event, previous: previous, hash: hash)
    }

    mutating func checkpoint() throws(AuditError) -> Checkpoint {
        var note: [UInt8] = []
        while !takes("\"}") {
            if takes("\\n") {
                note.append(UInt8(ascii: "\n"))
            } else if position < bytes.count {
                note.append(bytes[position])
                position += 1
            } else {
                throw .notACheckpoint
            }
        }
        guard let text = String(validating: note, as: UTF8.self) else { throw .notACheckpoint }
        return try Checkpoint(note: text, in: .trail)
    }

    private mutating func details() throws(AuditError) -> [TrailEvent.Detail] {
        var details: [TrailEvent.Detail] = []
        try expect(",\"details\":{")
        while !takes("}") {
            guard details.count < 16 else { throw .outOfRange(.details) }
            if !details.isEmpty { try expect(",") }
            let name = try quoted(.detailName)
            try expect(":")
            details.append(try TrailEvent.Detail(name, try quoted(.detailValue)))
        }
        return details
    }

    private mutating func identifier() throws(AuditError) -> TrailIdentifier {
        let text = try quoted(.identifier)
        guard let bytes = Hex.bytes(text.utf8) else { throw .notACode(.identifier) }
        return try TrailIdentifier(bytes: bytes)
    }

    private mutating func hash() throws(AuditError) -> ChainHash {
        let text = try quoted(.hash)
        guard let bytes = Hex.bytes(text.utf8) else { throw .notACode(.hash) }
        return try ChainHash(bytes: bytes)
    }

    private mutating func number(_ field: AuditError.Field) throws(AuditError) -> Int {
        let digits = bytes[position...].prefix { (48...57).contains($0) }
        guard let number = decimal(digits) else { throw .outOfRange(field) }
        position += digits.count
        return number
    }

    /// A text between quotation marks. The alphabets hold nothing that JSON would escape.
    private mutating func quoted(_ field: AuditError.Field) throws(AuditError) -> String {
        guard takes("\"") else { throw .notACode(field) }
        let text = bytes[position...].prefix { $0 != UInt8(ascii: "\"") }
        position += text.count
        guard takes("\""), let string = String(validating: text, as: UTF8.self) else {
            throw .notACode(field)
        }
        return string
    }

    private mutating func expect(_ text: StaticString) throws(AuditError) {
        guard takes(text) else { throw .notACode(.kind) }
    }
}
