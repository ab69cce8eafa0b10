import Postgres

extension Office {
    /// Fills the queue of values and ethics with tickets that nobody filed, spread over topics,
    /// platforms, contexts, statuses and due days; their texts do not open.
    package func fill(tickets count: Int) async throws {
        try await database.withPool("postgres") { pool in
            for statement in [Self.tickets(count), Self.entries, Self.texts] {
                _ = try await pool.run(Statement.execute(statement))
            }
            _ = try await pool.run(
                Statement.perform("analyze ethicsdesk.ticket, ethicsdesk.entry"))
        }
    }

    /// Turns every second ticket into one that is kept from an officer; whoever else triages is let
    /// in.
    package func keepHalf(from handle: String) async throws {
        let steps: [SQL] = [
            """
            update ethicsdesk.ticket set exclusions = decode(repeat('00', 1057), 'hex')
            where get_byte(uuid_send(id), 0) % 2 = 0
            """,
            """
            insert into ethicsdesk.exclusion (ticket, officer)
            select t.id, s.id from ethicsdesk.ticket t, ethicsdesk.staff s
            where t.exclusions is not null and s.handle = \(handle)
            """,
            """
            insert into ethicsdesk.ticket_grant (ticket, holder, officer, sealed)
            select t.id, 'triage', m.staff, decode(repeat('00', 1169), 'hex')
            from ethicsdesk.ticket t join ethicsdesk.membership m on m.queue_key_grant is not null
            join ethicsdesk.staff s on s.id = m.staff and s.handle <> \(handle)
            where t.exclusions is not null
            """,
            "analyze ethicsdesk.ticket, ethicsdesk.confidant, ethicsdesk.exclusion",
        ]
        try await database.withPool("postgres") { pool in
            for step in steps { _ = try await pool.run(Statement.perform(step)) }
        }
    }

    private static func tickets(_ count: Int) -> SQL {
        """
        insert into ethicsdesk.ticket (
            id, reference, locator_hash, queue, language, topic, platform, context, risks, status,
            filed_on, due_on)
        select gen_random_uuid(),
            'VE-' || upper(lpad(to_hex(n / 65536), 4, '0')) || '-'
                || upper(lpad(to_hex(n % 65536), 4, '0')),
            sha256(n::text::bytea), 'values-and-ethics', 'en',
            (array['opinions', 'identity', 'public', 'other'])[1 + n % 4],
            (array['twitter', 'facebook', 'youtube'])[1 + n % 3],
            (array['personal-at-work', 'personal-off-duty'])[1 + n / 12 % 2], '{}',
            case when n % 10 = 0 then 'closed' else 'filed' end,
            current_date - 30 + n % 30, current_date - 20 + n % 30
        from generate_series(1, \(Int32(clamping: count))) n
        """
    }

    private static let entries: SQL = """
        insert into ethicsdesk.entry (id, ticket, ordinal, kind, written_on, commitment)
        select gen_random_uuid(), t.id, 1, 'question', t.filed_on, sha256('')
        from ethicsdesk.ticket t
        where not exists (select from ethicsdesk.entry e where e.ticket = t.id)
        """

    private static let texts: SQL = """
        insert into ethicsdesk.redacted_text (entry, ticket, sealed)
        select e.id, e.ticket, decode(repeat('00', 1057), 'hex') from ethicsdesk.entry e
        where not exists (select from ethicsdesk.redacted_text r where r.entry = e.id)
        """
}
