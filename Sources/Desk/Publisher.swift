package import Audit
import Disclosure
package import Enquiry
import Sealing
package import Store

/// Makes releases of statistics, unattended or by hand. It needs the keeper's connection and the
/// signing key, and nothing of the desk.
package struct Publisher: Sendable {
    private let press: Press
    private let signer: CheckpointSigner
    private let clock: DepartmentClock

    /// A publisher with the trail's signer, whose key signs releases as another chain.
    package init(press: Press, signer: CheckpointSigner, clock: DepartmentClock = .ottawa) {
        self.press = press
        self.signer = signer.signing(.releases)
        self.clock = clock
    }

    /// The key that releases are checked with.
    package var publicKey: CheckpointKey { signer.publicKey }

    /// Releases each quarter whose day has come, oldest first, each in a transaction of its own.
    /// Running again releases nothing.
    ///
    /// - Parameter told: called after each release.
    /// - Returns: the quarters that were released now.
    package func publishDue(
        _ told: (FiscalQuarter) -> Void = { _ in }
    ) async throws(StoreError) -> [FiscalQuarter] {
        var released: [FiscalQuarter] = []
        let today = clock.today()
        while let quarter = try await press.publish(dueOn: today, release: release) {
            released.append(quarter)
            told(quarter)
        }
        return released
    }

    /// A copy of every release, to be kept away from the database.
    package func export() async throws(StoreError) -> String {
        ReleaseExport.text(try await press.copy().map(\.link))
    }

    /// Appends releases that the database lacks: after a restore they are put back and never drawn
    /// anew.
    ///
    /// - Returns: the number appended; nil where the copy does not hold, or the database has other
    ///   releases.
    package func restore(_ export: String) async throws(StoreError) -> Int? {
        guard let links = ReleaseVerifier(keys: [publicKey]).sound(export),
            links.allSatisfy({ Release($0) != nil })
        else { return nil }
        return try await press.restore(links)
    }

    @Sendable private func release(
        _ counts: ConfidentialCounts, of quarter: FiscalQuarter, after head: ChainHead
    ) -> ReleaseLink? {
        var random = RandomStream()
        let figures = counts.released(using: &random)
        let plan = PublicationPlan.current
        var spent: [String: String] = [:]
        var cells: [String: [Int]] = [:]
        for planned in plan.tables {
            let code = planned.table.rawValue
            spent[code] = "\(planned.epsilon.numerator)/\(planned.epsilon.denominator)"
            cells[code] = figures[planned.table]
        }
        let record = try? ReleaseRecord(
            of: (quarter.code, quarter.index), on: clock.today().iso, plan: plan.name,
            spent: spent, cells: cells)
        return record.flatMap {
            try? ReleaseLink(chaining: $0, after: head, signedBy: signer, at: clock.now())
        }
    }
}
