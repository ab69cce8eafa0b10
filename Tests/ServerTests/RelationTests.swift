import Enquiry
import Foundation
import HTTPTypes
import Harness
import HummingbirdTesting
import NIOCore
import Sealing
import Testing
import Wire

@Suite("Whoever has nothing to do with a ticket cannot tell it from none")
struct RelationTests {
    /// What can be asked of a ticket, with and without a sound document.
    private static let requests: [(HTTPRequest.Method, @Sendable (String) -> String, String?)] = [
        (.get, Path.ticket, nil),
        (.get, Path.original, nil),
        (.put, { Path.assignment("me", to: $0) }, nil),
        (.put, { Path.assignment("officer.one", to: $0) }, nil),
        (.put, { Path.assignment("nobody.here", to: $0) }, nil),
        (.delete, { Path.assignment("me", to: $0) }, nil),
        (.put, { Path.entry(Self.entry, of: $0) }, #"{"kind":"note","text":"He is worried."}"#),
        (
            .put, { Path.entry(Self.entry, of: $0) },
            #"{"kind":"answer","outcome":"proceed","text":"You may."}"#
        ),
        (.put, { Path.entry(Self.entry, of: $0) }, #"{"kind":"answer","text":"You may."}"#),
        (.put, { Path.entry(Self.entry, of: $0) }, "["),
        (.post, Path.closure, nil),
        (.get, Path.export, nil),
    ]
    private static let entry = UUID().uuidString.lowercased()

    /// Who may do what to a ticket that is somebody else's: triage sees its redacted copy and
    /// assigns it. All of these lie in the first five requests.
    private static func isPermitted(_ person: Office.Person, _ index: Int) -> Bool {
        person == .triage && [0, 2, 3, 4].contains(index)
    }

    @Test("each role and relation, each request: the same bytes and headers as for no ticket")
    func identical() async throws {
        try await Face.show { face in
            let assigned = try await face.filed(assignedTo: .officer)
            let returned = try await face.filed(assignedTo: .colleague)
            let recused = try await face.send(
                .delete, Path.assignment("me", to: returned.reference),
                headers: try face.bearer(.colleague))
            #expect(recused.status == .ok)
            let withdrawn = try await face.filed(assignedTo: .officer)
            let gone = try await face.send(
                .post, Path.withdrawal, headers: [.authorization: "Receipt " + withdrawn.receipt])
            #expect(gone.status == .ok)
            for (person, reference) in Self.relations(
                assigned: assigned.reference, returned: returned.reference,
                withdrawn: withdrawn.reference)
            {
                for index in Self.requests.indices
                where !Self.isPermitted(person, index) || reference == withdrawn.reference {
                    try await Self.compare(face, person, reference, index)
                }
            }
        }
    }

    /// Nobody but the officer to the assigned ticket; the former assignee to the returned one;
    /// everybody to the withdrawn one.
    private static func relations(
        assigned: String, returned: String, withdrawn: String
    ) -> [(Office.Person, String)] {
        let people = Office.Person.allCases
        return people.filter { $0 != .officer }.map { ($0, assigned) }
            + people.map { ($0, returned) } + people.map { ($0, withdrawn) }
    }

    private static func compare(
        _ face: Face, _ person: Office.Person, _ reference: String, _ index: Int
    ) async throws {
        let (method, path, body) = requests[index]
        for language in ["en", "fr"] {
            for tag in language == "en" ? [nil, "\"1\""] : ["\"7\""] {
                var headers = try face.bearer(person)
                headers[.acceptLanguage] = language
                headers[.ifMatch] = tag
                let ask = { (reference: String) in
                    try await face.client.execute(
                        uri: path(reference), method: method, headers: headers,
                        body: body.map { .init(string: $0) })
                }
                let (real, unknown) = (try await ask(reference), try await ask("VE-0000-0000"))
                let what = "\(person) \(index) \(tag ?? "")"
                #expect(real.status == unknown.status && real.status.code >= 400, "\(what)")
                #expect(real.body == unknown.body && real.headers == unknown.headers, "\(what)")
            }
        }
    }
}
