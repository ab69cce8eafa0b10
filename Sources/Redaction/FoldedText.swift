/// A text folded byte by byte, with the way back: see `Document` for the arrays.
struct FoldedText {
    let bytes: [UInt8]
    let uppers: [Bool]
    let origins: [Int32]
    let scalarCount: Int

    init(_ text: String) {
        // No scalar reads as more bytes than its UTF-8 has.
        let most = text.utf8.count
        var bytes = [UInt8](repeating: 0, count: most)
        var uppers = [Bool](repeating: false, count: most)
        var origins = [Int32](repeating: 0, count: most)
        var count = 0
        do {
            var byteSpan = bytes.mutableSpan
            var upperSpan = uppers.mutableSpan
            var originSpan = origins.mutableSpan
            scalarCount = Self.fold(
                text.utf8Span.span, &byteSpan, &upperSpan, &originSpan, &count)
        }
        bytes.removeLast(most - count)
        uppers.removeLast(most - count)
        origins.removeLast(most - count)
        self.bytes = bytes
        self.uppers = uppers
        self.origins = origins
    }

    /// Returns how many scalars the text has, and in `count` how many bytes it reads as. Strings
    /// are valid UTF-8, so every lead byte has its followers.
    private static func fold(
        _ utf8: Span<UInt8>, _ bytes: inout MutableSpan<UInt8>, _ uppers: inout MutableSpan<Bool>,
        _ origins: inout MutableSpan<Int32>, _ count: inout Int
    ) -> Int {
        var index = 0
        var offset: Int32 = 0
        while index < utf8.count {
            let lead = utf8[index]
            var reading: Folding.Reading? = Folding.ascii(lead)
            if lead < 0x80 {
                index += 1
            } else {
                let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
                reading = Folding.reading(of: scalar(at: index, length: length, in: utf8))
                index += length
            }
            if let reading {
                bytes[count] = reading.byte
                uppers[count] = reading.isUpper
                origins[count] = offset
                count += 1
                if reading.second != 0 {
                    bytes[count] = reading.second
                    uppers[count] = reading.isUpper
                    origins[count] = offset
                    count += 1
                }
            }
            offset &+= 1
        }
        return Int(offset)
    }

    private static func scalar(at index: Int, length: Int, in utf8: Span<UInt8>) -> Unicode.Scalar {
        var value = UInt32(utf8[index]) & (0xFF >> UInt32(length + 1))
        for follower in index + 1..<min(index + length, utf8.count) {
            value = value << 6 | UInt32(utf8[follower] & 0x3F)
        }
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }
}
