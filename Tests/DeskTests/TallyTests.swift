import Enquiry
import Sealing
import Testing

@testable import Desk

@Suite("What is counted of late")
struct TallyTests {
    private let name = Tally.Name(kind: .account, bytes: [1])

    @Test("a wait that was told is long enough, and not a second too long")
    func waits() {
        for (count, at) in [(5, 900), (5, 1_350), (9, 1_799), (40, 1_000), (6, 1_100)] {
            for later in [0, 300, 700, 1_500] {
                var tally = Tally(seconds: 900, room: 10)
                tally.add(count, to: name, at: Int64(at))
                let now = Int64(at + later)
                guard let wait = tally.wait(for: name, below: 5, at: now) else { continue }
                var (early, due) = (tally, tally)
                #expect(due.wait(for: name, below: 5, at: now + Int64(wait)) == nil)
                #expect(early.wait(for: name, below: 5, at: now + Int64(wait) - 1) != nil)
            }
        }
    }

    @Test("what is older than two periods is forgotten, and a pause forgets all")
    func forgets() {
        var tally = Tally(seconds: 900, room: 10)
        tally.add(1_000, to: name, at: 900)
        #expect(tally.wait(for: name, below: 1, at: 2_699) != nil)
        #expect(tally.wait(for: name, below: 1, at: 2_700) == nil)
        #expect(tally.size == 0)
    }

    @Test("what was added in one period is taken away in the next")
    func takesAway() {
        var tally = Tally(seconds: 900, room: 10)
        tally.add(1, to: name, at: 1_799)
        tally.add(-1, to: name, at: 1_800)
        tally.add(-1, to: name, at: 1_801)
        #expect(tally.size == 0)
        tally.add(1, to: name, at: 1_802)
        #expect(tally.wait(for: name, below: 1, at: 1_803) != nil)
    }

    @Test("memory is bounded: names beyond the room are not counted, those within go on being")
    func room() {
        var tally = Tally(seconds: 900, room: 10)
        for byte in UInt8(0)..<100 {
            tally.add(1, to: Tally.Name(kind: .network, bytes: [byte]), at: 1_000)
        }
        #expect(tally.size == 10 && !tally.hasRoom)
        let first = Tally.Name(kind: .network, bytes: [0])
        tally.add(1, to: first, at: 1_000)
        #expect(tally.wait(for: first, below: 2, at: 1_000) != nil)
        tally.add(1, to: name, at: 1_900)
        #expect(tally.size == 11)
    }

    @Test("kinds do not mix, and nothing of a name can be read out of it")
    func hashed() {
        var tally = Tally(seconds: 900, room: 10)
        let handle = Array("triage.one".utf8)
        tally.add(5, to: Tally.Name(kind: .account, bytes: handle), at: 1_000)
        let other = Tally.Name(kind: .network, bytes: handle)
        #expect(tally.wait(for: other, below: 1, at: 1_000) == nil)
        var shown = ""
        dump(tally, to: &shown)
        #expect(!shown.contains("triage") && !shown.contains("116, 114, 105"))
    }

    @Test("a network is an IPv4 address or the first 56 bits of an IPv6 one")
    func networks() throws {
        let v6 = [0x20, 0x01, 0x0D, 0xB8, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(UInt8.init)
        var neighbour = v6
        neighbour[7] = 99
        var other = v6
        other[6] = 99
        #expect(Network(address: v6) == Network(address: neighbour))
        #expect(Network(address: v6) != Network(address: other))
        let mapped = [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF, 192, 0, 2, 1]
        #expect(Network(address: mapped) == Network(address: [192, 0, 2, 1]))
        #expect(Network(address: [192, 0, 2, 1]) != Network(address: [192, 0, 2, 2]))
        #expect(Network(address: [1, 2, 3]) == nil)
    }
}
