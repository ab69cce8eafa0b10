package import Sealing

/// A triage officer whose key his queue certified.
package struct TriageOfficer: Sendable, Equatable {
    /// His account.
    package let id: Identifier<StaffAccount>
    /// The public half of his key.
    package let publicKey: PublicKey

    /// Pairs an officer with his certified key.
    package init(id: Identifier<StaffAccount>, publicKey: PublicKey) {
        self.id = id
        self.publicKey = publicKey
    }
}

/// Whom an enquirer can name, and who triages: as far as the queues have given their word.
package struct Roster: Sendable {
    /// By queue and name.
    package let names: [PublishedName]
    /// By queue; a queue that nobody triages is not in it.
    package let triage: [QueueCode: [TriageOfficer]]

    /// Collects what was found to be certified.
    package init(names: [PublishedName], triage: [QueueCode: [TriageOfficer]]) {
        self.names = names
        self.triage = triage
    }

    /// Whom these names stand for. One that nobody has is a fault.
    package func exclusions(
        _ ids: [Identifier<PublishedName>]
    ) throws(Fault) -> Exclusions {
        let named = names.filter { ids.contains($0.id) }
        guard named.count == ids.count else { throw Fault(.exclude, .unknownCode) }
        return Exclusions(named)
    }

    /// Where a ticket goes that is kept from somebody: the queue that it goes to anyway if anybody
    /// is left there, else the first other one where somebody is; nil where nobody is anywhere.
    package func destination(
        of classification: Classification, by routing: Routing, keptFrom exclusions: Exclusions
    ) -> Destination? {
        let usual = routing.queue(for: classification)
        let others =
            [routing.fallback] + routing.rules.map(\.queue)
            + triage.keys.sorted { $0.text < $1.text }
        for queue in [usual] + others {
            let left = confidants(of: queue, keptFrom: exclusions)
            if !left.isEmpty {
                return Destination(queue: queue, isUsual: queue == usual, confidants: left)
            }
        }
        return nil
    }

    /// The triage officers of a queue who may see a ticket.
    package func confidants(
        of queue: QueueCode, keptFrom exclusions: Exclusions
    ) -> [TriageOfficer] {
        triage[queue, default: []].filter { !exclusions.contains($0.id) }
    }
}

/// The queue that a ticket goes to.
package struct Destination: Sendable, Equatable {
    /// The queue.
    package let queue: QueueCode
    /// Whether it goes there anyway, whoever is named.
    package let isUsual: Bool
    /// Those of its triage officers who may see the ticket, where it is kept from somebody.
    package let confidants: [TriageOfficer]

    /// Makes a destination.
    package init(queue: QueueCode, isUsual: Bool, confidants: [TriageOfficer] = []) {
        self.queue = queue
        self.isUsual = isUsual
        self.confidants = confidants
    }
}
