import Enquiry
import Testing

@Suite("Where a ticket stands")
struct TicketStatusTests {
    /// For each status what follows each event, with and without an officer assigned afterwards; a
    /// dash is what cannot happen.
    private static let table = """
        filed             assigned            assigned          assigned
        filed             released            -                 -
        filed             transferred         filed             filed
        filed             clarificationAsked  -                 -
        filed             answered            -                 -
        filed             replied             assigned          filed
        filed             closed              -                 -
        filed             withdrawn           withdrawn         withdrawn
        assigned          assigned            assigned          assigned
        assigned          released            assigned          filed
        assigned          transferred         filed             filed
        assigned          clarificationAsked  awaiting-enquirer awaiting-enquirer
        assigned          answered            answered          answered
        assigned          replied             assigned          filed
        assigned          closed              -                 -
        assigned          withdrawn           withdrawn         withdrawn
        awaiting-enquirer assigned            awaiting-enquirer awaiting-enquirer
        awaiting-enquirer released            awaiting-enquirer filed
        awaiting-enquirer transferred         filed             filed
        awaiting-enquirer clarificationAsked  awaiting-enquirer awaiting-enquirer
        awaiting-enquirer answered            answered          answered
        awaiting-enquirer replied             assigned          filed
        awaiting-enquirer closed              closed            closed
        awaiting-enquirer withdrawn           withdrawn         withdrawn
        answered          assigned            answered          answered
        answered          released            answered          answered
        answered          transferred         -                 -
        answered          clarificationAsked  -                 -
        answered          answered            answered          answered
        answered          replied             assigned          filed
        answered          closed              closed            closed
        answered          withdrawn           withdrawn         withdrawn
        closed            assigned            closed            closed
        closed            released            closed            closed
        closed            transferred         -                 -
        closed            clarificationAsked  -                 -
        closed            answered            -                 -
        closed            replied             assigned          filed
        closed            closed              -                 -
        closed            withdrawn           withdrawn         withdrawn
        withdrawn         assigned            -                 -
        withdrawn         released            -                 -
        withdrawn         transferred         -                 -
        withdrawn         clarificationAsked  -                 -
        withdrawn         answered            -                 -
        withdrawn         replied             -                 -
        withdrawn         closed              -                 -
        withdrawn         withdrawn           -                 -
        """

    @Test("every status and every event, with an officer and without")
    func transitions() {
        var seen: [String] = []
        for status in TicketStatus.allCases {
            for event in TicketStatus.Event.allCases {
                let next = [true, false].map {
                    status.after(event, hasAssignee: $0)?.rawValue ?? "-"
                }
                seen.append(([status.rawValue, "\(event)"] + next).joined(separator: " "))
            }
        }
        let expected = Self.table.split(separator: "\n").map {
            $0.split(separator: " ").joined(separator: " ")
        }
        #expect(seen == expected)
    }

    @Test("a ticket is open as long as somebody has something to do")
    func open() {
        #expect(
            TicketStatus.allCases.filter(\.isOpen) == [.filed, .assigned, .awaitingEnquirer])
    }

    @Test("what an entry does to its ticket, and what it is to the access rule")
    func entries() {
        #expect(EntryKind.allCases.filter { $0.event == nil } == [.question, .note])
        #expect(EntryKind.allCases.filter { $0.deed == nil } == [.question])
        #expect(EntryKind.allCases.filter(\.isByEnquirer) == [.question, .reply])
    }
}
