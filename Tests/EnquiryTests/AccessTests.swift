import Enquiry
import Testing

@Suite("The access rule")
struct AccessTests {
    /// For each deed: may the enquirer, a triage officer, an assigned officer do it?
    private static let table: [(Deed, enquirer: Bool, triage: Bool, assignee: Bool)] = [
        (.readRedacted, true, true, true),
        (.readOriginal, true, false, true),
        (.export, false, false, true),
        (.seeOpenings, true, false, false),
        (.assign, false, true, false),
        (.reclassify, false, true, true),
        (.transfer, false, true, false),
        (.recuse, false, false, true),
        (.reply, true, false, false),
        (.withdraw, true, false, false),
        (.clarify, false, false, true),
        (.answer, false, false, true),
        (.note, false, false, true),
        (.close, false, false, true),
        (.conceal, false, false, true),
        (.settleConcealment, false, true, true),
        (.hold, false, true, false),
    ]

    @Test("who may do what; who stands in two ways may do what either may, who is excluded nothing")
    func table() {
        #expect(Self.table.map(\.0) == Deed.allCases)
        for line in Self.table {
            for bits in 0..<16 {
                let standing = Standing(rawValue: bits)
                let may =
                    standing.contains(.enquirer) && line.enquirer
                    || standing.contains(.triage) && line.triage
                    || standing.contains(.assignee) && line.assignee
                let expected = may && !standing.contains(.excluded)
                #expect(Access.permits(line.0, to: standing) == expected, "\(line.0) \(bits)")
            }
        }
    }

    @Test("who stands in no way to a ticket may do nothing", arguments: Deed.allCases)
    func nobody(deed: Deed) { #expect(!Access.permits(deed, to: [])) }
}
