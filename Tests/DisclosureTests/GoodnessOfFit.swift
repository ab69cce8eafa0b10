import Foundation

/// The statistics by which a sampler is compared with P(x) ∝ exp(−|x|·s/t).
struct GoodnessOfFit {
    let rate: Double

    init(_ numerator: Int, _ denominator: Int) {
        self.rate = Double(numerator) / Double(denominator)
    }

    /// P(x).
    func mass(_ value: Int) -> Double {
        tanh(rate / 2) * exp(-Double(abs(value)) * rate)
    }

    /// P(X ≤ x).
    func cumulative(_ value: Int) -> Double {
        let tail = exp(-rate * Double(abs(value))) / (1 + exp(-rate))
        return value < 0 ? tail : 1 - tail * exp(-rate)
    }

    /// How far some draws depart from the distribution: the greatest of three statistics, each so
    /// scaled that 5 is passed by chance less than once in 100,000 times. All three, because each
    /// is blind to something: a lopsided sign is lost among χ²'s many bins.
    func departure(of draws: [Int]) -> Double {
        max(abs(excess(of: draws)), lopsidedness(of: draws), 2 * distance(of: draws))
    }

    /// How far the positive draws outnumber the negative, or the reverse, in standard deviations.
    func lopsidedness(of draws: [Int]) -> Double {
        let signed = draws.count { $0 != 0 }
        return abs(Double(draws.reduce(0) { $0 + $1.signum() })) / Double(signed).squareRoot()
    }

    /// How far the χ² of some draws lies from its mean, in standard deviations.
    func excess(of draws: [Int]) -> Double {
        let count = Double(draws.count)
        let width = max(1, Int(0.25 / rate))
        // Bins of `width` values to either side of zero, zero by itself, and two open tails.
        var bins = 0
        while count * tail(from: 1 + (bins + 1) * width) > 20 { bins += 1 }
        var observed = Array(repeating: 0.0, count: 2 * bins + 3)
        for draw in draws {
            let place = draw == 0 ? 0 : min(bins, (abs(draw) - 1) / width) + 1
            observed[bins + 1 + (draw < 0 ? -place : place)] += 1
        }
        var statistic = 0.0
        for (index, seen) in observed.enumerated() {
            let place = abs(index - bins - 1)
            let low = 1 + (place - 1) * width
            let expected =
                place == 0
                ? count * mass(0)
                : count * (tail(from: low) - (place > bins ? 0 : tail(from: low + width)))
            statistic += (seen - expected) * (seen - expected) / expected
        }
        let freedom = Double(observed.count - 1)
        // Wilson and Hilferty: the cube root of χ² is nearly normal.
        let spread = 2 / (9 * freedom)
        return (cbrt(statistic / freedom) - (1 - spread)) / spread.squareRoot()
    }

    /// Kolmogorov and Smirnov's distance times √n. For a whole-numbered distribution the usual
    /// bounds err on the safe side.
    func distance(of draws: [Int]) -> Double {
        var seen: [Int: Int] = [:]
        for draw in draws { seen[draw, default: 0] += 1 }
        var below = 0
        var greatest = 0.0
        for value in seen.keys.sorted() {
            let before = abs(Double(below) / Double(draws.count) - cumulative(value - 1))
            below += seen[value, default: 0]
            let after = abs(Double(below) / Double(draws.count) - cumulative(value))
            greatest = max(greatest, before, after)
        }
        return greatest * Double(draws.count).squareRoot()
    }

    /// P(X ≥ x) for x ≥ 1.
    private func tail(from value: Int) -> Double {
        exp(-Double(value) * rate) / (1 + exp(-rate))
    }
}
