// Checks an exported trail with public keys alone, and against what was kept from before.
//
// What it proves, and what not. An intact export is one history, unbroken and signed to its end. It
// cannot show that nothing was cut off behind that end, nor that the holder of the signing key did
// not write another history: that takes something kept from before, and shows from the first link
// that differs. Two checkpoints that both verify and disagree prove that the key signed both.

/// Checks exports of the trail. Holds one line and one chunk of each file at a time.
package struct TrailVerifier: Sendable {
    private let keys: [CheckpointKey]

    /// A verifier that trusts these keys: one, or several where the key was changed. Keys of other
    /// chains sign nothing here; without a key of the trail, no export is intact.
    package init(keys: [CheckpointKey]) {
        self.keys = keys.filter { $0.format == .trail }
    }

    /// Checks one export, and that it extends the checkpoints kept from before, if any. Throws only
    /// what reading throws.
    package func verify<Failure: Error>(
        _ export: @escaping Chunks<Failure>, extending kept: [Checkpoint] = []
    ) throws(Failure) -> TrailVerdict {
        for checkpoint in kept {
            if let fault = keys.fault(of: checkpoint) {
                let place = checkpoint.head.sequence
                return .broken(TrailBreak(file: .earlier, line: 0, link: place, reason: fault))
            }
        }
        var heads = kept.map(\.head).sorted { $0.sequence < $1.sequence }[...]
        return try settle { () throws(Stop<Failure>) in
            try compare(export) { () throws(Stop<Failure>) in heads.popFirst() }
        }
    }

    /// Checks one export, and that it extends an earlier one, which is checked as well. Throws only
    /// what reading throws.
    package func verify<Failure: Error>(
        _ export: @escaping Chunks<Failure>, extending earlier: @escaping Chunks<Failure>
    ) throws(Failure) -> TrailVerdict {
        var walk = ExportWalk(earlier, keys: keys, file: .earlier)
        return try settle { () throws(Stop<Failure>) in
            try compare(export) { () throws(Stop<Failure>) in try walk.next() }
        }
    }

    /// Walks the export, and beside it through the heads that were kept, which come in ascending
    /// order of sequence.
    private func compare<Failure: Error>(
        _ export: @escaping Chunks<Failure>, with kept: () throws(Stop<Failure>) -> ChainHead?
    ) throws(Stop<Failure>) -> TrailVerdict {
        var walk = ExportWalk(export, keys: keys, file: .export)
        var pending = try kept()
        var isConnected = pending == nil
        while let head = try walk.next() {
            while let known = pending, known.sequence <= head.sequence {
                if known.sequence == head.sequence {
                    guard known.hash == head.hash else {
                        throw walk.broken(.differsFromEarlier, at: head.sequence)
                    }
                    isConnected = true
                }
                pending = try kept()
            }
        }
        guard pending == nil else { throw walk.broken(.truncated) }
        guard isConnected else { throw walk.broken(.beginsAfterEarlier) }
        guard let last = walk.last else { throw walk.broken(.unsigned) }
        return .intact(links: walk.links, last: last)
    }

    private func settle<Failure: Error>(
        _ work: () throws(Stop<Failure>) -> TrailVerdict
    ) throws(Failure) -> TrailVerdict {
        do {
            return try work()
        } catch {
            switch error {
            case .broken(let fault): return .broken(fault)
            case .failed(let failure): throw failure
            }
        }
    }
}

extension [CheckpointKey] {
    /// What is wrong with a checkpoint's signature, or nil.
    func fault(of checkpoint: Checkpoint) -> TrailBreak.Reason? {
        // Four bytes of a hash name a key, and two keys may share them.
        let candidates = filter { $0.format == checkpoint.format && $0.id == checkpoint.keyID }
        if candidates.isEmpty { return .unknownKey }
        return candidates.contains { $0.verifies(checkpoint) } ? nil : .badSignature
    }
}
