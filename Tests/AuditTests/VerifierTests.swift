import Testing

@testable import Audit

@Suite struct VerifierTests {
    let trail: Trail

    init() throws {
        trail = try Trail(35)
    }

    @Test(arguments: [1, 7, 100, 4_096, 1_000_000]) func `an untouched export is intact`(
        _ size: Int
    ) throws {
        let verdict = trail.verifier.verify(chunks(try trail.export(), of: size))
        #expect(verdict == .intact(links: 35, last: try trail.checkpoint(35)))
    }

    @Test(arguments: 1...35, Edit.allCases) func `an edited link is named`(
        _ sequence: Int, _ edit: Edit
    ) throws {
        var lines = try trail.export()
        let index = try #require(lines.firstIndex { $0.hasPrefix("{\"link\":\(sequence),") })
        let edited = edit.applied(to: lines[index])
        try #require(edited != lines[index])
        lines[index] = edited
        let fault = trail.verifier.verify(chunks(lines)).fault
        #expect(fault?.reason == .edited && fault?.link == sequence)
        #expect(fault?.line == index + 1 && fault?.file == .export)
    }

    /// One part of a link, changed in a way that the format allows.
    enum Edit: CaseIterable {
        case id, time, kind, role, details, previous, hash

        func applied(to line: String) -> String {
            switch self {
            case .id: turned("\"id\":\"", in: line)
            case .time: line.replacing("\"at\":179", with: "\"at\":178")
            case .kind: line.replacing("\"kind\":\"", with: "\"kind\":\"x")
            case .role: line.replacing("\"role\":\"officer", with: "\"role\":\"auditor")
            case .details:
                line.replacing("\"details\":{}", with: "\"details\":{\"a\":\"b\"}")
                    .replacing("\"details\":{\"entry\":\"1", with: "\"details\":{\"entry\":\"2")
            case .previous: turned("\"previous\":\"", in: line)
            case .hash: turned("\"hash\":\"", in: line)
            }
        }

        /// The line with the digit after a mark changed for another.
        private func turned(_ mark: String, in line: String) -> String {
            guard let place = line.firstRange(of: mark)?.upperBound else { return line }
            let other = line[place] == "0" ? "1" : "0"
            return line.replacingCharacter(at: place, with: other)
        }
    }

    @Test func `a back-dated link is named, chained anew or not`() throws {
        let lines = try trail.export().map {
            $0.hasPrefix("{\"link\":12,") ? $0.replacing("\"at\":1798", with: "\"at\":1797") : $0
        }
        let plain = trail.verifier.verify(chunks(lines)).fault
        #expect(plain?.reason == .edited && plain?.link == 12)
        // Who can write the whole chain but not sign it is caught at the next checkpoint, which is
        // after link 20; the last that holds is after link 10.
        let forged = try rewritten { events in
            let old = events[11]
            events[11] = try TrailEvent(
                id: old.id, at: old.at - 86_400_000_000, kind: old.kind,
                by: TrailEvent.Doer(old.role, old.actor),
                on: TrailEvent.Subject(ticket: old.ticket, details: old.details))
        }
        let fault = trail.verifier.verify(chunks(forged)).fault
        #expect(fault?.reason == .differsFromCheckpoint(at: 20) && fault?.link == 11)
    }

    @Test(arguments: 1...34) func `a deleted link is named`(_ sequence: Int) throws {
        let lines = try trail.export().filter { !$0.hasPrefix("{\"link\":\(sequence),") }
        let fault = trail.verifier.verify(chunks(lines)).fault
        #expect(fault?.reason == .deleted && fault?.link == sequence)
    }

    @Test func `a deletion with everything chained anew differs from the checkpoint`() throws {
        let forged = try rewritten { $0.remove(at: 14) }
        let fault = trail.verifier.verify(chunks(forged)).fault
        #expect(fault?.reason == .differsFromCheckpoint(at: 20) && fault?.link == 11)
    }

    @Test(arguments: 1...34) func `a link that was moved is named`(_ sequence: Int) throws {
        var lines = try trail.export()
        let index = try #require(lines.firstIndex { $0.hasPrefix("{\"link\":\(sequence),") })
        lines.insert(lines.remove(at: index), at: lines.count - 1)
        let fault = trail.verifier.verify(chunks(lines)).fault
        #expect(fault?.reason == .moved && fault?.link == sequence)
    }

