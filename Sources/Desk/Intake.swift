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
    package func file(
        _ draft: Draft, under receipt: Receipt
    ) async throws(Refusal) -> Acknowledgement {
        let queue = routing.queue(for: draft.classification)
        guard let key = queueKeys[queue] else { throw .broken("no key of a routed queue") }
        let today = clock.today()
        var sealed = try unsealing { () throws(SealingError) in
            try draft.sealed(
                under: receipt, to: QueueKey(code: queue, publicKey: key.publicKey), on: today)
        }
        // A reference in use is drawn again; twice in a row is once in 10^12 filings.
        for _ in 0..<3 {
            if let filed = try await put(sealed, under: receipt) {
                let isSame = ConstantTime.equal(filed.commitment, sealed.question.commitment)
                guard isSame else { throw .differentDraft }
                return Acknowledgement(reference: filed.reference, dueOn: filed.dueOn)
            }
            sealed.reference = .random()
        }
        throw .broken("references run out")
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
