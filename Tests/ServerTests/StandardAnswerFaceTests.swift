import Enquiry
import Foundation
import HTTPTypes
import Harness
import Hummingbird
import HummingbirdTesting
import Testing
import Wire

@Suite("Standard answers, over HTTP")
struct StandardAnswerFaceTests {
    private static let id = "0b9c2c11-1c0f-4f0e-9d3a-3f0c6f1f7b21"
    private static let queue = "values-and-ethics"
    private static let path = Path.answer(id, of: queue)

    private func wish(_ change: (inout StandardAnswerRequest) -> Void = { _ in })
        -> StandardAnswerRequest
    {
        var wish = StandardAnswerRequest()
        (wish.titleEn, wish.textEn) = ("Keeping an account", "You may keep it.")
        (wish.titleFr, wish.textFr) = ("Garder un compte", "Vous pouvez le garder.")
        (wish.topic, wish.outcome, wish.values) = ("opinions", "proceed", ["integrity"])
        change(&wish)
        return wish
    }

    private func named(_ tag: String, _ headers: HTTPFields) -> HTTPFields {
        var headers = headers
        headers[.ifMatch] = tag
        return headers
    }

    @Test("one is added, listed, changed by its tag and removed")
    func allTheWay() async throws {
        try await Face.show { face in
            let (officer, triage) = (try face.bearer(.officer), try face.bearer(.triage))
            for _ in 0..<2 {
                let added = try await face.send(.put, Self.path, wish(), headers: officer)
                #expect(added.status == .ok && added.headers[.eTag] == "\"1\"")
            }
            let list: StandardAnswerList = try await face.send(
                .get, Path.answers(of: Self.queue), headers: triage
            ).document()
            let answer = try #require(list.answers.first)
            #expect(list.answers.count == 1 && answer.id == Self.id && answer.revision == 1)
            #expect(answer.textFr == "Vous pouvez le garder." && answer.values == ["integrity"])
            #expect(answer.changedBy == "officer.one" && answer.topic == "opinions")
            let other = wish { $0.titleEn = "Keeping it" }
            #expect(
                try await face.problem(.put, Self.path, other, headers: triage)
                    == "different-entry")
            let changed = try await face.send(
                .put, Self.path, other, headers: named("\"1\"", triage))
            #expect(changed.status == .ok && changed.headers[.eTag] == "\"2\"")
            let stale = try await face.send(
                .delete, Self.path, headers: named("\"1\"", officer))
            #expect(stale.status == .preconditionFailed)
            #expect(try stale.document(ProblemDocument.self).code == "standard-answer-changed")
            let removed = try await face.send(
                .delete, Self.path, headers: named("\"2\"", officer))
            #expect(removed.status == .noContent)
            #expect(
                try await face.problem(.delete, Self.path, headers: officer)
                    == "no-such-standard-answer")
        }
    }

    @Test("what may identify somebody is refused until its sender says that it does not")
    func identifying() async throws {
        try await Face.show { face in
            let officer = try face.bearer(.officer)
            let pasted = wish { $0.textEn = "Tell Quentin Brambleworth that he may." }
            let refused = try await face.send(.put, Self.path, pasted, headers: officer)
            #expect(refused.status == .conflict)
            let problem = try refused.document(ProblemDocument.self)
            #expect(problem.code == "may-identify" && !problem.detail.contains("Quentin"))
            let checked = wish {
                $0.textEn = "Tell Quentin Brambleworth that he may."
                $0.checked = true
            }
            #expect(try await face.send(.put, Self.path, checked, headers: officer).status == .ok)
        }
    }

    @Test("bad ones are refused by field, in both languages, and strangers altogether")
    func refused() async throws {
        try await Face.show { face in
            let cases: [(StandardAnswerRequest, String, String)] = [
                (wish { $0.titleEn = nil }, "titleEn", "missing"),
                (wish { $0.textFr = "" }, "textFr", "missing"),
                (wish { $0.titleFr = "a\nb c d" }, "titleFr", "not-text"),
                (wish { $0.titleFr = String(repeating: "a", count: 151) }, "titleFr", "too-long"),
                (wish { $0.textEn = String(repeating: "a", count: 4_001) }, "textEn", "too-long"),
                (wish { $0.topic = "weather" }, "topic", "unknown-code"),
                (wish { $0.outcome = "" }, "outcome", "missing"),
                (wish { $0.values = ["fun"] }, "values", "unknown-code"),
            ]
            for language in ["en", "fr"] {
                var headers = try face.bearer(.officer)
                headers[.acceptLanguage] = language
                for (wish, field, code) in cases {
                    let refused = try await face.send(.put, Self.path, wish, headers: headers)
                    #expect(refused.status == .unprocessableContent)
                    let problem = try refused.document(ProblemDocument.self)
                    #expect(problem.field == field && problem.code == code, "\(field) \(code)")
                }
                let path = Path.answer("x", of: Self.queue)
                let malformed = try await face.send(.put, path, wish(), headers: headers)
                #expect(try malformed.document(ProblemDocument.self).field == "id")
            }
            for person in [Office.Person.auditor, .administrator, .manager] {
                let headers = try face.bearer(person)
                #expect(
                    try await face.send(.get, Path.answers(of: Self.queue), headers: headers)
                        .status == .forbidden)
                #expect(
                    try await face.problem(.put, Self.path, wish(), headers: headers)
                        == "not-permitted")
            }
            #expect(try await face.problem(.put, Self.path, wish()) == "session-missing")
        }
    }

    @Test("a whole ticket comes as one document, to whoever is assigned")
    func export() async throws {
        try await Face.show { face in
            let filed = try await face.filed(assignedTo: .officer)
            let read = try await face.send(
                .get, Path.export(filed.reference), headers: try face.bearer(.officer))
            #expect(read.status == .ok && read.headers[.eTag] == "\"2\"")
            let export: TicketExportView = try read.document()
            let entry = try #require(export.entries.first)
            #expect(entry.original == Sample.english && entry.redacted.contains("[PERSON-1]"))
            #expect(!entry.isInternal && entry.author == nil && export.openings.count == 1)
            #expect(export.exportedBy == "officer.one" && export.assignments.count == 1)
            let enquiry: EnquiryView = try await face.send(
                .get, Path.enquiry, headers: [.authorization: "Receipt " + filed.receipt]
            ).document()
            #expect(enquiry.openings == export.openings)
            #expect(
                try await face.problem(
                    .get, Path.export(filed.reference), headers: try face.bearer(.triage))
                    == "no-such-ticket")
        }
    }
}
