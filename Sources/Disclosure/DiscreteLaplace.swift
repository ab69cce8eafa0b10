// The discrete Laplace distribution, P(x) ∝ exp(−|x|·s/t), drawn exactly: by comparing uniform
// whole numbers, without a logarithm, an exponential or a fraction. The algorithm is that of
// Canonne, Kamath and Steinke, "The Discrete Gaussian for Differential Privacy" (2020), section 5.

/// Noise of scale t/s on the whole numbers.
package struct DiscreteLaplace: Hashable, Sendable {
    private let numerator: UInt64
    private let denominator: UInt64

    /// P(x) ∝ exp(−|x|·numerator/denominator); both positive.
    init(numerator: Int, denominator: Int) {
        self.numerator = UInt64(numerator)
        self.denominator = UInt64(denominator)
    }

    /// One draw.
    package func draw(using generator: inout some RandomNumberGenerator) -> Int {
        while true {
            // The size is u + t·v: u within a step of t, v whole steps, each e^-1 as likely.
            let part = Self.below(denominator, &generator)
            guard Self.succeeds(part, denominator, &generator) else { continue }
            var steps: UInt64 = 0
            while Self.succeeds(1, 1, &generator) { steps += 1 }
            let size = Int((part + denominator * steps) / numerator)
            let isNegative = Self.below(2, &generator) == 1
            // Zero has no sign: keeping both would make it twice as likely.
            if isNegative && size == 0 { continue }
            return isNegative ? -size : size
        }
    }

    /// True with probability exp(−part/whole), exactly; `part` from 0 to `whole`.
    private static func succeeds(
        _ part: UInt64, _ whole: UInt64, _ generator: inout some RandomNumberGenerator
    ) -> Bool {
        // The k-th comparison is passed with probability part/(whole·k), so that k of them are with
        // (part/whole)^k / k!, whose alternating sum is the exponential's series.
        var rounds: UInt64 = 1
        while below(whole * rounds, &generator) < part { rounds += 1 }
        return rounds % 2 == 1
    }

    /// A whole number from 0 up to and without `bound`, each as likely: Lemire's multiplication, as
    /// the standard library does it, but for one type of numbers and so at a fifth of the cost.
    private static func below(
        _ bound: UInt64, _ generator: inout some RandomNumberGenerator
    ) -> UInt64 {
        var product = bound.multipliedFullWidth(by: generator.next())
        if product.low < bound {
            let surplus = (0 &- bound) % bound
            while product.low < surplus {
                product = bound.multipliedFullWidth(by: generator.next())
            }
        }
        return product.high
    }
}
