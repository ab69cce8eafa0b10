package import Sealing

/// What opens a ticket to the Office before anybody is assigned.
package enum OfficeAccess: Sendable {
    /// The ticket's secret, sealed to the queue.
    case queue([UInt8])
    /// The same, sealed to some of the queue's triage officers, and from whom it is kept.
    case confidants(Confidants, Exclusions, sealed: SealedText)
}

/// A ticket's secret, sealed to those triage officers who may see it and to the recovery key.
package struct Confidants: Sendable {
    /// One officer's grant.
    package struct Sealed: Sendable {
        /// The officer.
        package let officer: Identifier<StaffAccount>
        /// The secret, sealed to his key.
        package let grant: [UInt8]

        /// Pairs an officer with what was sealed to his certified key.
        package init(officer: Identifier<StaffAccount>, grant: [UInt8]) {
            self.officer = officer
            self.grant = grant
        }
    }

    /// One for each officer.
    package let officers: [Sealed]
    /// The secret, sealed to the recovery key.
    package let recoveryGrant: [UInt8]

    /// Seals a ticket's secret to each of them.
    package init(
        _ secret: TicketSecret, of ticket: Identifier<Ticket>, to officers: [TriageOfficer],
        of queue: QueueCode, recoveryKey: PublicKey
    ) throws(SealingError) {
        var sealed: [Sealed] = []
        for officer in officers {
            let grant = try secret.sealed(
                to: officer.publicKey, holder: .triage(officer.id.bytes), ticket: ticket.bytes)
            sealed.append(Sealed(officer: officer.id, grant: grant))
        }
        self.officers = sealed
        recoveryGrant = try secret.sealed(
            to: recoveryKey, holder: .recovery(queue.text), ticket: ticket.bytes)
    }
}
