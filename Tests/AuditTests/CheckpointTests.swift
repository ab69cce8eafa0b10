import Testing

@testable import Audit

@Suite struct CheckpointTests {
    let trail: Trail

    init() throws {
        trail = try Trail(3)
    }

    @Test func `a checkpoint's note is read back as it was`() throws {
        let checkpoint = try trail.checkpoint(3)
        let read = try Checkpoint(note: checkpoint.note, in: .trail)
        #expect(read == checkpoint && trail.signer.publicKey.verifies(read))
        let key = try CheckpointKey(text: trail.signer.publicKey.text)
        #expect(key == trail.signer.publicKey && key.verifies(read))
    }

    @Test func `a checkpoint of the releases is none of the trail`() throws {
        let signer = try CheckpointSigner(
            keyBytes: Array(repeating: 7, count: 32), for: .releases)
        let release = try signer.sign(trail.head(3), at: 1)
        #expect(throws: AuditError.notACheckpoint) {
            try Checkpoint(note: release.note, in: .trail)
        }
        #expect(!trail.signer.publicKey.verifies(release))
        #expect(signer.publicKey.verifies(try Checkpoint(note: release.note, in: .releases)))
    }

    @Test func `every change to a note is refused or fails to verify`() throws {
        let checkpoint = try trail.checkpoint(3)
        let note = Array(checkpoint.note.utf8)
        for place in note.indices {
            for mask: UInt8 in [1, 2, 4, 8, 16, 32, 64, 128] {
                var altered = note
                altered[place] ^= mask
                #expect(!verifies(altered), "byte \(place) xor \(mask)")
            }
            var shorter = note
            shorter.remove(at: place)
            var longer = note
            longer.insert(note[place], at: place)
            // Removing or doubling one of two equal neighbours may leave what was there.
            #expect(shorter == note || !verifies(shorter))
            #expect(longer == note || !verifies(longer))
        }
        #expect(!verifies(note + note) && !verifies([]))
    }

    @Test func `other spellings of a key are refused`() throws {
        let text = trail.signer.publicKey.text
        for other in [
            text + "\n", " " + text, text.uppercased(), String(text.dropLast()), text + "=", "",
            text.replacing("trail", with: "trial"), "++", text.replacing("+", with: " "),
        ] {
            #expect(throws: AuditError.notAKey) { try CheckpointKey(text: other) }
        }
        // The key id is a hash of the key, and not for the writer to choose.
        let id = Hex.text(trail.signer.publicKey.id)
        let other = id.replacing(/^./) { $0.output == "0" ? "1" : "0" }
        #expect(throws: AuditError.notAKey) {
            try CheckpointKey(text: text.replacing("+\(id)+", with: "+\(other)+"))
        }
        for count in [0, 31, 33, 64] {
            #expect(throws: AuditError.notAKey) {
                try CheckpointSigner(keyBytes: Array(repeating: 1, count: count))
            }
        }
    }

    @Test func `a signer shows nothing of its key`() throws {
        var dumped = ""
        dump(trail.signer, to: &dumped)
        let shown = "\(trail.signer) \(String(reflecting: trail.signer)) \(dumped)"
        #expect(shown.replacing("CheckpointSigner", with: "").count < 30)
        #expect(Mirror(reflecting: trail.signer).children.isEmpty)
    }

    @Test func `a time outside the calendar is not signed`() {
        for time in [-1, Int64.max] {
            #expect(throws: AuditError.outOfRange(.time)) {
                try trail.signer.sign(.start, at: time)
            }
        }
    }

    private func verifies(_ note: [UInt8]) -> Bool {
        guard let text = String(validating: note, as: UTF8.self),
            let read = try? Checkpoint(note: text, in: .trail)
        else { return false }
        return trail.signer.publicKey.verifies(read)
    }
}
