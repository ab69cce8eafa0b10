import Desk
import Enquiry
import Hummingbird
import Sealing
import Wire

/// A queue's standard answers.
struct StandardAnswerHandlers {
    let desk: Desk

    @Sendable func list(_ request: Request, _ context: DeskContext) async throws -> Response {
        let answers = try await desk.standardAnswers(
            of: try context.queue(), as: try request.session())
        return try .json(StandardAnswerList(answers: answers.map(StandardAnswerView.init)))
    }

    @Sendable func keep(_ request: Request, _ context: DeskContext) async throws -> Response {
        let session = try request.session()
        let wish = try await request.document(StandardAnswerRequest.self)
        let revision = try await desk.keep(
            try StandardAnswer.Content(wish), as: try context.answerIdentifier(),
            in: try context.queue(), expecting: try request.expectedRevision(),
            isChecked: wish.checked ?? false, as: session)
        return try .json(
            StandardAnswerChange(revision: revision), headers: [.eTag: "\"\(revision)\""])
    }

    @Sendable func remove(_ request: Request, _ context: DeskContext) async throws -> Response {
        try await desk.removeStandardAnswer(
            try context.answerIdentifier(), of: try context.queue(),
            expecting: try request.expectedRevision(), as: try request.session())
        return Response(status: .noContent)
    }
}

extension DeskContext {
    /// The `{answer}` of the path, which the client chose.
    func answerIdentifier() throws -> Identifier<StandardAnswer> {
        guard let id = Identifier<StandardAnswer>(parsing: parameters.get("answer") ?? "") else {
            throw Fault(.id, .malformed)
        }
        return id
    }
}

extension StandardAnswer.Content {
    fileprivate init(_ request: StandardAnswerRequest) throws(Fault) {
        self.init(
            english: try .init(
                title: request.titleEn ?? "", text: request.textEn ?? "", in: .english),
            french: try .init(
                title: request.titleFr ?? "", text: request.textFr ?? "", in: .french),
            topic: try optional(request.topic, .topic),
            outcome: try optional(request.outcome, .outcome),
            values: try codes(request.values, .values))
    }
}

extension StandardAnswerView {
    init(_ answer: StandardAnswer) {
        let (english, french) = (answer.content.english, answer.content.french)
        self.init(
            id: answer.id.text, titles: (english.title.exposed, french.title.exposed),
            texts: (english.text.exposed, french.text.exposed), revision: answer.revision,
            changed: (answer.changedBy.text, answer.changedOn.iso))
        topic = answer.content.topic?.rawValue
        outcome = answer.content.outcome?.rawValue
        values = answer.content.values.map(\.rawValue)
    }
}
