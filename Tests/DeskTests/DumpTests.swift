import Desk
import Enquiry
import Foundation
import Harness
import LocalPostgres
import Postgres
import Sealing
import Testing

@Suite("A dump of the database", .serialized)
struct DumpTests {
    /// Words that stand in the enquiries below and nowhere else.
    private static let planted = [
        "Quentin", "Brambleworth", "Fauxbourg", "zeppelin", "procurement", "613-555-0142",
        "quentin.brambleworth@dept.example", "Mireille", "Trucmuche", "dirigeable", "gestionnaire",
        "819-555-0177", "marzipan", "quicksilver", "perlimpinpin", "saperlipopette", "velocipede",
    ]

    @Test("holds no word of enquiries that went all the way, and no secret of anybody's")
    func words() async throws {
        let office = try await Office.open()
        let english = try await allTheWay(
            try Sample.draft(), reply: "Is marzipan allowed?", note: "Mind the quicksilver.",
            answer: "Take the velocipede, Quentin.", at: office)
        let french = try await allTheWay(
            try Sample.draft(Sample.french, language: .french), reply: "Et le perlimpinpin ?",
            note: "Saperlipopette, saperlipopette !", answer: "Oui, Mireille.", at: office)
        let text = try await dump(of: office)
        // It is the dump that is meant, with what may be seen.
        #expect(text.contains(english.reference.text.lowercased()))
        #expect(text.contains("officer.one") && text.contains("original_text"))
        var secrets = Self.planted + [english.receipt.text, french.receipt.text]
        for filed in [english, french] {
            secrets.append(filed.receipt.text.filter { $0 != "-" })
        }
        for person in Office.Person.allCases {
            secrets.append(try office[person].text)
            secrets.append(try #require(office.passphrases[person]).exposed)
        }
        for secret in secrets {
            for form in Self.forms(of: Array(secret.utf8)) where !form.isEmpty {
                #expect(!text.contains(form), "\(form)")
            }
        }
        for proof in [english.receipt.locator, french.receipt.locator]
            + (try Office.Person.allCases.map { try office[$0].proof })
        {
            #expect(!text.contains(Self.hex(proof)))
        }
        await office.desk.close()
    }

    @Test("would show a word that was kept as it is, as bytes or as base64")
    func wouldShow() async throws {
        let office = try await Office.open()
        try await office.asSuperuser(
            Statement.perform(
                """
                create table public.leak as select 'a zeppelin' as plain,
                    convert_to('a marzipan', 'UTF8') as bytes,
                    encode(convert_to('a velocipede', 'UTF8'), 'base64') as coded
                """))
        let text = try await dump(of: office)
        for word in ["zeppelin", "marzipan", "velocipede"] {
            #expect(Self.forms(of: Array(word.utf8)).contains { text.contains($0) }, "\(word)")
        }
        await office.desk.close()
    }

    /// An enquiry with everything that can be written into one.
    private func allTheWay(
        _ draft: Draft, reply: String, note: String, answer: String, at office: Office
    ) async throws -> Filed {
        let filed = try await office.filed(draft, assignedTo: [.officer])
        let (desk, officer) = (office.desk, try office[.officer])
        _ = try await desk.original(filed.reference, as: officer)
        for contribution in [
            try Contribution.plain(.clarification, "Which " + note),
            try .plain(.note, note), try .answer(answer),
        ] {
            _ = try await desk.write(
                contribution, as: .random(), in: filed.reference, expecting: nil, as: officer)
        }
        _ = try await desk.reply(
            try Sample.prose(reply), marks: .none, as: .random(), of: filed.receipt)
        _ = try await desk.write(
            .answer(answer + " " + reply), as: .random(), in: filed.reference, expecting: nil,
            as: officer)
        try await takeOut(answer, of: filed, at: office)
        _ = try await desk.close(filed.reference, expecting: nil, as: officer)
        _ = try await desk.chainTrail()
        #expect(try await desk.enquiry(of: filed.receipt).entries.count == 5)
        return filed
    }

    /// Takes a name out of the question for good, and leaves it proposed to take out an answer.
    private func takeOut(_ answer: String, of filed: Filed, at office: Office) async throws {
        let desk = office.desk
        let entries = try await desk.enquiry(of: filed.receipt).entries.map(\.entry)
        let id = Identifier<Concealment>.random()
        for (words, id, entry) in [
            ("Odile Fauxbourg", id, try #require(entries.first)),
            (answer, .random(), try #require(entries.first { $0.kind == .answer })),
        ] {
            _ = try await desk.conceal(
                try ConcealmentWish([words], part: .original, reason: .thirdParty), as: id,
                in: (filed.reference, entry.id), expecting: nil, as: try office[.officer])
        }
        _ = try await desk.consent(
            to: id, of: filed.reference, expecting: nil, as: try office[.triage])
    }

    /// What `pg_dump` says, as the superuser, with every table whole.
    private func dump(of office: Office) async throws -> String {
        let programs = try FileManager.default.contentsOfDirectory(atPath: "/usr/lib/postgresql")
        let newest = try #require(programs.compactMap { Int($0) }.max())
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/lib/postgresql/\(newest)/bin/pg_dump")
        process.arguments = [
            "-h", office.database.cluster.socketDirectory, "-U", "postgres", office.database.name,
        ]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = try #require(try pipe.fileHandleForReading.readToEnd())
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return String(decoding: data, as: UTF8.self).lowercased()
    }

    /// How bytes may stand in a dump, in small letters: as text, in hexadecimal, and in base64 at
    /// each of its three offsets, less the characters that depend on neighbours.
    private static func forms(of word: [UInt8]) -> [String] {
        let coded = (0..<3).map { lead in
            let text = Data(repeatElement(0, count: lead) + word).base64EncodedString()
            let first = (lead * 8 + 5) / 6
            let last = (lead + word.count) * 8 / 6
            return String(Array(text)[first..<last])
        }
        return ([String(decoding: word, as: UTF8.self), hex(word)] + coded).map { $0.lowercased() }
    }

    private static func hex(_ bytes: [UInt8]) -> String {
        bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }
}
