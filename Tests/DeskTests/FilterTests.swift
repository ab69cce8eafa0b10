import Desk
import Enquiry
import Harness
import Postgres
import Sealing
import Testing

@Suite("A queue, filtered", .serialized)
struct FilterTests {
    /// A ticket of each topic, in every status that there is; the filters are held against what
    /// Swift picks out of them.
    private static func office() async throws -> Office {
        let office = try await Office.open()
        for (index, topic) in Topic.allCases.enumerated() {
            let draft = Draft(
                language: .english,
                classification: Classification(
                    topic: topic, platform: Platform.allCases[index],
                    context: Context.allCases[index % 4], risks: []),
                question: try Prose(Sample.english, field: .question), marks: .none)
            let filed = try await office.filed(
                draft, assignedTo: index.isMultiple(of: 2) ? [.officer] : [])
            if index == 2 || index == 4 {
                _ = try await office.desk.write(
                    try .answer(), as: .random(), in: filed.reference, expecting: nil,
                    as: try office[.officer])
            }
            if index == 4 {
                _ = try await office.desk.close(
                    filed.reference, expecting: nil, as: try office[.officer])
            }
            if index == 7 { _ = try await office.desk.withdraw(filed.receipt) }
        }
        try await office.asSuperuser(
            Statement.perform(
                """
                update ethicsdesk.ticket
                set filed_on = current_date - 20, due_on = current_date - 10
                where topic in ('opinions', 'identity', 'information')
                """))
        return office
    }

    private static let filters: [TicketFilter] =
        [TicketFilter()] + TicketStatus.allCases.map { TicketFilter(statuses: [$0]) }
        + [
            TicketFilter(statuses: [.filed, .answered, .closed]), TicketFilter(topic: .identity),
            TicketFilter(platform: .gcforums), TicketFilter(context: .officialOffDuty),
            TicketFilter(topic: .identity, platform: .gcconnex, context: .officialOffDuty),
            TicketFilter(topic: .identity, platform: .twitter), TicketFilter(isOverdue: true),
            TicketFilter(assignment: .none), TicketFilter(statuses: [.answered], isOverdue: true),
            TicketFilter(assignment: .none, isOverdue: true), TicketFilter(isDueSoon: true),
            TicketFilter(statuses: [.assigned, .closed], assignment: .none),
            TicketFilter(statuses: [.closed], topic: .public),
        ]

    @Test("shows to triage exactly what passes, due first")
    func triage() async throws {
        let office = try await Self.office()
        let triage = try office[.triage]
        let every = TicketFilter(statuses: TicketStatus.allCases)
        let all = try await office.desk.page(
            of: .valuesAndEthics, matching: every, as: triage
        ).lines
        #expect(all.count == 7)
        for filter in Self.filters {
            let page = try await office.desk.page(
                of: .valuesAndEthics, matching: filter, as: triage
            ).lines
            let expected = all.filter { Self.passes($0, filter) }
            #expect(page.map(\.ticket) == expected.map(\.ticket), "\(filter)")
        }
        await office.desk.close()
    }

    @Test("shows to another officer his own among them, and to triage his own if he asks for them")
    func mine() async throws {
        let office = try await Self.office()
        let officer = try office[.officer]
        func topics(_ filter: TicketFilter, _ token: SessionToken) async throws -> Set<Topic> {
            let page = try await office.desk.page(
                of: .valuesAndEthics, matching: filter, as: token)
            return Set(page.lines.map(\.ticket.classification.topic))
        }
        let answered = Topic.allCases[2]
        #expect(
            try await topics(TicketFilter(), officer) == [.opinions, answered, Topic.allCases[6]])
        #expect(try await topics(TicketFilter(statuses: [.closed]), officer) == [.public])
        #expect(try await topics(TicketFilter(topic: .identity), officer) == [])
        #expect(try await topics(TicketFilter(isOverdue: true), officer) == [.opinions])
        #expect(try await topics(TicketFilter(assignment: .mine), try office[.triage]) == [])
        for person in [Office.Person.colleague, .auditor, .administrator] {
            #expect(try await topics(TicketFilter(), try office[person]) == [])
        }
        await office.desk.close()
    }

    @Test("a page goes on where the one before ended, with any filter")
    func pages() async throws {
        let office = try await Self.office()
        try await office.fill(tickets: 300)
        for filter in [TicketFilter(), TicketFilter(topic: .identity)] {
            let ids = try await Self.walk(filter, office)
            let count: SQL = """
                select count(*) from ethicsdesk.ticket t
                where t.status in ('filed', 'assigned', 'awaiting-enquirer')
                    and (\(filter.topic == nil) or t.topic = 'identity')
                """
            #expect(ids.count == Set(ids).count)
            #expect(try await office.count(count) == ids.count)
        }
        await office.desk.close()
    }

    /// Every page of a filter, one after another.
    private static func walk(
        _ filter: TicketFilter, _ office: Office
    ) async throws -> [Identifier<Ticket>] {
        var ids: [Identifier<Ticket>] = []
        var cursor: PageCursor? = .start
        while let place = cursor {
            let page = try await office.desk.page(
                of: .valuesAndEthics, after: place, matching: filter, as: try office[.triage])
            ids += page.lines.map(\.ticket.id)
            cursor = page.next
        }
        return ids
    }

    private static func passes(_ line: QueueLine, _ filter: TicketFilter) -> Bool {
        let (ticket, kinds) = (line.ticket, line.ticket.classification)
        return (filter.statuses?.contains(ticket.status) ?? ticket.status.isOpen)
            && (filter.topic ?? kinds.topic) == kinds.topic
            && (filter.platform ?? kinds.platform) == kinds.platform
            && (filter.context ?? kinds.context) == kinds.context
            && (!filter.isOverdue
                || ticket.status.isOpen && ticket.dueOn < DepartmentClock.ottawa.today())
            && (!filter.isDueSoon
                || ticket.status.isOpen
                    && ticket.dueOn <= BusinessCalendar.dueSoon(on: DepartmentClock.ottawa.today()))
            && (filter.assignment != .none || !ticket.status.isOpen || line.assignees.isEmpty)
    }
}
