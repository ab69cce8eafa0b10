/// A text folded byte by byte, with the way back: see `Document` for the arrays.
struct FoldedText {
    private(set) var bytes: [UInt8] = []
    private(set) var uppers: [Bool] = []
    private(set) var origins: [Int32] = []
    private(set) var scalarCount = 0

    init(_ text: String) {
        var source = text
        let estimate = source.utf8.count
        bytes.reserveCapacity(estimate)
        uppers.reserveCapacity(estimate)
        origins.reserveCapacity(estimate)
        source.withUTF8 { fold($0) }
    }

    /// Strings are valid UTF-8, so every lead byte has its followers.
    private mutating func fold(_ utf8: UnsafeBufferPointer<UInt8>) {
        var index = 0
        var offset: Int32 = 0
        while index < utf8.count {
            let lead = utf8[index]
            if lead < 0x80 {
                let reading = Folding.ascii(lead)
                bytes.append(reading.byte)
                uppers.append(reading.isUpper)
                origins.append(offset)
                index += 1
            } else {
                let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
                var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
                for follower in utf8[index + 1..<min(index + length, utf8.count)] {
                    value = value << 6 | UInt32(follower & 0x3F)
                }
                append(Unicode.Scalar(value) ?? "\u{FFFD}", at: offset)
                index += length
            }
            offset &+= 1
        }
        scalarCount = Int(offset)
    }

    private mutating func append(_ scalar: Unicode.Scalar, at offset: Int32) {
        guard let reading = Folding.reading(of: scalar) else { return }
        for byte in [reading.byte, reading.second] where byte != 0 {
            bytes.append(byte)
            uppers.append(reading.isUpper)
            origins.append(offset)
        }
    }
}
