import Desk
import Enquiry
import Foundation
import HTTPTypes
import Harness
import Hummingbird
import HummingbirdTesting
import Logging
import Sealing
import Testing
import Wire

@testable import Server

/// The public listener's routes in front of an office of their own, without a socket.
struct Face {
    let office: Office
    let client: any TestClientProtocol

    /// Runs `body` with the routes in front of an office, which is closed afterwards; what is
    /// observed goes to `logger`.
    static func show(
        _ given: Office? = nil, observing logger: Logger = Observer.silent,
        _ body: @escaping @Sendable (Face) async throws -> Void
    ) async throws {
        let office = if let given { given } else { try await Office.open() }
        let router = try Routes.router(desk: office.desk, observer: Observer(logger: logger))
        try await Application(router: router, logger: Observer.silent).test(.router) { client in
            try await body(Face(office: office, client: client))
        }
        await office.desk.close()
    }

    /// Sends a request, with a JSON document where one is given.
    func send(
        _ method: HTTPRequest.Method, _ path: String, _ document: (any Encodable & Sendable)? = nil,
        headers: HTTPFields = [:]
    ) async throws -> TestResponse {
        let body = try document.map { ByteBuffer(bytes: try JSONEncoder().encode($0)) }
        return try await client.execute(uri: path, method: method, headers: headers, body: body)
    }

    /// The header that proves a person's session.
    func bearer(_ person: Office.Person) throws -> HTTPFields {
        [.authorization: "Bearer \(try office[person].text)"]
    }

    /// Files the sample and, where somebody is named, assigns it.
    func filed(assignedTo person: Office.Person? = nil) async throws -> FilingAcknowledgement {
        let filed: FilingAcknowledgement = try await send(.post, Path.enquiries, Self.filing)
            .document()
        if let person {
            let path = Path.assignment(person.handle.text, to: filed.reference)
            let assigned = try await send(.put, path, headers: try bearer(.triage))
            #expect(assigned.status == .ok)
        }
        return filed
    }

    /// The code of the problem that a request is answered with.
    func problem(
        _ method: HTTPRequest.Method, _ path: String, _ document: (any Encodable & Sendable)? = nil,
        headers: HTTPFields = [:]
    ) async throws -> String {
        try await send(method, path, document, headers: headers)
            .document(ProblemDocument.self).code
    }

    /// A filing of the sample text.
    static var filing: FilingRequest {
        var filing = FilingRequest()
        filing.language = "en"
        filing.topic = "opinions"
        filing.platform = "twitter"
        filing.context = "personal-off-duty"
        filing.risks = ["permanence"]
        filing.question = Sample.english
        return filing
    }
}

extension TestResponse {
    /// The body as a document.
    func document<Document: Decodable>(_ type: Document.Type = Document.self) throws -> Document {
        try JSONDecoder().decode(type, from: Data(body.readableBytesView))
    }
}
