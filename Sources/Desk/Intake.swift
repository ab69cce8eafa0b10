package import Enquiry
package import Redaction
package import Sealing
import Store

/// What an enquirer is told when an enquiry is filed, the same however often it is.
package struct Acknowledgement: Sendable, Equatable {
    /// What people call the enquiry.
    package let reference: Reference
    /// The day its first answer is due.
    package let dueOn: Day
}

extension Desk {
    /// What triage would see of a text. Nothing is kept.
    package func preview(_ prose: Prose, marks: Marks, language: Language) -> Redacted {
        Redactor(language: RedactionLanguage(language)).redact(
            prose.text.exposed, hiding: marks.hide, restoring: marks.restore)
    }

    /// Files an enquiry: redacts, seals, routes, and writes it in one transaction. The same draft
    /// under the same receipt is acknowledged again and stored once.
    ///
    /// - Parameter told: the queue that the sender was told it goes to, if he was.
    package func file(
        _ draft: Draft, under receipt: Receipt, expecting told: QueueCode? = nil
    ) async throws(Refusal) -> Acknowledgement {
        guard draft.excluded.isEmpty else {
            return try await keep(draft, under: receipt, expecting: told)
        }
        let queue = routing.queue(for: draft.classification)
        guard told == nil || told == queue else { throw .otherDestination(queue) }
        guard let key = queueKeys[queue] else { throw .broken("no key of a routed queue") }
        let today = clock.today()
        var sealed = try unsealing { () throws(SealingError) in
            try draft.sealed(
                under: receipt, to: QueueKey(code: queue, publicKey: key.publicKey), on: today)
        }
        // A reference in use is drawn again; twice in a row is once in 10^12 filings.
        for _ in 0..<3 {
            if let filed = try await put(sealed, under: receipt) {
                return try Self.acknowledgement(of: filed, as: sealed.question.commitment)
            }
            sealed.reference = .random()
        }
        throw .broken("references run out")
    }

    /// Files an enquiry that is kept from somebody. Who is left to see it is read first, in a
    /// transaction of its own: the second one grants it to nobody who has left meanwhile.
    private func keep(
        _ draft: Draft, under receipt: Receipt, expecting told: QueueCode?
    ) async throws(Refusal) -> Acknowledgement {
        let actor = Actor.enquirer(locator: receipt.locator)
        let commitment = receipt.commitment(of: draft.canonicalBytes)
        for _ in 0..<3 {
            let (known, found) = try await run(Rosters.beforeFiling, as: actor)
            // Filed before, it stands, whoever has come and gone since.
            if let known { return try Self.acknowledgement(of: known, as: commitment) }
            let roster = roster(of: found)
            let exclusions = try faultless { () throws(Fault) in
                try roster.exclusions(draft.excluded)
            }
            let destination = try destination(
                of: draft.classification, keptFrom: exclusions, roster)
            guard told == nil || told == destination.queue else {
                throw .otherDestination(destination.queue)
            }
            guard let keys = queueKeys[destination.queue] else {
                throw .broken("no key of a routed queue")
            }
            let today = clock.today()
            let sealed = try unsealing { () throws(SealingError) in
                try draft.sealed(
                    under: receipt, to: destination, keptFrom: exclusions,
                    recoveryKey: keys.recoveryKey, on: today)
            }
            do throws(Refusal) {
                if let filed = try await put(sealed, under: receipt) {
                    return try Self.acknowledgement(of: filed, as: commitment)
                }
            } catch .notPermitted {
                // Somebody whom it was sealed to triages no more.
            }
        }
        throw .changedMeanwhile
    }

    private static func acknowledgement(
        of filed: FiledTicket, as commitment: [UInt8]
    ) throws(Refusal) -> Acknowledgement {
        guard ConstantTime.equal(filed.commitment, commitment) else { throw .differentDraft }
        return Acknowledgement(reference: filed.reference, dueOn: filed.dueOn)
    }

    /// Files a sealed ticket, or finds what its receipt has filed before; nil where another ticket
    /// has the reference.
    private func put(
        _ sealed: SealedTicket, under receipt: Receipt
    ) async throws(Refusal) -> FiledTicket? {
        do throws(StoreError) {
            return try await store.run(
                Filing.file(sealed), as: .enquirer(locator: receipt.locator))
        } catch .taken("a reference is one ticket's") {
            return nil
        } catch {
            throw Refusal(error)
        }
    }
}
