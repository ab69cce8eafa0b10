package import Audit
package import Enquiry
import FoundationEssentials
import Postgres

/// What the keeper finds to chain.
package struct TrailBacklog: Sendable {
    /// Where the chain ends.
    package let head: ChainHead
    /// Events that are not in it yet, oldest first.
    package let events: [TrailEvent]
}

/// Work on the trail.
package enum Trail {
    /// The head of the chain and the events that wait, at most `Limits.trailLinksPerPage`.
    package static let backlog: Work<TrailBacklog> = Work(
        Pipeline(
            Statement.first(
                """
                select sequence, hash from ethicsdesk.trail_link order by sequence desc limit 1
                """
            ) { row throws(RowError) in try head(&row) },
            Statement.rows(
                """
                select \(columns) from ethicsdesk.trail_event e
                join ethicsdesk.trail_backlog b on b.event = e.id
                order by b.since, e.id limit \(Limits.trailLinksPerPage)
                """, event)
        ).map { TrailBacklog(head: $0 ?? .start, events: $1) })

    /// Extends the chain, which must still end where it was read: two keepers at once chain nothing
    /// twice, because sequence and event are each unique.
    package static func extend(_ links: [TrailLink], with checkpoint: Checkpoint) -> Work<Void> {
        let sequences = links.map(\.sequence)
        let events = links.compactMap { UUID($0.event.id) }
        return Work(
            Pipeline(
                Statement.perform(
                    """
                    insert into ethicsdesk.trail_link (sequence, event, hash)
                    select * from unnest(
                        \(sequences), \(events), \(links.map(\.hash.bytes)))
                    """),
                Statement.perform(
                    """
                    delete from ethicsdesk.trail_backlog
                    where event in (select unnest(\(events)))
                    """),
                Statement.perform(
                    """
                    insert into ethicsdesk.trail_checkpoint (sequence, note)
                    values (\(checkpoint.head.sequence), \(checkpoint.note))
                    """)
            ).map { _ in })
    }

    /// Links after `sequence` in order, with their checkpoints, and the session that asks; at most
    /// `Limits.trailLinksPerPage`.
    package static func links(
        after sequence: Int
    ) -> Work<(SealedSession?, [TrailLink], [String])> {
        // Where a page begins is somebody's to type.
        let until = min(sequence, Int.max - Limits.trailLinksPerPage) + Limits.trailLinksPerPage
        return Work(
            Pipeline(
                Sessions.current,
                Statement.rows(
                    """
                    select l.sequence, l.hash, coalesce(p.hash, sha256('')), p.hash is null,
                        \(columns)
                    from ethicsdesk.trail_link l
                    join ethicsdesk.trail_event e on e.id = l.event
                    left join ethicsdesk.trail_link p on p.sequence = l.sequence - 1
                    where l.sequence > \(sequence) and l.sequence <= \(until)
                    order by l.sequence
                    """, link),
                Statement.rows(
                    """
                    select note from ethicsdesk.trail_checkpoint
                    where sequence > \(sequence) and sequence <= \(until) order by sequence
                    """)
            ))
    }

    /// What somebody may have changed in the database, and was refused for it.
    package enum Refused: String, Sendable {
        /// An officer's key is not the certified or the confirmed one.
        case key
        /// A queue's key is not the pinned one.
        case queueKey = "queue-key"
        /// An assignment has no grant that opens.
        case assignment
    }

    /// Puts a refusal on the trail, in the name of the session that met with it.
    package static func report(
        _ refused: Refused, of subject: Handle?, to reference: Reference?
    ) -> Work<Void> {
        Work(
            Statement.perform(
                """
                select ethicsdesk.report_refusal(
                    \(refused.rawValue), \(subject), \(reference))
                """))
    }

    /// Puts on the trail that a queue's key in the database is not the pinned one.
    package static func reportKey(of queue: QueueCode) -> Work<Void> {
        Work(Statement.perform("select ethicsdesk.report_queue_key(\(queue))"))
    }

    /// The last checkpoint at or before `sequence`, as a note, and the session that asks.
    package static func checkpoint(upTo sequence: Int) -> Work<(SealedSession?, String?)> {
        Work(
            Pipeline(
                Sessions.current,
                Statement.first(
                    """
                    select note from ethicsdesk.trail_checkpoint where sequence <= \(sequence)
                    order by sequence desc limit 1
                    """, of: String.self)))
    }

    /// Checkpoints after `sequence` in order, as notes, and the session that asks; one more than a
    /// page holds, which tells whether there is another.
    package static func checkpoints(
        after sequence: Int
    ) -> Work<(SealedSession?, [String])> {
        Work(
            Pipeline(
                Sessions.current,
                Statement.rows(
                    """
                    select note from ethicsdesk.trail_checkpoint where sequence > \(sequence)
                    order by sequence limit \(Limits.checkpointsPerPage + 1)
                    """, of: String.self)))
    }

    private static let columns: SQL =
        """
        e.id, (extract(epoch from e.at) * 1000000)::bigint, e.kind, e.actor, e.role, e.reference, \
        e.subject
        """

    private static func head(_ row: inout RowReader) throws(RowError) -> ChainHead {
        let sequence = try row.decode(Int.self)
        let bytes = try row.decode([UInt8].self)
        return try reading { try ChainHead(sequence: sequence, hash: ChainHash(bytes: bytes)) }
    }

    private static func link(_ row: inout RowReader) throws(RowError) -> TrailLink {
        let sequence = try row.decode(Int.self)
        let hash = try row.decode([UInt8].self)
        let previous = try row.decode([UInt8].self)
        let isFirst = try row.decode(Bool.self)
        let event = try event(&row)
        return try reading {
            TrailLink(
                sequence: sequence, event: event,
                previous: isFirst ? .start : try ChainHash(bytes: previous),
                hash: try ChainHash(bytes: hash))
        }
    }

    private static func event(_ row: inout RowReader) throws(RowError) -> TrailEvent {
        let id = try row.decode(UUID.self)
        let at = try row.decode(Int.self)
        let kind = try row.decode(String.self)
        let actor = try row.decode(UUID?.self)
        let role = try row.decode(String.self)
        let reference = try row.decode(String?.self)
        let subject = try row.decode(String?.self)
        return try reading {
            try TrailEvent(
                id: TrailIdentifier(bytes: id.bytes), at: Int64(at), kind: kind,
                by: .init(role, try actor.map { try TrailIdentifier(bytes: $0.bytes) }),
                on: .init(
                    ticket: reference, details: try subject.map { [try .init("subject", $0)] } ?? []
                ))
        }
    }

    /// A row that the trail's format refuses is a row that does not decode.
    private static func reading<Value>(_ body: () throws -> Value) throws(RowError) -> Value {
        do { return try body() } catch { throw .column(0, .malformed) }
    }
}

extension UUID {
    fileprivate var bytes: [UInt8] { withUnsafeBytes(of: uuid) { Array($0) } }

    fileprivate init?(_ id: TrailIdentifier) {
        guard id.bytes.count == 16 else { return nil }
        self = id.bytes.withUnsafeBytes { UUID(uuid: $0.loadUnaligned(as: uuid_t.self)) }
    }
}