    @Test func `an inserted link is named`() throws {
        var lines = try trail.export()
        let index = try #require(lines.firstIndex { $0.hasPrefix("{\"link\":16,") })
        var generator = Seeded(9)
        let event = try TrailEvent(
            id: identifier(&generator), at: 0, kind: "sign-in", by: TrailEvent.Doer("auditor"))
        let forged = TrailLink(chaining: event, after: try trail.head(15))
        lines.insert(TrailExport().line(forged), at: index)
        let fault = trail.verifier.verify(chunks(lines)).fault
        // The forged link fits; the true one after it has a number that was taken.
        #expect(fault?.reason == .inserted && fault?.link == 17 && fault?.line == index + 2)
        // Renumbered, it does not follow; chained anew, the checkpoint differs.
        lines[index + 1] = lines[index + 1].replacing("{\"link\":16,", with: "{\"link\":17,")
        #expect(trail.verifier.verify(chunks(lines)).fault?.reason == .edited)
        let rechained = try rewritten { $0.insert(event, at: 15) }
        let late = trail.verifier.verify(chunks(rechained)).fault
        #expect(late?.reason == .differsFromCheckpoint(at: 20) && late?.link == 11)
    }

    @Test func `a replaced link is named by the one after it`() throws {
        var lines = try trail.export()
        let index = try #require(lines.firstIndex { $0.hasPrefix("{\"link\":16,") })
        let other = trail.links[3].event
        let forged = TrailLink(chaining: other, after: try trail.head(15))
        lines[index] = TrailExport().line(forged)
        let fault = trail.verifier.verify(chunks(lines)).fault
        #expect(fault?.reason == .unchained && fault?.link == 17)
    }

    @Test func `links without a checkpoint are not intact`() throws {
        let lines = try trail.export()
        let cut = trail.verifier.verify(chunks(Array(lines.dropLast()))).fault
        #expect(cut?.reason == .unsigned && cut?.link == 31)
        let none = lines.filter { !$0.hasPrefix("{\"checkpoint\"") }
        #expect(trail.verifier.verify(chunks(none)).fault?.link == 1)
        let opening = trail.verifier.verify(chunks([TrailExport().opening()])).fault
        #expect(opening?.reason == .unsigned)
    }

    @Test func `a checkpoint of another key, or an altered one, is named`() throws {
        let lines = try trail.export()
        let other = try Trail(35, key: 8)
        let foreign = other.verifier.verify(chunks(lines)).fault
        #expect(foreign?.reason == .unknownKey && foreign?.link == 1)
        let none = TrailVerifier(keys: []).verify(chunks(lines)).fault
        #expect(none?.reason == .unknownKey)
        let both = TrailVerifier(keys: [other.signer.publicKey, trail.signer.publicKey])
        #expect(both.verify(chunks(lines)).fault == nil)
        let later = lines.map {
            $0.replacing("\\n1800000000000020\\n", with: "\\n1800000000000021\\n")
        }
        let fault = trail.verifier.verify(chunks(later)).fault
        #expect(fault?.reason == .badSignature && fault?.link == 11)
    }

    @Test func `a checkpoint in the wrong place is named`() throws {
        var lines = try trail.export()
        let index = try #require(lines.firstIndex { $0.hasPrefix("{\"link\":12,") })
        lines.insert(TrailExport().line(try trail.checkpoint(9)), at: index)
        let fault = trail.verifier.verify(chunks(lines)).fault
        #expect(fault?.reason == .checkpointOutOfPlace && fault?.link == 11)
    }

    /// The lines of an export whose events were altered and chained anew, with the checkpoints that
    /// were signed before.
    private func rewritten(_ alter: (inout [TrailEvent]) throws -> Void) throws -> [String] {
        var events = trail.links.map(\.event)
        try alter(&events)
        var forged = trail
        try forged.rechain(events)
        let writer = TrailExport()
        var lines = [writer.opening()]
        for link in forged.links {
            lines.append(writer.line(link))
            let sequence = link.sequence
            if sequence.isMultiple(of: 10) || sequence == forged.links.count {
                lines.append(writer.line(try trail.checkpoint(min(sequence, 35))))
            }
        }
        return lines
    }
}

extension String {
    /// The text with one character replaced.
    fileprivate func replacingCharacter(at place: Index, with other: String) -> String {
        "\(self[..<place])\(other)\(self[index(after: place)...])"
    }
}
