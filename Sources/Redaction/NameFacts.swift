/// What is known of one word, as numbers that stand for weights: each fact alone and together with
/// what kind of word it is.
struct NameFacts {
    /// How many weights there are; facts share them by hashing.
    static let tableSize = 1 << 16

    private var values = InlineArray<40, UInt32>(repeating: 0)
    private var count = 0
    /// What makes another number of a fact for each kind of word.
    private let kind: UInt32

    init(ofKind kind: UInt32) { self.kind = (kind &+ 1) &* 0xC2B2_AE3D }

    @inline(__always)
    mutating func add(_ name: UInt32, _ value: UInt32) {
        values[count] = (name &* 0x9E37_79B1) ^ (value &* 0x85EB_CA77)
        count &+= 1
    }

    /// Calls `emit` with the place of each weight that counts.
    @inline(__always)
    func visit(_ emit: (Int) -> Void) {
        let values = values.span.bytes
        var index = 0
        while index < count {
            let four = values.unsafeLoadUnaligned(
                fromByteOffset: index * 4, as: SIMD4<UInt32>.self)
            let alone = Self.slots(four)
            let together = Self.slots(four ^ SIMD4(repeating: kind))
            for lane in 0..<min(4, count &- index) {
                emit(Int(alone[lane]))
                emit(Int(together[lane]))
            }
            index &+= 4
        }
    }

    /// Places of weights, four at a time.
    @inline(__always)
    private static func slots(_ mixed: SIMD4<UInt32>) -> SIMD4<UInt32> {
        var values = mixed
        values ^= values &>> SIMD4(repeating: 15)
        values = values &* SIMD4(repeating: 0x2C1B_3C6D)
        values ^= values &>> SIMD4(repeating: 12)
        return values & SIMD4(repeating: UInt32(tableSize - 1))
    }
}
