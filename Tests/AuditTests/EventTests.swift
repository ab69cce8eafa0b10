import Testing

@testable import Audit

@Suite struct EventTests {
    @Test func `an event has the specified bytes`() throws {
        let event = try TrailEvent(
            id: TrailIdentifier(bytes: Array(1...16)), at: 258, kind: "ab",
            by: TrailEvent.Doer("c", TrailIdentifier(bytes: Array(17...32))),
            on: TrailEvent.Subject(
                ticket: "VE", details: [.init("y", "2"), .init("x", "1=")]))
        let expected: [UInt8] =
            [1] + Array(1...16) + [0, 0, 0, 0, 0, 0, 1, 2] + [2, 97, 98] + [1] + Array(17...32)
            + [1, 99] + [1, 2, 86, 69] + [2, 1, 120, 2, 49, 61, 1, 121, 1, 50]
        #expect(event.canonicalBytes == expected)
        let bare = try TrailEvent(
            id: TrailIdentifier(bytes: Array(1...16)), at: 0, kind: "a", by: TrailEvent.Doer("b"))
        #expect(
            bare.canonicalBytes
                == [1] + Array(1...16) + Array(repeating: 0, count: 8) + [1, 97, 0, 1, 98, 0, 0])
    }

    @Test func `a link's hash covers chain, number, predecessor and event`() throws {
        // That it is the specified hash, the kept export shows.
        let trail = try Trail(2)
        let record = trail.links[0].event.canonicalBytes
        let other = try ChainHash(bytes: Array(repeating: 1, count: 32))
        let hashes = try [
            ChainHead.start.following(record: record, in: .trail),
            ChainHead.start.following(record: record, in: .releases),
            ChainHead.start.following(record: record + [0], in: .trail),
            ChainHead(sequence: 1, hash: other).following(record: record, in: .trail),
            ChainHead(sequence: 2, hash: other).following(record: record, in: .trail),
        ].map(\.hash)
        #expect(hashes[0] == trail.links[0].hash && Set(hashes).count == hashes.count)
        #expect(trail.links[1].previous == hashes[0] && trail.links[1].sequence == 2)
    }

    @Test func `details come in one order, whatever order they are given in`() throws {
        let details = try ["b", "a", "aa", "0", "-"].map { try TrailEvent.Detail($0, "1") }
        let names = try event(details: details).details.map(\.name)
        #expect(names == ["-", "0", "a", "aa", "b"])
        #expect(try event(details: details.reversed()) == event(details: details))
        #expect(throws: AuditError.repeatedDetail) {
            try event(details: [.init("a", "1"), .init("a", "2")])
        }
        let many = try (0..<17).map { try TrailEvent.Detail("n\($0)", "1") }
        #expect(throws: AuditError.outOfRange(.details)) { try event(details: many) }
    }

    @Test(arguments: ["two words", "", "é", "a\"b", "a\\b", "a\nb", "a\u{0}", "<b>", "a,b"])
    func `words are refused wherever a code is expected`(_ text: String) throws {
        #expect(throws: AuditError.notACode(.kind)) { try event(kind: text) }
        #expect(throws: AuditError.notACode(.role)) { try event(role: text) }
        #expect(throws: AuditError.notACode(.ticket)) { try event(ticket: text) }
        #expect(throws: AuditError.notACode(.detailName)) { try TrailEvent.Detail(text, "1") }
        #expect(throws: AuditError.notACode(.detailValue)) { try TrailEvent.Detail("a", text) }
    }

    @Test func `lengths, times and numbers have bounds`() throws {
        let long = String(repeating: "a", count: 129)
        #expect(throws: AuditError.notACode(.kind)) { try event(kind: String(long.prefix(65))) }
        #expect(throws: AuditError.notACode(.role)) { try event(role: String(long.prefix(33))) }
        #expect(throws: AuditError.notACode(.detailValue)) { try TrailEvent.Detail("a", long) }
        for time in [-1, 253_402_300_800_000_000, Int64.max, .min] {
            #expect(throws: AuditError.outOfRange(.time)) { try event(at: time) }
        }
        #expect(throws: AuditError.wrongLength(of: .identifier, bytes: 16)) {
            try TrailIdentifier(bytes: Array(repeating: 0, count: 17))
        }
        #expect(throws: AuditError.wrongLength(of: .hash, bytes: 32)) {
            try ChainHash(bytes: [])
        }
        let hash = try ChainHash(bytes: Array(repeating: 1, count: 32))
        for (sequence, hash) in [(-1, hash), (0, hash), (1, .start), (.max, hash)] {
            #expect(throws: AuditError.outOfRange(.sequence)) {
                try ChainHead(sequence: sequence, hash: hash)
            }
        }
    }

    @Test func `the longest event fits a line of an export`() throws {
        let details = try (10..<26).map {
            try TrailEvent.Detail(
                String(repeating: "n", count: 30) + "\($0)", String(repeating: "v", count: 128))
        }
        let event = try TrailEvent(
            id: TrailIdentifier(bytes: Array(1...16)), at: TrailEvent.times.upperBound,
            kind: String(repeating: "k", count: 64),
            by: TrailEvent.Doer(
                String(repeating: "r", count: 32), TrailIdentifier(bytes: Array(1...16))),
            on: TrailEvent.Subject(ticket: String(repeating: "T", count: 32), details: details))
        let head = try ChainHead(
            sequence: ChainHead.greatest - 2, hash: ChainHash(bytes: Array(1...32)))
        let link = TrailLink(chaining: event, after: head)
        let line = Array(TrailExport().line(link).utf8.dropLast())
        #expect(line.count < TrailExport.longestLine / 2)
        #expect(try TrailLine(line) == .link(link))
    }

    private func event(
        at: Int64 = 1, kind: String = "k", role: String = "r", ticket: String? = nil,
        details: [TrailEvent.Detail] = []
    ) throws -> TrailEvent {
        try TrailEvent(
            id: TrailIdentifier(bytes: Array(1...16)), at: at, kind: kind,
            by: TrailEvent.Doer(role),
            on: TrailEvent.Subject(ticket: ticket, details: details))
    }
}
