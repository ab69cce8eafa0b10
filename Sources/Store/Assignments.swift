package import Enquiry
import Postgres

/// A member of a queue as a triage officer sees him before sealing anything to him.
package struct QueueMember: Sendable {
    /// The account.
    package let id: Identifier<StaffAccount>
    /// What he does in the queue.
    package let duty: Duty
    /// The public half of his key; nil before he has enrolled.
    package let publicKey: [UInt8]?
    /// The queue's signature for that key; nil before he was admitted.
    package let certification: [UInt8]?
}

/// Work on memberships and assignments.
package enum Assignments {
    /// The session that asks, and a member of a queue that it triages.
    package static func member(
        _ handle: Handle, of queue: QueueCode
    ) -> Work<(SealedSession?, QueueMember?)> {
        Work(Pipeline(Sessions.current, member(handle, of: queue)))
    }

    /// The session that asks, and the members of a queue that it triages, by handle; without those
    /// from whom a ticket is kept.
    package static func members(
        of queue: QueueCode, for ticket: Identifier<Ticket>? = nil
    ) -> Work<(SealedSession?, [Colleague])> {
        Work(
            Pipeline(
                Sessions.current,
                Statement.rows(
                    """
                    select s.handle, m.duty, m.certification is not null, n.name
                    from ethicsdesk.membership m
                    join ethicsdesk.staff s on s.id = m.staff and s.status = 'active'
                    left join ethicsdesk.published_name n
                        on n.staff = m.staff and n.queue = m.queue
                    where m.queue = \(queue)
                        and not ethicsdesk.is_excluded(\(ticket), m.staff)
                    order by s.handle
                    limit \(Limits.membersShown)
                    """
                ) { row throws(RowError) in
                    Colleague(
                        handle: try row.decode(), duty: try row.decode(),
                        isAdmitted: try row.decode(), publicName: try row.decode())
                }))
    }

    /// Certifies a member's key, which must still be the one that was read; a triage officer is
    /// given the queue's key with it.
    package static func admit(
        _ member: QueueMember, to queue: QueueCode, certification: [UInt8],
        queueKeyGrant: [UInt8]?
    ) -> Work<Void> {
        Work(
            Pipeline(
                Statement.perform(
                    """
                    update ethicsdesk.membership
                    set certification = \(certification), queue_key_grant = \(queueKeyGrant)
                    where staff = \(member.id) and queue = \(queue)
                    """),
                Statement.perform(
                    """
                    select ethicsdesk.demand(exists (
                        select from ethicsdesk.staff_key k
                        join ethicsdesk.membership m on m.staff = k.staff
                        where k.staff = \(member.id) and k.public_key = \(member.publicKey)
                            and m.queue = \(queue) and m.certification = \(certification)),
                        'ED003')
                    """)
            ).map { _ in })
    }

    /// Assigns an officer and grants him the ticket's secret, which was sealed to the key he was
    /// admitted with.
    package static func assign(
        _ officer: Identifier<StaffAccount>, to ticket: Ticket,
        by assigner: Identifier<StaffAccount>, movingTo status: TicketStatus, grant: [UInt8]
    ) -> Work<Void> {
        Work(
            Pipeline(
                Tickets.moving(ticket, to: status),
                Statement.perform(
                    """
                    insert into ethicsdesk.assignment (id, ticket, officer, assigned_by)
                    values (gen_random_uuid(), \(ticket.id), \(officer), \(assigner))
                    """),
                Statement.perform(
                    """
                    insert into ethicsdesk.ticket_grant (ticket, holder, officer, sealed)
                    values (\(ticket.id), 'officer', \(officer), \(grant))
                    """)
            ).map { _ in })
    }

    /// Ends the actor's own assignment and gives his grant back.
    package static func recuse(
        _ officer: Identifier<StaffAccount>, from ticket: Ticket, movingTo status: TicketStatus
    ) -> Work<Void> {
        Work(
            Pipeline(
                Tickets.moving(ticket, to: status),
                Statement.perform(
                    """
                    delete from ethicsdesk.ticket_grant
                    where ticket = \(ticket.id) and officer = \(officer)
                    """),
                Statement.perform(
                    """
                    update ethicsdesk.assignment set ended_on = current_date
                    where ticket = \(ticket.id) and officer = \(officer) and ended_on is null
                    """)
            ).map { _ in })
    }

    static func member(
        _ handle: Handle, of queue: QueueCode
    ) -> Statement<QueueMember?> {
        .first(
            """
            select s.id, m.duty, k.public_key, m.certification
            from ethicsdesk.membership m
            join ethicsdesk.staff s on s.id = m.staff and s.status = 'active'
            left join ethicsdesk.staff_key k on k.staff = s.id
            where s.handle = \(handle) and m.queue = \(queue)
            """
        ) { row throws(RowError) in
            QueueMember(
                id: try row.decode(), duty: try row.decode(), publicKey: try row.decode(),
                certification: try row.decode())
        }
    }
}
