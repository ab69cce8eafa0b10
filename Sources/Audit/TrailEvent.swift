// One event of the trail, and its bytes.
//
// Canonical bytes, version 1. Lengths and counts are unsigned and big-endian; a "code" is a length
// of one byte and that many ASCII bytes. There is one encoding of an event, and no two events share
// one: every part is of fixed length or preceded by its length.
//
//     version   1 byte, 1
//     id        16 bytes
//     at        8 bytes, microseconds since 1970-01-01T00:00:00Z
//     kind      code
//     actor     1 byte, 0 for none; or 1, followed by 16 bytes
//     role      code
//     ticket    1 byte, 0 for none; or 1, followed by a code
//     details   1 byte, their number; then for each, in ascending order of names: code, code
//
// Alphabets: kind, role and a detail's name are lower-case letters, digits and "-"; a ticket is
// upper-case letters, digits and "-"; a detail's value is letters, digits and "-._:+/=". None holds
// a space, so that a sentence cannot get into the trail by mistake.

/// Sixteen bytes that name an event or a person. In text, 32 lower-case hexadecimal digits, which
/// PostgreSQL reads as a uuid.
package struct TrailIdentifier: Hashable, Sendable {
    /// The 16 bytes.
    package let bytes: [UInt8]

    /// Takes 16 bytes; refuses any other length.
    package init(bytes: [UInt8]) throws(AuditError) {
        guard bytes.count == 16 else { throw .wrongLength(of: .identifier, bytes: 16) }
        self.bytes = bytes
    }

    /// Thirty-two lower-case hexadecimal digits.
    package var hex: String { Hex.text(bytes) }
}

/// Something that happened: who did what, as what, to which ticket, when. Codes only, no words.
package struct TrailEvent: Hashable, Sendable {
    /// Random, chosen when the event is written.
    package let id: TrailIdentifier
    /// Microseconds since 1970-01-01T00:00:00Z. Events commit out of order: the chain's order is
    /// not the order of times.
    package let at: Int64
    /// What happened, such as `original-opened`: 1 to 64 characters.
    package let kind: String
    /// Who did it; none where nobody signed in did (a filing, an unattended job).
    package let actor: TrailIdentifier?
    /// As what they did it, such as `officer` or `keeper`: 1 to 32 characters.
    package let role: String
    /// The reference of the ticket it was done to, such as `VE-7K2M-9QXD`: 1 to 32 characters.
    package let ticket: String?
    /// What else is to be known, as codes, in ascending order of names (by ASCII).
    package let details: [Detail]

    /// One named code of an event.
    package struct Detail: Hashable, Sendable {
        /// 1 to 32 characters.
        package let name: String
        /// 1 to 128 characters: a code, a number, a fingerprint.
        package let value: String

        /// A detail; refuses what is not a code.
        package init(_ name: String, _ value: String) throws(AuditError) {
            try Alphabet.lowercase.check(name, upTo: 32, as: .detailName)
            try Alphabet.value.check(value, upTo: 128, as: .detailValue)
            self.name = name
            self.value = value
        }
    }

    /// Who did something: nobody in particular, or a person, and in which role.
    package struct Doer: Hashable, Sendable {
        let actor: TrailIdentifier?
        let role: String

        /// A role's code, and the person's identifier if a person did it.
        package init(_ role: String, _ actor: TrailIdentifier? = nil) {
            self.actor = actor
            self.role = role
        }
    }

    /// An event. Details may come in any order, at most 16 of them, each name once. Refuses what is
    /// not a code and times before 1970 or after the year 9999.
    package init(
        id: TrailIdentifier, at: Int64, kind: String, by doer: Doer,
        on subject: Subject = Subject()
    ) throws(AuditError) {
        guard Self.times.contains(at) else { throw .outOfRange(.time) }
        try Alphabet.lowercase.check(kind, upTo: 64, as: .kind)
        try Alphabet.lowercase.check(doer.role, upTo: 32, as: .role)
        if let ticket = subject.ticket {
            try Alphabet.uppercase.check(ticket, upTo: 32, as: .ticket)
        }
        self.id = id
        self.at = at
        self.kind = kind
        self.actor = doer.actor
        self.role = doer.role
        self.ticket = subject.ticket
        self.details = try Self.ordered(subject.details)
    }

    /// What something was done to: a ticket, and details of what was done.
    package struct Subject: Hashable, Sendable {
        let ticket: String?
        let details: [Detail]

        /// A ticket's reference, if there is one, and details in any order.
        package init(ticket: String? = nil, details: [Detail] = []) {
            self.ticket = ticket
            self.details = details
        }
    }

    /// From 1970 to the end of the year 9999, in microseconds.
    static let times: ClosedRange<Int64> = 0...253_402_300_799_999_999

    private static func ordered(_ details: [Detail]) throws(AuditError) -> [Detail] {
        guard details.count <= 16 else { throw .outOfRange(.details) }
        // By bytes, because a dictionary or a jsonb column returns its keys in an order of its own.
        let sorted = details.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        guard zip(sorted, sorted.dropFirst()).allSatisfy({ $0.name != $1.name }) else {
            throw .repeatedDetail
        }
        return sorted
    }
}

extension TrailEvent {
    /// The event as the chain hashes it; specified at the top of this file.
    package var canonicalBytes: [UInt8] {
        var bytes: [UInt8] = [1]
        bytes += id.bytes
        bytes += bigEndian(UInt64(at))
        bytes += code(kind)
        bytes += actor.map { [1] + $0.bytes } ?? [0]
        bytes += code(role)
        bytes += ticket.map { [1] + code($0) } ?? [0]
        bytes.append(UInt8(details.count))
        for detail in details { bytes += code(detail.name) + code(detail.value) }
        return bytes
    }

    private func code(_ text: String) -> [UInt8] {
        [UInt8(text.utf8.count)] + text.utf8
    }
}
