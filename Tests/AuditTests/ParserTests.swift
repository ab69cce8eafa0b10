import Testing

@testable import Audit

@Suite struct ParserTests {
    @Test func `what was written is read back, line by line`() throws {
        let trail = try Trail(35)
        let writer = TrailExport()
        for link in trail.links {
            let line = Array(writer.line(link).utf8.dropLast())
            #expect(try TrailLine(line) == .link(link))
        }
        let checkpoint = try trail.checkpoint(20)
        #expect(
            try TrailLine(Array(writer.line(checkpoint).utf8.dropLast()))
                == .checkpoint(checkpoint))
        let opening = Array(writer.opening().utf8.dropLast())
        #expect(try TrailLine(opening) == .opening(after: .start))
    }

    @Test func `no altered export passes for intact`() throws {
        var generator = Seeded(0xF0F0)
        let trail = try Trail(12)
        let bytes = Array(try trail.export().joined().utf8)
        for round in 0..<4_000 {
            let altered = mutated(bytes, &generator)
            guard altered != bytes else { continue }
            let size = Int.random(in: 1...5_000, using: &generator)
            let verdict = trail.verifier.verify(chunks(altered, of: size))
            // Cut behind the checkpoint of link 10, it is a shorter export that was once right.
            if case .intact(10, _) = verdict, bytes.starts(with: altered) { continue }
            #expect(verdict.fault != nil, "seed \(generator.seed), round \(round)")
        }
    }

    @Test func `a line that is read is written back byte for byte`() throws {
        var generator = Seeded(0xB17E)
        let lines = try Trail(6).export().map { Array($0.utf8.dropLast()) }
        for round in 0..<20_000 {
            let line = mutated(lines[round % lines.count], &generator)
            guard let read = try? TrailLine(line) else { continue }
            let written =
                switch read {
                case .link(let link): TrailExport().line(link)
                case .checkpoint(let checkpoint): TrailExport().line(checkpoint)
                case .opening: String(decoding: line + [10], as: UTF8.self)
                }
            #expect(
                Array(written.utf8) == line + [10], "seed \(generator.seed), round \(round)")
        }
    }

    @Test(arguments: [
        "{\"link\":01,", "{\"link\":+1,", "{ \"link\":1,", "{\"link\":1 ,",
        "{\"link\":1000000000000000000000,", "{\"link\":,", "{\"link\":1.0,",
    ]) func `another spelling of a number or a space is refused`(_ start: String) throws {
        var lines = try Trail(1).export()
        lines[1] = lines[1].replacing("{\"link\":1,", with: start)
        let fault = try Trail(1).verifier.verify(chunks(lines)).fault
        #expect(fault?.reason == .notALine && fault?.line == 2 && fault?.link == 1)
    }

    @Test(arguments: [
        "{\"entry\":\"1\"\"queue\":\"a\"}", "{\"queue\":\"a\",\"entry\":\"1\"}",
        "{\"entry\":\"1\",\"entry\":\"1\"}", "{,\"entry\":\"1\"}", "{\"entry\":\"1\",}",
        "{\"entry\":1}", "{\"entry\":\"\\u0031\"}", "{\"entry\":null}", "null", "[]", "{",
    ]) func `another spelling of the details is refused`(_ details: String) throws {
        var lines = try Trail(2).export()
        lines[2] = lines[2].replacing("\"details\":{}", with: "\"details\":\(details)")
        let fault = try Trail(2).verifier.verify(chunks(lines)).fault
        #expect(fault?.reason == .notALine && fault?.line == 3 && fault?.link == 2)
    }

    @Test func `files that are no export are refused`() throws {
        let trail = try Trail(3)
        let lines = try trail.export()
        func reason(_ text: String) -> TrailBreak.Reason? {
            trail.verifier.verify(chunks([text])).fault?.reason
        }
        #expect(reason("") == .notAnExport)
        #expect(reason("\n") == .notAnExport)
        #expect(reason("{}\n") == .notAnExport)
        #expect(reason(lines[1]) == .notAnExport)
        #expect(reason(lines.joined().replacing("\n", with: "\r\n")) == .notAnExport)
        #expect(reason("\u{FEFF}" + lines.joined()) == .notAnExport)
        #expect(reason(lines.joined() + lines[0]) == .notALine)
        #expect(reason(lines.joined() + "\n") == .notALine)
        #expect(reason(String(lines.joined().dropLast())) == .cutShort)
        #expect(reason(lines[0] + String(repeating: "x", count: 8_193)) == .lineTooLong)
        #expect(reason(lines[0].replacing("trail-1", with: "trail-2")) == .notAnExport)
    }

    @Test func `an endless line is given up, not collected`() throws {
        var given = 0
        let endless: Chunks<Never> = {
            given += 1
            return Array(repeating: UInt8(ascii: "x"), count: 1_024)
        }
        #expect(try Trail(1).verifier.verify(endless).fault?.reason == .lineTooLong)
        #expect(given <= 9)
    }

    /// A text with one thing changed, as a fault or a forger might.
    private func mutated(_ bytes: [UInt8], _ generator: inout Seeded) -> [UInt8] {
        var altered = bytes
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        let other = Int.random(in: place...min(place + 40, bytes.count), using: &generator)
        switch Int.random(in: 0..<7, using: &generator) {
        case 0: altered[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        case 1: altered[place] = UInt8.random(in: 0...255, using: &generator)
        case 2: altered.removeSubrange(place..<other)
        case 3: altered.insert(contentsOf: bytes[place..<other], at: place)
        case 4: altered.removeLast(bytes.count - place)
        case 5: altered.replaceSubrange(place..<other, with: bytes[place..<other].reversed())
        default: altered.insert(UInt8.random(in: 0...255, using: &generator), at: place)
        }
        return altered
    }
}
