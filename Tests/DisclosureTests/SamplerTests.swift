import Foundation
import Testing

@testable import Disclosure

@Suite struct SamplerTests {
    static let scales = [(1, 4), (1, 2), (1, 1680)]
    private let drawn = isLong ? 1_000_000 : 250_000

    @Test(arguments: scales) func `draws follow the probability mass function`(
        _ numerator: Int, _ denominator: Int
    ) {
        var generator = Seeded(0xD15C)
        let noise = DiscreteLaplace(numerator: numerator, denominator: denominator)
        let draws = (0..<drawn).map { _ in noise.draw(using: &generator) }
        let fit = GoodnessOfFit(numerator, denominator)
        #expect(fit.departure(of: draws) < 5, "seed \(generator.seed)")
    }

    @Test func `zero has the published probabilities`() {
        #expect(abs(GoodnessOfFit(1, 4).mass(0) - 0.124353) < 5e-7)
        #expect(abs(GoodnessOfFit(1, 2).mass(0) - 0.244919) < 5e-7)
    }

    @Test(arguments: [(1, 4, 0.124353), (1, 2, 0.244919)]) func `zero is drawn as often as that`(
        _ numerator: Int, _ denominator: Int, _ probability: Double
    ) {
        var generator = Seeded(0x0BAD)
        let noise = DiscreteLaplace(numerator: numerator, denominator: denominator)
        let zeroes = (0..<200_000).count { _ in noise.draw(using: &generator) == 0 }
        let deviation = (probability * (1 - probability) / 200_000).squareRoot()
        #expect(
            abs(Double(zeroes) / 200_000 - probability) < 5 * deviation,
            "seed \(generator.seed)")
    }

    @Test(arguments: [(2, 3), (3, 2), (7, 4)]) func `a numerator above one is divided, not dropped`(
        _ numerator: Int, _ denominator: Int
    ) {
        var generator = Seeded(0x5E7)
        let noise = DiscreteLaplace(numerator: numerator, denominator: denominator)
        let draws = (0..<200_000).map { _ in noise.draw(using: &generator) }
        let fit = GoodnessOfFit(numerator, denominator)
        #expect(fit.departure(of: draws) < 5, "seed \(generator.seed)")
    }

    @Test(arguments: BrokenSampler.allCases) func `a broken sampler is caught`(
        _ sampler: BrokenSampler
    ) {
        var generator = Seeded(0xBEEF)
        let draws = (0..<drawn).map { _ in sampler.draw(using: &generator) }
        let fit = GoodnessOfFit(1, 4)
        #expect(fit.departure(of: draws) > 5, "seed \(generator.seed)")
    }
}

/// Samplers for ε = 1/4 as they have been got wrong.
enum BrokenSampler: CaseIterable {
    case halvedScale, roundedFloat, doubledZero, clippedAtTwenty, biasedSign, roughConstant

    func draw(using generator: inout Seeded) -> Int {
        let noise = DiscreteLaplace(numerator: 1, denominator: 4)
        switch self {
        case .halvedScale:
            return DiscreteLaplace(numerator: 1, denominator: 2).draw(using: &generator)
        case .roundedFloat:
            let uniform = Double.random(in: -0.5..<0.5, using: &generator)
            let size = -4 * log(1 - 2 * abs(uniform))
            return Int((uniform < 0 ? -size : size).rounded())
        case .doubledZero:
            return withMinusZero(using: &generator)
        case .clippedAtTwenty:
            return max(-20, min(20, noise.draw(using: &generator)))
        case .biasedSign:
            let size = abs(noise.draw(using: &generator))
            return generator.next(upperBound: 100 as UInt64) < 51 ? size : -size
        case .roughConstant:
            return rough(using: &generator)
        }
    }

    /// A size and a sign, without starting again on minus zero.
    private func withMinusZero(using generator: inout Seeded) -> Int {
        var size = 0
        while Double.random(in: 0..<1, using: &generator) < exp(-0.25) { size += 1 }
        return generator.next(upperBound: 2 as UInt64) == 1 ? -size : size
    }

    /// The right algorithm with e^-1 taken as 3/8.
    private func rough(using generator: inout Seeded) -> Int {
        while true {
            let part = Int(generator.next(upperBound: 4 as UInt64))
            let passes = Double.random(in: 0..<1, using: &generator) < exp(-Double(part) / 4)
            guard passes else { continue }
            var steps = 0
            while generator.next(upperBound: 8 as UInt64) < 3 { steps += 1 }
            let size = part + 4 * steps
            let isNegative = generator.next(upperBound: 2 as UInt64) == 1
            if isNegative && size == 0 { continue }
            return isNegative ? -size : size
        }
    }
}
