import Foundation
import Testing

@testable import Disclosure

/// What people try. Somebody knows every enquiry of a quarter but one, whose cells he knows too,
/// and guesses whether it was made: he is right half of the time without looking. Each attack is
/// made on exact counts of which small ones are hidden, on counts rounded at random to base 5, and
/// on what this product publishes. The last may succeed e^(9/4) times for each failure, no more.
@Suite struct AttackSuiteTests {
    static let bound = 1 / (1 + exp(-9.0 / 4))

    @Test(arguments: Attack.allCases) func `an attack succeeds elsewhere and is held here`(
        _ attack: Attack
    ) {
        let exact = attack.success(.exactWithSmallHidden)
        let rounded = attack.success(.randomlyRounded)
        let ours = attack.success(.ours)
        print(
            "attack: \(attack.rawValue), exact \(exact), rounded \(rounded), ours \(ours)",
            "bound \(Self.bound)")
        #expect(exact == 1)
        #expect(rounded > (attack == .subtraction ? 0.8 : 0.95))
        #expect(ours <= Self.bound + 4 * 0.5 / Double(Attack.trials).squareRoot())
        #expect(ours < 0.8, "what the best guess comes to in fact")
    }
}

/// Who publishes.
enum Publisher {
    case exactWithSmallHidden, randomlyRounded, ours
}

enum Attack: String, CaseIterable {
    /// The totals less all that is known.
    case subtraction
    /// Many overlapping sums that contain the enquiry or do not.
    case tracker
    /// The same table fetched a thousand times.
    case averaging
    /// The tables before the enquiry was made, and after.
    case beforeAndAfter = "before-and-after"

    static let trials = isLong ? 20_000 : 2_000

    /// The share of right guesses.
    func success(_ publisher: Publisher) -> Double {
        var generator = Seeded(0xA77AC)
        let right = (0..<Self.trials).count { _ in
            let isThere = Bool.random(using: &generator)
            let guess =
                switch publisher {
                case .exactWithSmallHidden: guessFromExact(isThere, &generator)
                case .randomlyRounded: guessFromRounded(isThere, &generator)
                case .ours: guessFromOurs(isThere, &generator)
                }
            return guess == isThere
        }
        return Double(right) / Double(Self.trials)
    }

    /// A cell below five is hidden; the total is not, and gives it away. What is fetched later
    /// gives the difference away.
    private func guessFromExact(_ isThere: Bool, _ generator: inout Seeded) -> Bool {
        let others = Int.random(in: 0..<5, using: &generator)
        let rest = Int.random(in: 100..<400, using: &generator)
        let total = others + rest + (isThere ? 1 : 0)
        return total - rest - others == 1
    }

    /// A count is rounded up or down to a multiple of five, so that it is right on the average.
    private func guessFromRounded(_ isThere: Bool, _ generator: inout Seeded) -> Bool {
        let looks =
            switch self {
            // The enquiry's cell in each table, the sums of rows and columns, and the totals.
            case .subtraction, .beforeAndAfter: 18
            case .tracker: 100
            case .averaging: 1_000
            }
        var evidence = 0.0
        for look in 0..<looks {
            let known = self == .averaging ? 12 : 7 + 13 * look
            let shown = Self.rounded(known + (isThere ? 1 : 0), &generator)
            if self == .beforeAndAfter {
                // What is known of the time before is what was shown then, and stays so.
                let before = Self.rounded(known, &generator)
                if isThere ? before != shown : false { return true }
                continue
            }
            evidence +=
                log(Self.chance(of: shown, from: known + 1))
                - log(Self.chance(of: shown, from: known))
        }
        return self == .beforeAndAfter
            ? false : evidence == 0 ? Bool.random(using: &generator) : evidence > 0
    }

    private static func rounded(_ count: Int, _ generator: inout Seeded) -> Int {
        let over = count % 5
        return count - over + (Int.random(in: 0..<5, using: &generator) < over ? 5 : 0)
    }

    /// How likely a count is shown so; never quite zero, for a logarithm's sake.
    private static func chance(of shown: Int, from count: Int) -> Double {
        max(1e-9, 1 - Double(abs(shown - count)) / 5)
    }

    /// The best guess from raw noisy tables, which tell more than what is published of them.
    /// Fetched again they are the same, and before the quarter's release nothing is there to fetch.
    private func guessFromOurs(_ isThere: Bool, _ generator: inout Seeded) -> Bool {
        if self == .beforeAndAfter { return Bool.random(using: &generator) }
        var evidence = 0.0
        for planned in PublicationPlan.current.tables {
            let known = 40 * planned.contribution
            let there = known + planned.contribution
            let shown = (isThere ? there : known) + planned.noise.draw(using: &generator)
            let closer = abs(shown - known) - abs(shown - there)
            evidence +=
                Double(closer) * Double(planned.epsilon.numerator)
                / Double(planned.epsilon.denominator * planned.contribution)
        }
        return evidence == 0 ? Bool.random(using: &generator) : evidence > 0
    }
}
