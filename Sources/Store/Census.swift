import Disclosure
import Enquiry
import Postgres

/// The census: what is counted of each ticket.
enum Census {
    /// Enters a ticket that was filed just now; nothing where its receipt had filed another before.
    static func enter(_ sealed: SealedTicket) -> Statement<Void> {
        let bands = BusinessCalendar.answerBands(filedOn: sealed.filedOn)
        return .perform(
            """
            insert into ethicsdesk.census (
                ticket, language, topic, platform, context, risks, received_on,
                day_2, day_5, day_10, day_20)
            select id, language, topic, platform, context, risks, filed_on,
                \(bands[0]), \(bands[1]), \(bands[2]), \(bands[3])
            from ethicsdesk.ticket where id = \(sealed.ticket)
            on conflict do nothing
            """)
    }

    /// The true counts of a quarter. Rows are of kinds that occur; the cells that they are added to
    /// are the catalogue's, whatever occurs.
    static func counts(
        of quarter: FiscalQuarter
    ) -> Pipeline<Result<ConfidentialCounts, DisclosureError>> {
        Pipeline(received(in: quarter), resolved(in: quarter)).map { received, resolved in
            var tables = PublicationPlan.current.emptyTables
            for count in received { count.add(to: &tables, in: quarter) }
            for (table, cell, tickets) in resolved { tables[table]?[cell] += tickets }
            return Result { () throws(DisclosureError) in
                try ConfidentialCounts(period: quarter.index, tables: tables)
            }
        }
    }

    /// Removes what a quarter counted last: tickets of which neither event is still to be counted.
    static func forget(countedBy quarter: FiscalQuarter) -> Statement<Void> {
        .perform(
            """
            delete from ethicsdesk.census
            where received_on <= \(quarter.lastDay) and resolved_on <= \(quarter.lastDay)
            """)
    }

    /// One pass over the tickets for five tables: first by kind, which PostgreSQL can do with
    /// several processes at once, then the few kinds in each respect.
    private static func received(in quarter: FiscalQuarter) -> Statement<[ReceivedCount]> {
        .rows(
            """
            with kind as materialized (
                select received_on, topic, platform, context, language, risks, count(*) as tickets
                from ethicsdesk.census
                where received_on between \(quarter.firstDay) and \(quarter.lastDay)
                group by received_on, topic, platform, context, language, risks)
            select month, topic, platform, context, language, risks, sum(tickets)::bigint
            from (select extract(month from received_on)::integer as month, * from kind) as received
            group by grouping sets (
                (month), (topic, context), (platform, context), (language), (risks))
            """
        ) { row throws(RowError) in try ReceivedCount(&row) }
    }

    private static func resolved(
        in quarter: FiscalQuarter
    ) -> Statement<[(CountTable, cell: Int, tickets: Int)]> {
        .rows(
            """
            with kind as materialized (
                select outcome, case
                    when first_answered_on is null then 4
                    when first_answered_on <= day_2 then 0
                    when first_answered_on <= day_5 then 1
                    when first_answered_on <= day_10 then 2
                    else 3 end as band, count(*) as tickets
                from ethicsdesk.census
                where resolved_on between \(quarter.firstDay) and \(quarter.lastDay)
                group by 1, 2)
            select band, outcome, sum(tickets)::bigint from kind
            group by grouping sets ((band), (outcome))
            """
        ) { row throws(RowError) in
            let band = try row.decode(Int?.self)
            let outcome = try row.decode(Outcome?.self)
            let tickets = try row.decode(Int.self)
            if let band { return (.response, band, tickets) }
            guard let outcome else { throw .column(1, .malformed) }
            return (.outcome, outcome.place, tickets)
        }
    }
}

/// How many of the tickets received are of one kind, in one of five respects.
private struct ReceivedCount {
    let month: Int?
    let topic: Topic?
    let platform: Platform?
    let context: Context?
    let language: Language?
    let risks: [Risk]?
    let tickets: Int

    init(_ row: inout RowReader) throws(RowError) {
        month = try row.decode()
        topic = try row.decode()
        platform = try row.decode()
        context = try row.decode()
        language = try row.decode()
        risks = try row.decode([String]?.self).map { Risk.allCases.filter(Set($0).holds) }
        tickets = try row.decode()
    }

    func add(to tables: inout [CountTable: [Int]], in quarter: FiscalQuarter) {
        if let month {
            tables[.months]?[month - quarter.firstDay.civil.month] += tickets
        } else if let topic, let context {
            tables[.topicContext]?[4 * topic.place + context.place] += tickets
        } else if let platform, let context {
            tables[.platformContext]?[4 * platform.place + context.place] += tickets
        } else if let language {
            tables[.language]?[language.place] += tickets
        } else if let risks {
            // A ticket is shared equally among its risks; one that names none has a cell for that.
            let places = risks.isEmpty ? [Risk.allCases.count] : risks.map(\.place)
            for place in places { tables[.risk]?[place] += 420 / places.count * tickets }
        }
    }
}

extension Set<String> {
    fileprivate func holds(_ risk: Risk) -> Bool { contains(risk.rawValue) }
}

extension CaseIterable where Self: Equatable, AllCases == [Self] {
    /// The place in the published order, from 0.
    fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
