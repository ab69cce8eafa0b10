// A draft is what an employee is about to file. It exists between the edge and `sealed(…)`, and
// nowhere else: what leaves this file towards the database is a `SealedTicket`.

package import Sealing

/// How a ticket is classified: what statistics count, and all that routing looks at.
package struct Classification: Hashable, Sendable {
    /// What it is about.
    package let topic: Topic
    /// Where it happens.
    package let platform: Platform
    /// In which capacity and on whose time.
    package let context: Context
    /// What worries the enquirer, in the catalogue's order, none twice.
    package let risks: [Risk]

    /// Makes a classification; risks are put in the catalogue's order and named once each.
    package init(topic: Topic, platform: Platform, context: Context, risks: [Risk]) {
        self.topic = topic
        self.platform = platform
        self.context = context
        self.risks = Risk.allCases.filter(risks.contains)
    }
}

/// An enquiry before it is filed.
package struct Draft: Sendable {
    /// The language the enquirer writes in and is answered in.
    package let language: Language
    /// How the enquirer classifies it.
    package let classification: Classification
    /// The question.
    package let question: Prose
    /// What the enquirer hides or restores beyond the redactor.
    package let marks: Marks
    /// The names of those who must not see it, in one order, none twice.
    package let excluded: [Identifier<PublishedName>]

    /// Makes a draft of parts that were parsed already.
    package init(
        language: Language, classification: Classification, question: Prose, marks: Marks,
        excluding names: [Identifier<PublishedName>] = []
    ) {
        excluded = Set(names).sorted { $0.text < $1.text }
        self.language = language
        self.classification = classification
        self.question = question
        self.marks = marks
    }

    /// Redacts the question, draws the ticket's secret, seals both texts, and grants the secret to
    /// the receipt and to the queue.
    ///
    /// - Parameters:
    ///   - receipt: the enquirer's; the same receipt and draft make the same commitment, by which
    ///     filing again is recognised.
    ///   - queue: where it goes, with its public key.
    ///   - day: the day of filing, in the department's time zone.
    /// - Returns: all that the database will hold of it.
    package func sealed(
        under receipt: Receipt, to queue: QueueKey, on day: Day
    ) throws(SealingError) -> SealedTicket {
        try sealed(under: receipt, in: queue.code, on: day) {
            (secret, ticket) throws(SealingError) in
            .queue(
                try secret.sealed(
                    to: queue.publicKey, holder: .queue(queue.code.text), ticket: ticket.bytes))
        }
    }

    /// The same for a ticket that is kept from somebody: its secret is granted to whoever is left
    /// of the queue's triage officers and to the recovery key.
    package func sealed(
        under receipt: Receipt, to destination: Destination, keptFrom exclusions: Exclusions,
        recoveryKey: PublicKey, on day: Day
    ) throws(SealingError) -> SealedTicket {
        try sealed(under: receipt, in: destination.queue, on: day) {
            (secret, ticket) throws(SealingError) in
            .confidants(
                try Confidants(
                    secret, of: ticket, to: destination.confidants, of: destination.queue,
                    recoveryKey: recoveryKey),
                exclusions, sealed: try exclusions.sealed(of: ticket, under: secret))
        }
    }

    private func sealed(
        under receipt: Receipt, in queue: QueueCode, on day: Day,
        granting: (TicketSecret, Identifier<Ticket>) throws(SealingError) -> OfficeAccess
    ) throws(SealingError) -> SealedTicket {
        let ticket = Identifier<Ticket>.random()
        let secret = TicketSecret.random()
        let entry = try SealedEntry(
            .random(), of: ticket,
            words: Words(question, marks: marks, language: language),
            commitment: receipt.commitment(of: canonicalBytes), under: secret)
        return SealedTicket(
            ticket: ticket, reference: .random(), locator: receipt.locator, language: language,
            classification: classification, queue: queue, filedOn: day,
            dueOn: BusinessCalendar.dueDay(filedOn: day), question: entry,
            receiptGrant: try secret.granted(to: receipt, ticket: ticket.bytes),
            access: try granting(secret, ticket))
    }

    /// The draft as bytes in which two different drafts never agree: every part with its length.
    package var canonicalBytes: [UInt8] {
        var bytes = CanonicalBytes(domain: "ethicsdesk draft 1")
        bytes.append(language.rawValue)
        bytes.append(classification.topic.rawValue)
        bytes.append(classification.platform.rawValue)
        bytes.append(classification.context.rawValue)
        bytes.append(classification.risks.map(\.rawValue).joined(separator: " "))
        bytes.append(marks)
        bytes.append(question.text.exposed)
        for name in excluded { bytes.append(name.text) }
        return bytes.bytes
    }
}

/// A queue and the public key that tickets are sealed to.
package struct QueueKey: Sendable {
    /// The queue.
    package let code: QueueCode
    /// The public half of its key pair.
    package let publicKey: PublicKey

    /// Pairs a queue with its key.
    package init(code: QueueCode, publicKey: PublicKey) {
        self.code = code
        self.publicKey = publicKey
    }
}
