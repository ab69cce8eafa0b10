package import Enquiry
import Postgres
import Sealing

/// Work on a queue's standard answers. Row security lets its admitted members at them.
package enum StandardAnswers {
    /// The session that asks, and the standard answers of a queue, by their English titles.
    package static func all(of queue: QueueCode) -> Work<(SealedSession?, [StandardAnswer])> {
        Work(
            Pipeline(
                Sessions.current,
                Statement.rows(
                    """
                    select a.id, a.title_en, a.text_en, a.title_fr, a.text_fr, a.topic, a.outcome,
                        a.cited_values, a.revision, s.handle, a.changed_on
                    from ethicsdesk.standard_answer a
                    join ethicsdesk.staff s on s.id = a.changed_by
                    where a.queue = \(queue) order by a.title_en, a.id
                    """, decode)))
    }

    /// Adds one.
    package static func add(
        _ content: StandardAnswer.Content, as id: Identifier<StandardAnswer>, in queue: QueueCode
    ) -> Work<Void> {
        let (english, french) = (content.english, content.french)
        return Work(
            Statement.perform(
                """
                insert into ethicsdesk.standard_answer (
                    id, queue, title_en, text_en, title_fr, text_fr, topic, outcome, cited_values,
                    changed_by)
                values (
                    \(id), \(queue), \(english.title.exposed), \(english.text.exposed),
                    \(french.title.exposed), \(french.text.exposed), \(content.topic),
                    \(content.outcome), \(content.values.map(\.rawValue)),
                    (select (ethicsdesk.actor()).staff))
                """))
    }

    /// Changes one, which must still be at the revision that was read.
    package static func change(
        _ known: StandardAnswer, to content: StandardAnswer.Content
    ) -> Work<Void> {
        let (english, french) = (content.english, content.french)
        return demanding(
            """
            update ethicsdesk.standard_answer
            set title_en = \(english.title.exposed), text_en = \(english.text.exposed),
                title_fr = \(french.title.exposed), text_fr = \(french.text.exposed),
                topic = \(content.topic), outcome = \(content.outcome),
                cited_values = \(content.values.map(\.rawValue)), revision = revision + 1,
                changed_by = (select (ethicsdesk.actor()).staff), changed_on = current_date
            where id = \(known.id) and revision = \(Int32(clamping: known.revision))
            """)
    }

    /// Removes one, which must still be at the revision that was read.
    package static func remove(_ known: StandardAnswer) -> Work<Void> {
        demanding(
            """
            delete from ethicsdesk.standard_answer
            where id = \(known.id) and revision = \(Int32(clamping: known.revision))
            """)
    }

    private static func demanding(_ change: SQL) -> Work<Void> {
        Work(
            Statement.perform(
                """
                with changed as (\(change) returning id)
                select ethicsdesk.demand(exists (select from changed), 'ED001')
                """))
    }

    private static func decode(_ row: inout RowReader) throws(RowError) -> StandardAnswer {
        func side() throws(RowError) -> StandardAnswer.Side {
            StandardAnswer.Side(
                title: Sensitive(try row.decode()), text: Sensitive(try row.decode()))
        }
        let id = try row.decode(Identifier<StandardAnswer>.self)
        let content = StandardAnswer.Content(
            english: try side(), french: try side(), topic: try row.decode(),
            outcome: try row.decode(), values: try row.codes())
        return StandardAnswer(
            id: id, content: content, revision: try row.decode(), changedBy: try row.decode(),
            changedOn: try row.decode())
    }
}
