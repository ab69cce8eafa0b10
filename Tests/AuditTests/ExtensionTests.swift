import Testing

@testable import Audit

@Suite struct ExtensionTests {
    let trail: Trail

    init() throws {
        trail = try Trail(35)
    }

    @Test(arguments: [0, 1, 10, 20, 34, 35]) func `a later export extends an earlier checkpoint`(
        _ sequence: Int
    ) throws {
        let kept = [try trail.checkpoint(sequence)]
        let verdict = trail.verifier.verify(chunks(try trail.export()), extending: kept)
        #expect(verdict.fault == nil)
    }

    @Test func `a truncated export is intact in itself and named against what was kept`() throws {
        let short = try trail.export(upTo: 20)
        #expect(trail.verifier.verify(chunks(short)).fault == nil)
        let kept = [try trail.checkpoint(10), try trail.checkpoint(30)]
        let fault = trail.verifier.verify(chunks(short), extending: kept).fault
        #expect(fault?.reason == .truncated && fault?.link == 21 && fault?.file == .export)
        let long = try trail.export(upTo: 30)
        #expect(trail.verifier.verify(chunks(short), extending: chunks(long)).fault == fault)
        #expect(trail.verifier.verify(chunks(long), extending: chunks(short)).fault == nil)
    }

    @Test func `a history written anew by the key's holder is named at its first link`() throws {
        var forged = trail
        var events = trail.links.map(\.event)
        events.remove(at: 14)
        try forged.rechain(events)
        let lines = try forged.export()
        // In itself it is intact: only what was kept shows it.
        #expect(trail.verifier.verify(chunks(lines)).fault == nil)
        let kept = [try trail.checkpoint(30), try trail.checkpoint(10)]
        let byCheckpoint = trail.verifier.verify(chunks(lines), extending: kept).fault
        #expect(byCheckpoint?.reason == .differsFromEarlier && byCheckpoint?.link == 30)
        let earlier = chunks(try trail.export(upTo: 30))
        let byExport = trail.verifier.verify(chunks(lines), extending: earlier).fault
        #expect(byExport?.reason == .differsFromEarlier && byExport?.link == 15)
    }

    @Test func `every checkpoint that was kept counts, in whatever order`() throws {
        let other = try Trail(35, seed: 2)
        let lines = try trail.export()
        let kept = [try trail.checkpoint(35), try other.checkpoint(10), try trail.checkpoint(3)]
        for order in [kept, kept.reversed(), [kept[1], kept[0]]] {
            let fault = trail.verifier.verify(chunks(lines), extending: order).fault
            #expect(fault?.reason == .differsFromEarlier && fault?.link == 10)
        }
    }

    @Test func `a checkpoint of the releases says nothing of the trail`() throws {
        let seed = Array(repeating: 7 as UInt8, count: 32)
        let signer = try CheckpointSigner(keyBytes: seed, for: .releases)
        let kept = [try signer.sign(trail.head(10), at: 1)]
        let verifier = TrailVerifier(keys: [trail.signer.publicKey, signer.publicKey])
        let fault = verifier.verify(chunks(try trail.export()), extending: kept).fault
        #expect(fault?.reason == .unknownKey && fault?.file == .earlier && fault?.link == 10)
    }

    @Test func `what was kept is checked as well`() throws {
        let later = try trail.export()
        let other = try Trail(35, key: 8)
        let foreign = trail.verifier.verify(
            chunks(later), extending: [try other.checkpoint(10)])
        #expect(foreign.fault?.reason == .unknownKey && foreign.fault?.file == .earlier)
        let broken = try trail.export(upTo: 20).filter { !$0.hasPrefix("{\"link\":5,") }
        let fault = trail.verifier.verify(chunks(later), extending: chunks(broken)).fault
        #expect(fault?.file == .earlier && fault?.reason == .deleted && fault?.link == 5)
    }

    @Test func `an export may begin after dropped segments, from their signed head`() throws {
        let segment = try trail.export(after: 20)
        let verdict = trail.verifier.verify(chunks(segment))
        #expect(verdict == .intact(links: 15, last: try trail.checkpoint(35)))
        let whole = chunks(try trail.export(upTo: 30))
        #expect(trail.verifier.verify(chunks(segment), extending: whole).fault == nil)
        let kept = [try trail.checkpoint(10), try trail.checkpoint(20)]
        #expect(trail.verifier.verify(chunks(segment), extending: kept).fault == nil)
        let unsigned = segment.filter { !$0.contains("\\n20\\n") }
        let fault = trail.verifier.verify(chunks(unsigned)).fault
        #expect(fault?.reason == .unsigned && fault?.link == 21)
    }

    @Test func `an export that begins after all that was kept cannot be compared`() throws {
        let segment = try trail.export(after: 20)
        let kept = [try trail.checkpoint(10)]
        let fault = trail.verifier.verify(chunks(segment), extending: kept).fault
        #expect(fault?.reason == .beginsAfterEarlier)
        let earlier = chunks(try trail.export(upTo: 10))
        #expect(trail.verifier.verify(chunks(segment), extending: earlier).fault == fault)
    }

    @Test func `an earlier segment is extended by the whole trail`() throws {
        let segment = chunks(try trail.export(upTo: 30, after: 20))
        #expect(
            trail.verifier.verify(chunks(try trail.export()), extending: segment).fault == nil)
    }

    @Test func `an opening after another head than the signed one is named`() throws {
        var segment = try trail.export(after: 20)
        segment[0] = segment[0].replacing(
            try trail.head(20).hash.hex, with: try trail.head(19).hash.hex)
        let fault = trail.verifier.verify(chunks(segment)).fault
        #expect(fault?.reason == .differsFromCheckpoint(at: 20) && fault?.link == 21)
    }

    @Test func `an error of reading is thrown, not taken for the end`() throws {
        struct Unreadable: Error {}
        let lines = try trail.export()
        var read = false
        let failing: Chunks<Unreadable> = { () throws(Unreadable) in
            if read { throw Unreadable() }
            read = true
            return Array(lines.joined().utf8)
        }
        #expect(throws: Unreadable.self) { try trail.verifier.verify(failing) }
    }
}
