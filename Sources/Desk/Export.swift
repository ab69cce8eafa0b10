package import Enquiry
package import Sealing
import Store

/// A whole ticket, for a request for access to it.
package struct TicketExport: Sendable {
    /// Its metadata.
    package let ticket: Ticket
    /// Its entries in order, the officers' own notes among them.
    package let entries: [ExportedEntry]
    /// Who was assigned, oldest first.
    package let assignments: [AssignmentRecord]
    /// What was hidden later or is proposed to be, oldest first.
    package let concealments: [Concealment]
    /// When it was opened and in what duty, this time included, oldest first.
    package let openings: [Opening]
    /// Who takes it out.
    package let exportedBy: Handle
    /// The day of that.
    package let exportedOn: Day
}

/// An entry with both of its texts.
package struct ExportedEntry: Sendable {
    /// What everybody who sees the ticket sees of it.
    package let entry: Entry
    /// Who of the Office wrote it; nil for the enquirer.
    package let author: Handle?
    /// As it was written.
    package let original: Sensitive<String>
    /// As triage sees it.
    package let redacted: Sensitive<String>
}

extension Desk {
    /// Takes a whole ticket out of the desk. That opens it, which its enquirer sees, and is
    /// recorded besides; like every opening, before the text leaves.
    package func export(
        _ reference: Reference, as session: SessionToken
    ) async throws(Refusal) -> TicketExport {
        let (sealed, found) = try await run(Exports.whole(reference), as: session)
        guard let sealed else { throw .notSignedIn }
        let ring = try await keyring(sealed, session)
        guard let found, !found.originals.isEmpty,
            Access.permits(
                .export, to: try await standing(to: found.redacted, with: ring, as: session))
        else {
            throw await denied(.noSuchTicket, .ticket(.export), of: reference, as: session)
        }
        return TicketExport(
            ticket: found.redacted.ticket,
            entries: try Self.entries(
                of: found, with: try await secret(of: found.redacted, with: ring, as: session)),
            assignments: found.assignments, concealments: found.redacted.concealments,
            openings: found.openings, exportedBy: ring.account.handle, exportedOn: clock.today())
    }

    private static func entries(
        of found: SealedExport, with secret: TicketSecret
    ) throws(Refusal) -> [ExportedEntry] {
        let ticket = found.redacted.ticket
        var entries: [ExportedEntry] = []
        for line in found.originals {
            let id = line.entry.id
            guard let copy = found.redacted.entries.first(where: { $0.entry.id == id }) else {
                throw .broken("an original without its copy")
            }
            entries.append(
                ExportedEntry(
                    entry: line.entry, author: found.authors[id],
                    original: try open(line, of: ticket, part: .original, with: secret),
                    redacted: try open(copy, of: ticket, part: .redacted, with: secret)))
        }
        return entries
    }
}
