package import Enquiry
package import Sealing
import Store

extension Desk {
    /// The standard answers of a queue, to its admitted members.
    package func standardAnswers(
        of queue: QueueCode, as session: SessionToken
    ) async throws(Refusal) -> [StandardAnswer] {
        let (sealed, answers) = try await run(StandardAnswers.all(of: queue), as: session)
        guard let sealed else { throw .notSignedIn }
        let isAdmitted = sealed.memberships.contains {
            $0.membership.queue == queue && $0.membership.isAdmitted
        }
        guard isAdmitted else {
            throw await denied(.notPermitted, .standardAnswers, as: session)
        }
        return answers
    }

    /// Adds a standard answer, or changes the one that stands under the identifier. The same
    /// content again changes nothing.
    ///
    /// - Parameters:
    ///   - revision: the revision that the caller means to change; nil to add one.
    ///   - isChecked: whether the caller says that what looks as if it identified somebody is
    ///     nobody's.
    /// - Returns: its revision.
    package func keep(
        _ content: StandardAnswer.Content, as id: Identifier<StandardAnswer>,
        in queue: QueueCode, expecting revision: Int?, isChecked: Bool, as session: SessionToken
    ) async throws(Refusal) -> Int {
        try await settlingAnswer(revision) { () async throws(Refusal) in
            let answers = try await standardAnswers(of: queue, as: session)
            let known = answers.first { $0.id == id }
            if let known, known.content == content { return known.revision }
            guard known != nil || revision == nil else { throw Refusal.noSuchStandardAnswer }
            guard known == nil || revision != nil else { throw Refusal.differentEntry }
            guard known?.revision == revision else { throw Refusal.stale }
            guard isChecked || content.identifying.exposed.isEmpty else {
                throw Refusal.mayIdentify
            }
            guard known != nil || answers.count < Limits.standardAnswersPerQueue else {
                throw Refusal.tooManyStandardAnswers
            }
            let work =
                known.map { StandardAnswers.change($0, to: content) }
                ?? StandardAnswers.add(content, as: id, in: queue)
            try await self.run(work, as: session)
            return (known?.revision ?? 0) + 1
        }
    }

    /// Removes a standard answer. What was answered with it stays.
    package func removeStandardAnswer(
        _ id: Identifier<StandardAnswer>, of queue: QueueCode, expecting revision: Int?,
        as session: SessionToken
    ) async throws(Refusal) {
        try await settlingAnswer(revision) { () async throws(Refusal) in
            let answers = try await standardAnswers(of: queue, as: session)
            guard let known = answers.first(where: { $0.id == id }) else {
                throw Refusal.noSuchStandardAnswer
            }
            guard revision == nil || revision == known.revision else { throw Refusal.stale }
            try await self.run(StandardAnswers.remove(known), as: session)
        }
    }

    /// What is stale here is no ticket.
    private func settlingAnswer<Value>(
        _ revision: Int?, _ change: () async throws(Refusal) -> Value
    ) async throws(Refusal) -> Value {
        do throws(Refusal) {
            return try await settling(revision, change)
        } catch {
            throw error == .stale ? .standardAnswerChanged : error
        }
    }
}
