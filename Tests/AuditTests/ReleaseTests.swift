import Testing

@testable import Audit

@Suite("Releases and their verifier")
struct ReleaseTests {
    private let signer: CheckpointSigner

    init() throws {
        signer = try CheckpointSigner(keyBytes: [UInt8](repeating: 7, count: 32))
            .signing(.releases)
    }

    private func record(
        _ period: String, _ index: Int, plan: String = "plan-1", risk: String = "1/4",
        months: [Int] = [1, -2, 3]
    ) throws -> ReleaseRecord {
        var spent = ["MT": "1/4", "TC": "1/2", "PC": "1/2", "LG": "1/4", "RT": "1/4", "OC": "1/4"]
        spent["RK"] = risk
        var cells = Dictionary(uniqueKeysWithValues: ReleaseRecord.tables.map { ($0, [0, -1]) })
        cells["MT"] = months
        return try ReleaseRecord(
            of: (period, index), on: "2026-07-09", plan: plan, spent: spent, cells: cells)
    }

    private func chain(_ records: [ReleaseRecord]) throws -> [ReleaseLink] {
        var links: [ReleaseLink] = []
        for record in records {
            links.append(
                try ReleaseLink(
                    chaining: record, after: links.last?.checkpoint.head ?? .start,
                    signedBy: signer, at: 1_700_000_000_000_000))
        }
        return links
    }

    private func export() throws -> String {
        ReleaseExport.text(
            try chain([
                record("2026-27-q1", 104), record("2026-27-q2", 105), record("2026-27-q4", 107),
            ]))
    }

    private func reason(
        _ text: String, keeping kept: [Checkpoint] = []
    ) -> ReleaseVerdict.Reason? {
        let verdict = ReleaseVerifier(keys: [signer.publicKey]).verify(text, extending: kept)
        if case .broken(_, let reason) = verdict { return reason }
        return nil
    }

    @Test("a record has one spelling, which is the one that is kept here")
    func spelling() throws {
        let text = try record("2026-27-q1", 104).text
        #expect(
            text == """
                {"period":"2026-27-q1","index":104,"releasedOn":"2026-07-09","plan":"plan-1",\
                "spent":{"MT":"1/4","TC":"1/2","PC":"1/2","LG":"1/4","RK":"1/4","RT":"1/4",\
                "OC":"1/4"},"cells":{"MT":[1,-2,3],"TC":[0,-1],"PC":[0,-1],"LG":[0,-1],\
                "RK":[0,-1],"RT":[0,-1],"OC":[0,-1]}}
                """)
        #expect(try ReleaseRecord(text: text).text == text)
        for other in [
            text.replacing(":104", with: ": 104"), text.replacing("104", with: "105"),
            text.replacing("-2", with: "-02"), text.replacing("-q1", with: "-q5"),
            text.replacing("\"LG\":[0,-1],", with: ""), text + " ",
        ] {
            #expect(throws: AuditError.self) { try ReleaseRecord(text: other) }
        }
        let first = try #require(try chain([record("2026-27-q1", 104)]).first)
        #expect(
            first.hash.hex == "d4c28e0ab01932b8bf220ab37dca1c56605027d1ebdd9c4dcec82e9b1c505085")
    }

    @Test("an export holds, is read back, and holds no more once a byte of it is changed")
    func intact() throws {
        let text = try export()
        #expect(reason(text) == nil)
        #expect(ReleaseVerifier(keys: [signer.publicKey]).sound(text)?.count == 3)
        #expect(reason(ReleaseExport.text([])) == nil)
        let bytes = Array(text.utf8)
        for place in stride(from: 0, to: bytes.count, by: 7) {
            var altered = bytes
            altered[place] ^= 1
            guard let text = String(validating: altered, as: UTF8.self) else { continue }
            #expect(reason(text) != nil, "byte \(place)")
        }
    }

    @Test("each way in which an export breaks has its reason")
    func reasons() throws {
        let text = try export()
        let lines = text.split(separator: "\n").map(String.init)
        #expect(reason("") == .notAnExport)
        #expect(reason(String(text.dropLast())) == .cutShort)
        #expect(reason(text + "x\n") == .notALine)
        #expect(reason([lines[0], lines[2], ""].joined(separator: "\n")) == .unchained)
        #expect(reason(text.replacing("[1,-2,3]", with: "[1,-2,4]")) == .edited)
        let other = try CheckpointSigner(keyBytes: [UInt8](repeating: 8, count: 32))
        let verifier = ReleaseVerifier(keys: [other.signing(.releases).publicKey])
        #expect(verifier.verify(text) == .broken(line: 2, .unknownKey))
        // The trail's key is the same key and signs nothing here.
        let trail = try CheckpointSigner(keyBytes: [UInt8](repeating: 7, count: 32)).publicKey
        #expect(ReleaseVerifier(keys: [trail]).verify(text) == .broken(line: 2, .unknownKey))
    }

    @Test("a chain that is sound and says what it must not is found out")
    func meaning() throws {
        func reason(_ records: [ReleaseRecord]) throws -> ReleaseVerdict.Reason? {
            self.reason(ReleaseExport.text(try chain(records)))
        }
        let first = try record("2026-27-q1", 104)
        #expect(try reason([first, first]) == .outOfOrder)
        #expect(try reason([first, record("2026-27-q2", 105, plan: "plan-2")]) == .planChanged)
        #expect(try reason([first, record("2027-28-q1", 108, plan: "plan-2")]) == nil)
        #expect(try reason([record("2026-27-q1", 104, risk: "1/2")]) == .overspent)
        #expect(try reason([record("2026-27-q1", 104, risk: "0/4")]) == .overspent)
    }

    @Test("what was kept from before shows a shorter history, and another one")
    func kept() throws {
        let links = try chain([record("2026-27-q1", 104), record("2026-27-q2", 105)])
        let last = try #require(links.last?.checkpoint)
        #expect(reason(ReleaseExport.text(links), keeping: [last]) == nil)
        #expect(reason(ReleaseExport.text([links[0]]), keeping: [last]) == .differsFromKept)
        let other = try chain([record("2026-27-q1", 104, months: [9])])
        #expect(reason(ReleaseExport.text(other), keeping: [last]) == .differsFromKept)
    }
}
