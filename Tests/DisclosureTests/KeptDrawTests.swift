import Testing

@testable import Disclosure

/// Draws that another program made from the same random numbers, by the published algorithm written
/// anew. They must come out the same for ever.
@Suite struct KeptDrawTests {
    @Test(arguments: kept) func `kept draws come out the same`(_ kept: Kept) {
        var generator = Seeded(2012)
        let noise = DiscreteLaplace(numerator: 1, denominator: kept.denominator)
        #expect(kept.draws.map { _ in noise.draw(using: &generator) } == kept.draws)
    }

    struct Kept: Sendable {
        let denominator: Int
        let draws: [Int]
    }

    static let kept = [
        Kept(
            denominator: 4,
            draws: [
                -1, -3, -3, 1, 3, 21, 2, 11, -9, 0, -9, 7, 7, -2, 3, 2, -5, -4, -4, -3, -1, -1, -1,
                1,
            ]),
        Kept(
            denominator: 2,
            draws: [
                -1, -1, 0, 1, 13, 1, 0, 4, -4, 0, -7, -3, 0, 3, -1, 1, 1, 0, 2, -1, -3, -3, -2, -2,
            ]),
        Kept(
            denominator: 1_680,
            draws: [
                -3262, 1159, 295, 9128, 994, 5823, -315, -3903, 344, -3983, 3024, 3137, -1058,
                1301, 49, -698, -1753, -1699, -1375, -605, -486, -525, -289, 17,
            ]),
    ]
}
