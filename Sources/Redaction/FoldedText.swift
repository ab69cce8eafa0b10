/// A text folded byte by byte, with the way back: see `Document` for the arrays.
struct FoldedText {
    let bytes: [UInt8]
    let uppers: [Bool]
    let origins: [Int32]
    let scalarCount: Int

    init(_ text: String) {
        // No scalar reads as more bytes than its UTF-8 has.
        let most = text.utf8.count
        var bytes = [UInt8](count: most, of: 0)
        var uppers = [Bool](count: most, of: false)
        var origins = [Int32](count: most, of: 0)
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
            // Nearly all of a text is plain characters in a row.
            if let plain = eight(at: index, in: utf8) {
                var byteStore = bytes.mutableBytes
                byteStore.storeBytes(of: plain.bytes, toByteOffset: count, as: UInt64.self)
                var upperStore = uppers.mutableBytes
                upperStore.storeBytes(of: plain.uppers, toByteOffset: count, as: UInt64.self)
                for step in 0..<8 { origins[count + step] = offset &+ Int32(step) }
                index += 8
                count += 8
                offset &+= 8
                continue
            }
            let lead = utf8[index]
            let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
            let reading =
                length == 1
                ? Folding.ascii(lead)
                : Folding.reading(of: scalar(at: index, length: length, in: utf8))
            index += length
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

    private static func eight(at index: Int, in utf8: Span<UInt8>) -> Folding.Eight? {
        guard index + 8 <= utf8.count else { return nil }
        return Folding.eight(
            utf8.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
    }

    private static func scalar(at index: Int, length: Int, in utf8: Span<UInt8>) -> Unicode.Scalar {
        var value = UInt32(utf8[index]) & (0xFF >> UInt32(length + 1))
        for follower in index + 1..<min(index + length, utf8.count) {
            value = value << 6 | UInt32(utf8[follower] & 0x3F)
        }
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }
}
