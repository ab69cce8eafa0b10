import Enquiry
import Foundation
import HTTPTypes
import Harness
import Hummingbird
import HummingbirdTesting
import Sealing
import Testing
import Wire

@testable import Server

@Suite("Tickets over HTTP")
struct TicketFaceTests {
    @Test("a ticket is reclassified by triage and by its officer, and is not there for others")
    func reclassify() async throws {
        try await Face.show { face in
            let filed = try await face.filed(assignedTo: .officer)
            let path = Path.ticket(filed.reference)
            var patch = TicketPatch()
            (patch.topic, patch.risks) = ("colleagues", ["alteration", "permanence"])
            for person in Office.Person.allCases where ![.triage, .officer].contains(person) {
                let headers = try face.bearer(person)
                let refused = try await face.send(.patch, path, patch, headers: headers)
                let unknown = try await face.send(
                    .patch, Path.ticket("VE-0000-0000"), patch, headers: headers)
                #expect(refused.status == .notFound && refused.body == unknown.body, "\(person)")
            }
            for (person, revision) in [(Office.Person.triage, 3), (.officer, 3)] {
                let done = try await face.send(
                    .patch, path, patch, headers: try face.bearer(person))
                #expect(done.headers[.eTag] == "\"\(revision)\"")
            }
            let view: TicketView = try await face.send(
                .get, path, headers: try face.bearer(.officer)
            ).document()
            #expect(view.ticket.classification.topic == "colleagues")
            #expect(view.ticket.classification.risks == ["permanence", "alteration"])
            #expect(view.ticket.classification.platform == "twitter")
        }
    }

    @Test("a ticket is sent on by triage alone, to a queue that the department has")
    func transfer() async throws {
        let second = try await SecondQueue.open()
        try await Face.show(second.office) { face in
            let filed = try await face.filed(assignedTo: .officer)
            let path = Path.transfer(filed.reference)
            let wish = TransferRequest(queue: SecondQueue.code.text)
            for person in Office.Person.allCases where person != .triage {
                #expect(
                    try await face.problem(.post, path, wish, headers: try face.bearer(person))
                        == "no-such-ticket")
            }
            var headers = try face.bearer(.triage)
            let queues: QueueList = try await face.send(.get, Path.queues, headers: headers)
                .document()
            #expect(queues.destinations == ["labour-relations", "values-and-ethics"])
            for (queue, code) in [
                (nil, "missing"), ("x", "unknown-code"), ("no-such-queue", "unknown-code"),
                ("values-and-ethics", "not-applicable"),
            ] {
                #expect(
                    try await face.problem(
                        .post, path, TransferRequest(queue: queue), headers: headers) == code)
            }
            headers[.ifMatch] = "\"1\""
            #expect(try await face.problem(.post, path, wish, headers: headers) == "stale")
            headers[.ifMatch] = "\"2\""
            let sent = try await face.send(.post, path, wish, headers: headers)
            #expect(sent.status == .ok && sent.headers[.eTag] == "\"3\"")
            let elsewhere: TicketView = try await face.send(
                .get, Path.ticket(filed.reference),
                headers: [.authorization: "Bearer \(second.triage.text)"]
            ).document()
            #expect(elsewhere.ticket.dueOn == filed.dueOn)
            #expect(elsewhere.ticket.status == "filed" && elsewhere.assignees == [])
        }
    }

    @Test("a queue is filtered by what the address says, and a slip is told by its field")
    func filters() async throws {
        try await Face.show { face in
            let waiting = try await face.filed().reference
            let taken = try await face.filed(assignedTo: .officer).reference
            let cases: [(String, Set<String>)] = [
                ("", [waiting, taken]), ("?status=filed", [waiting]),
                ("?status=filed&status=assigned&topic=opinions", [waiting, taken]),
                ("?assignment=none", [waiting]), ("?assignment=mine", []), ("?overdue=true", []),
                ("?topic=other", []),
                ("?context=personal-off-duty&overdue=false", [waiting, taken]),
            ]
            let path = Path.tickets(of: "values-and-ethics")
            for (query, references) in cases {
                let page: TicketPage = try await face.send(
                    .get, path + query, headers: try face.bearer(.triage)
                ).document()
                #expect(Set(page.tickets.map(\.ticket.reference)) == references, "\(query)")
            }
            let own: TicketPage = try await face.send(
                .get, path + "?assignment=mine", headers: try face.bearer(.officer)
            ).document()
            #expect(own.tickets.map(\.ticket.reference) == [taken])
            for field in ["status", "topic", "platform", "context", "assignment", "overdue"] {
                let refused = try await face.send(
                    .get, path + "?\(field)=x", headers: try face.bearer(.triage))
                #expect(refused.status == .unprocessableContent)
                #expect(try refused.document(ProblemDocument.self).field == field)
            }
        }
    }
}
