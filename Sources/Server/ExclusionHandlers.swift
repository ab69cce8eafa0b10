import Desk
import Enquiry
import Hummingbird
import Wire

/// Who must not see an enquiry: whom one can name, where it then goes, and whom a queue publishes.
struct ExclusionHandlers {
    let desk: Desk

    @Sendable func names(_ request: Request, _ context: DeskContext) async throws -> Response {
        let names = try await desk.publishedNames()
        return try .json(
            NameList(
                names: names.map {
                    .init(id: $0.id.text, name: $0.name.text, queue: $0.queue.text)
                }))
    }

    @Sendable func destination(
        _ request: Request, _ context: DeskContext
    ) async throws -> Response {
        let wish = try await request.document(DestinationRequest.self)
        let destination = try await desk.destination(
            of: Classification(
                topic: try code(wish.topic, .topic), platform: try code(wish.platform, .platform),
                context: try code(wish.context, .context), risks: []),
            keptFrom: try namesExcluded(wish.exclude))
        return try .json(
            DestinationView(queue: destination.queue.text, isUsual: destination.isUsual))
    }

    @Sendable func publish(_ request: Request, _ context: DeskContext) async throws -> Response {
        let session = try request.session()
        let naming = try await request.document(NamingRequest.self)
        try await desk.publish(
            try PublicName(naming.name ?? ""), of: try context.member(), in: try context.queue(),
            as: session)
        return Response(status: .noContent)
    }

    @Sendable func withdraw(_ request: Request, _ context: DeskContext) async throws -> Response {
        try await desk.publish(
            nil, of: try context.member(), in: try context.queue(), as: try request.session())
        return Response(status: .noContent)
    }
}

/// Names of those who must not see an enquiry, none of them twice.
func namesExcluded(_ texts: [String]?) throws(Fault) -> [Identifier<PublishedName>] {
    let texts = texts ?? []
    guard texts.count <= Limits.exclusionsPerTicket else {
        throw Fault(.exclude, .tooMany(atMost: Limits.exclusionsPerTicket))
    }
    var names: [Identifier<PublishedName>] = []
    for text in texts {
        guard let name = Identifier<PublishedName>(parsing: text) else {
            throw Fault(.exclude, .malformed)
        }
        if !names.contains(name) { names.append(name) }
    }
    return names
}
