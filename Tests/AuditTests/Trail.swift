import Testing

@testable import Audit

/// A generator that repeats itself: SplitMix64. For tests only; its seed is in every failure
/// message.
struct Seeded: RandomNumberGenerator {
    let seed: UInt64
    private var state: UInt64

    init(_ seed: UInt64) {
        self.seed = seed
        self.state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// An invented trail: links, and checkpoints after some of them.
struct Trail {
    var links: [TrailLink] = []
    let signer: CheckpointSigner

    /// A trail of some events, the same for the same seed.
    init(_ count: Int, seed: UInt64 = 1, key: UInt8 = 7) throws {
        signer = try CheckpointSigner(keyBytes: Array(repeating: key, count: 32))
        var generator = Seeded(seed)
        var head = ChainHead.start
        for number in 0..<count {
            let link = TrailLink(chaining: try event(number, &generator), after: head)
            links.append(link)
            head = try #require(link.soundHead)
        }
    }

    var verifier: TrailVerifier { TrailVerifier(keys: [signer.publicKey]) }

    /// The head after a link; 0 for the start.
    func head(_ sequence: Int) throws -> ChainHead {
        sequence == 0 ? .start : try #require(links[sequence - 1].soundHead)
    }

    func checkpoint(_ sequence: Int) throws -> Checkpoint {
        try signer.sign(head(sequence), at: 1_800_000_000_000_000 + Int64(sequence))
    }

    /// The lines of an export up to a link, with checkpoints after each tenth link and the last.
    func export(upTo end: Int? = nil, after start: Int = 0) throws -> [String] {
        let writer = TrailExport()
        let end = end ?? links.count
        let opening = start == 0 ? writer.opening() : writer.opening(after: try checkpoint(start))
        var text = opening
        for link in links[start..<end] {
            text += writer.line(link)
            if link.sequence.isMultiple(of: 10) || link.sequence == end {
                text += writer.line(try checkpoint(link.sequence))
            }
        }
        return text.split(separator: "\n").map { "\($0)\n" }
    }

    /// The same links chained anew after some were changed, as someone without the signing key can.
    mutating func rechain(_ events: [TrailEvent]) throws {
        var head = ChainHead.start
        links = []
        for event in events {
            let link = TrailLink(chaining: event, after: head)
            links.append(link)
            head = try #require(link.soundHead)
        }
    }

    private func event(_ number: Int, _ generator: inout Seeded) throws -> TrailEvent {
        let kinds = ["sign-in", "original-opened", "assigned", "transferred", "filed"]
        let kind = kinds[number % kinds.count]
        let actor = try identifier(&generator)
        let details = try [
            TrailEvent.Detail("queue", "values-and-ethics"), TrailEvent.Detail("entry", "1"),
        ]
        return try TrailEvent(
            id: identifier(&generator), at: 1_798_765_200_000_000 + Int64(number) * 60_000_000,
            kind: kind, by: TrailEvent.Doer("officer", kind == "filed" ? nil : actor),
            on: TrailEvent.Subject(
                ticket: kind == "sign-in" ? nil : "VE-7K2M-9QXD",
                details: number.isMultiple(of: 3) ? details : []))
    }
}

/// Sixteen random bytes.
func identifier(_ generator: inout Seeded) throws -> TrailIdentifier {
    let bytes = (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }
    return try TrailIdentifier(bytes: bytes)
}

/// Lines as a file's chunks, cut every so many bytes.
func chunks(_ lines: [String], of size: Int = 4_096) -> Chunks<Never> {
    chunks(lines.flatMap { Array($0.utf8) }, of: size)
}

/// Bytes as a file's chunks.
func chunks(_ bytes: [UInt8], of size: Int = 4_096) -> Chunks<Never> {
    var position = 0
    return {
        guard position < bytes.count else { return nil }
        defer { position += size }
        return Array(bytes[position..<min(position + size, bytes.count)])
    }
}

extension TrailVerdict {
    /// The break, if there is one.
    var fault: TrailBreak? {
        if case .broken(let fault) = self { return fault }
        return nil
    }
}
