/// What the Office calls an enquiry, as far as it can be known without a key.
package struct Ticket: Sendable, Equatable {
    /// Its random name inside the house.
    package let id: Identifier<Ticket>
    /// What people call it.
    package let reference: Reference
    /// The queue that has it.
    package let queue: QueueCode
    /// The language it was asked in.
    package let language: Language
    /// How it stands classified.
    package let classification: Classification
    /// Where it stands.
    package let status: TicketStatus
    /// The day it was filed.
    package let filedOn: Day
    /// The day its first answer is due.
    package let dueOn: Day
    /// Counts its changes, from 1: the `ETag` of the ticket.
    package let revision: Int
    /// From whom it is kept, sealed; nil where from nobody.
    package let exclusions: [UInt8]?

    /// Makes a ticket of parts that were parsed already.
    package init(
        id: Identifier<Ticket>, reference: Reference, queue: QueueCode, language: Language,
        classification: Classification, status: TicketStatus, filedOn: Day, dueOn: Day,
        revision: Int, exclusions: [UInt8]? = nil
    ) {
        self.id = id
        self.reference = reference
        self.queue = queue
        self.language = language
        self.classification = classification
        self.status = status
        self.filedOn = filedOn
        self.dueOn = dueOn
        self.revision = revision
        self.exclusions = exclusions
    }
}

/// A ticket on its way into the database: metadata, two sealed texts and its grants.
package struct SealedTicket: Sendable {
    /// Its random name inside the house.
    package let ticket: Identifier<Ticket>
    /// What people will call it.
    package var reference: Reference
    /// What finds it from the receipt; the database keeps a hash.
    package let locator: [UInt8]
    /// The language it is asked in.
    package let language: Language
    /// How the enquirer classified it.
    package let classification: Classification
    /// Where it was routed.
    package let queue: QueueCode
    /// The day of filing.
    package let filedOn: Day
    /// The day its first answer is due.
    package let dueOn: Day
    /// The question.
    package let question: SealedEntry
    /// The ticket's secret, wrapped for the receipt.
    package let receiptGrant: [UInt8]
    /// What opens it to the Office.
    package let access: OfficeAccess
}
