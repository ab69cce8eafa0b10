package import Audit
import Enquiry
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
                (select sequence, hash from ethicsdesk.trail_link order by sequence desc limit 1)
                union all
                (select sequence, hash from ethicsdesk.trail_segment order by sequence desc limit 1)
                order by sequence desc limit 1
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

    /// A stretch of the trail as it is read for an export.
    package struct Stretch: Sendable {
        /// The session that asks.
        package let session: SealedSession?
        /// The signed head of what was dropped, as a note, if anything was.
        package let segment: String?
        /// Links in order, at most `Limits.trailLinksPerPage`.
        package let links: [TrailLink]
        /// Their checkpoints, as notes.
        package let checkpoints: [String]
    }

    /// Links after `sequence`, or after what was dropped if that is later, with their checkpoints.
    package static func stretch(after sequence: Int) -> Work<Stretch> {
        // Where a page begins is somebody's to type.
        let from = min(sequence, Int.max - Limits.trailLinksPerPage)
        let start: SQL =
            "greatest(\(from), (select max(sequence) from ethicsdesk.trail_segment))"
        let length = Limits.trailLinksPerPage
        return Work(
            Pipeline(
                Sessions.current,
                Statement.first(
                    """
                    select note from ethicsdesk.trail_segment order by sequence desc limit 1
                    """, of: String.self),
                Statement.rows(
                    """
                    select l.sequence, l.hash, coalesce(p.hash, s.hash, sha256('')),
                        coalesce(p.hash, s.hash) is null, \(columns)
                    from ethicsdesk.trail_link l
                    join ethicsdesk.trail_event e on e.id = l.event
                    left join ethicsdesk.trail_link p on p.sequence = l.sequence - 1
                    left join ethicsdesk.trail_segment s on s.sequence = l.sequence - 1
                    where l.sequence > \(start) and l.sequence <= \(start) + \(length)
                    order by l.sequence
                    """, link),
                Statement.rows(
                    """
                    select note from ethicsdesk.trail_checkpoint
                    where sequence > \(start) and sequence <= \(start) + \(length)
                    order by sequence
                    """, of: String.self)
            ).map { Stretch(session: $0, segment: $1, links: $2, checkpoints: $3) })
    }

    /// Whether the chain still has this head, or dropped the segment that holds it.
    package static func hasHead(_ head: ChainHead) -> Work<Bool> {
        Work(
            Statement.only(
                """
                select exists (
                    select from ethicsdesk.trail_link
                    where sequence = \(head.sequence) and hash = \(head.hash.bytes))
                or exists (
                    select from ethicsdesk.trail_segment
                    where sequence > \(head.sequence)
                        or sequence = \(head.sequence) and hash = \(head.hash.bytes))
                """, of: Bool.self))
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

    /// The newest checkpoint, as a note; nil before the first.
    package static let newestCheckpoint: Work<String?> = Work(
        Statement.first(
            """
            select note from (
                select sequence, note from ethicsdesk.trail_checkpoint
                union all select sequence, note from ethicsdesk.trail_segment) kept
            order by sequence desc limit 1
            """, of: String.self))

    /// Checkpoints after `sequence` in order, heads of dropped segments among them, as notes, and
    /// the session that asks; one more than a page holds, which tells whether there is another.
    package static func checkpoints(
        after sequence: Int
    ) -> Work<(SealedSession?, [String])> {
        Work(
            Pipeline(
                Sessions.current,
                Statement.rows(
                    """
                    select note from (
                        select sequence, note from ethicsdesk.trail_segment
                        union all select sequence, note from ethicsdesk.trail_checkpoint) kept
                    where sequence > \(sequence)
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
