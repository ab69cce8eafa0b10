import Foundation
import Postgres
import Sealing
import Testing

extension Attacks {
    /// Clients file, reply and answer while the service is killed and PostgreSQL is stopped in the
    /// middle of whatever it does, and send the same again until they are told that it is done.
    @Suite("The service and PostgreSQL are killed again and again")
    struct OnceTests {
        private static let enquiries = Attacks.isLong ? 2_000 : 200
        /// How many of them are replied to and answered.
        private static let conversations = Attacks.isLong ? 200 : 40

        @Test("what was acknowledged is there once, and opens with its receipt")
        func once() async throws {
            try await Deployment.serving { desk in
                let crowd = Crowd(desk: desk)
                let filings = (0..<Self.enquiries).map(Filing.init)
                let references = try await crowd.all(filings) { filing in
                    let answer = try await crowd.untilDone(
                        "POST", "/v1/enquiries", json: filing.document)
                    #expect(answer.status == 201, "\(answer)")
                    return try Field.value("reference", in: answer.text)
                }
                #expect(Set(references).count == Self.enquiries)
                let chosen = Array(zip(filings, references).prefix(Self.conversations))
                try await Self.converse(chosen, in: crowd)
                try await Self.check(desk, filings)
                // Otherwise nothing was put to the test.
                #expect(crowd.interruptions.count >= 12)
            }
        }

        /// Each is assigned, replied to and answered.
        private static func converse(_ chosen: [(Filing, String)], in crowd: Crowd) async throws {
            let triage = try Worker("triage.one", in: crowd)
            let officer = try Worker("officer.one", in: crowd)
            _ = try await crowd.all(chosen) { filing, reference in
                let ticket = "/v1/tickets/" + reference
                let assigned = try await triage.untilDone(
                    "PUT", ticket + "/assignments/officer.one")
                // Where the answer to the first attempt was lost, the second finds it done.
                #expect(assigned.status == 200 || assigned.text.contains("already-assigned"))
                let replied = try await crowd.untilDone(
                    "PUT", "/v1/enquiry/entries/" + filing.replyIdentifier,
                    "Receipt " + filing.receipt, json: ["text": filing.reply])
                #expect(replied.status == 200, "\(replied)")
                let answered = try await officer.untilDone(
                    "PUT", ticket + "/entries/" + filing.answerIdentifier,
                    json: ["kind": "answer", "outcome": "proceed", "text": Filing.answer])
                #expect(answered.status == 200, "\(answered)")
            }
        }

        /// What is in the database, and what each receipt opens.
        private static func check(
            _ desk: Deployment, _ filings: [Filing]
        ) async throws {
            for (table, count) in [
                ("ticket", enquiries), ("entry", enquiries + 2 * conversations),
                ("original_text", enquiries + 2 * conversations),
                ("redacted_text", enquiries + 2 * conversations),
                ("ticket_grant", 2 * enquiries + conversations),
            ] as [(SQL, Int)] {
                let rows = try await desk.asSuperuser(
                    .only("select count(*)::integer from ethicsdesk.\(table)", of: Int.self))
                #expect(rows == count, "\(table)")
            }
            for filing in filings {
                let answer = try await Web.get(
                    desk.url + "/v1/enquiry", "Receipt " + filing.receipt)
                let kinds = try Entries(answer.text).texts
                var expected = ["question": [filing.question]]
                if filing.number < conversations {
                    expected["reply"] = [filing.reply]
                    expected["answer"] = [Filing.answer]
                }
                #expect(kinds == expected, "\(filing.number)")
            }
        }
    }
}

/// One enquiry on its way.
struct Filing: Sendable {
    let number: Int
    let receipt = Receipt.random().text
    let replyIdentifier = UUID().uuidString.lowercased()
    let answerIdentifier = UUID().uuidString.lowercased()
    static let answer = "You may."

    init(number: Int) { self.number = number }

    var document: [String: String] {
        [
            "language": "en", "topic": "opinions", "platform": "twitter",
            "context": "personal-off-duty", "question": question, "receipt": receipt,
        ]
    }

    var question: String { "May I post this? It is my question number \(number)." }
    var reply: String { "And what about this? It belongs to number \(number)." }
}

/// Texts of an enquiry by kind, as the service shows them.
private struct Entries {
    let texts: [String: [String]]

    init(_ document: String) throws {
        let object = try JSONSerialization.jsonObject(with: Data(document.utf8))
        let entries = ((object as? [String: Any])?["entries"] as? [[String: Any]]) ?? []
        texts = Dictionary(grouping: entries) { $0["kind"] as? String ?? "" }
            .mapValues { $0.map { $0["text"] as? String ?? "" } }
    }
}
