// Checks exported releases with public keys alone. Intact means: each release is what was signed
// when it was made, follows from the one before, and spent what the ledger allows. That nothing was
// cut off behind the end shows against a checkpoint kept from before.

/// The outcome of a check.
package enum ReleaseVerdict: Equatable, Sendable {
    /// Every release holds; `last` is the last one's checkpoint, nil where there is none yet.
    case intact(releases: Int, last: Checkpoint?)
    /// The first thing that does not hold, and its line from 1.
    case broken(line: Int, Reason)

    /// How an export breaks; the raw value is its code for programs.
    package enum Reason: String, Sendable, CaseIterable {
        /// The first line is not that of this format.
        case notAnExport = "not-an-export"
        /// A line is not spelled as the format spells it.
        case notALine = "not-a-line"
        /// The file ends within a line.
        case cutShort = "cut-short"
        /// The release does not follow from the one before it.
        case unchained
        /// The release's hash is not that of what it says.
        case edited
        /// The checkpoint is not signed by a key that was given.
        case unknownKey = "unknown-key"
        /// The checkpoint's signature is not of its text.
        case badSignature = "bad-signature"
        /// The period does not come after the one before it.
        case outOfOrder = "out-of-order"
        /// The plan changed within a fiscal year.
        case planChanged = "plan-changed"
        /// The tables together do not spend nine quarters.
        case overspent
        /// What was kept signs a release that is not in the file, or another one.
        case differsFromKept = "differs-from-kept"
    }
}

/// Checks exports of releases.
package struct ReleaseVerifier: Sendable {
    private let keys: [CheckpointKey]

    /// A verifier that trusts these keys; keys of other chains sign nothing here.
    package init(keys: [CheckpointKey]) {
        self.keys = keys.filter { $0.format == .releases }
    }

    /// Checks a whole file, and that it extends the checkpoints kept from before, if any.
    package func verify(_ export: String, extending kept: [Checkpoint] = []) -> ReleaseVerdict {
        switch links(of: export) {
        case .failure(let fault): return .broken(line: fault.line, fault.reason)
        case .success(let links):
            for checkpoint in kept {
                guard keys.fault(of: checkpoint) == nil,
                    checkpoint.head == .start
                        || links.contains(where: { $0.checkpoint.head == checkpoint.head })
                else { return .broken(line: links.count + 2, .differsFromKept) }
            }
            return .intact(releases: links.count, last: links.last?.checkpoint)
        }
    }

    /// The releases of an export that holds; for whoever reads a copy back.
    package func sound(_ export: String) -> [ReleaseLink]? { try? links(of: export).get() }

    private struct Fault: Error {
        let line: Int
        let reason: ReleaseVerdict.Reason
    }

    private func links(of export: String) -> Result<[ReleaseLink], Fault> {
        let lines = export.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.first == Substring(ReleaseExport.header) else {
            return .failure(Fault(line: 1, reason: .notAnExport))
        }
        guard lines.last == "" else {
            return .failure(Fault(line: lines.count, reason: .cutShort))
        }
        var links: [ReleaseLink] = []
        for (place, line) in lines.dropFirst().dropLast().enumerated() {
            guard let link = ReleaseExport.link(line) else {
                return .failure(Fault(line: place + 2, reason: .notALine))
            }
            if let reason = fault(of: link, after: links.last) {
                return .failure(Fault(line: place + 2, reason: reason))
            }
            links.append(link)
        }
        return .success(links)
    }

    private func fault(of link: ReleaseLink, after last: ReleaseLink?) -> ReleaseVerdict.Reason? {
        guard let head = link.soundHead else { return .edited }
        let before = last?.checkpoint.head ?? .start
        guard head.sequence == before.sequence + 1, link.previous == before.hash else {
            return .unchained
        }
        switch keys.fault(of: link.checkpoint) {
        case nil: break
        case .badSignature: return .badSignature
        default: return .unknownKey
        }
        guard link.record.spendsItsBudget else { return .overspent }
        guard let last = last?.record else { return nil }
        if link.record.index <= last.index { return .outOfOrder }
        let isSameYear = link.record.year == last.year
        return isSameYear && link.record.plan != last.plan ? .planChanged : nil
    }
}
