/// Bytes to commit to: each part is preceded by its length, so that no two sequences of parts make
/// the same bytes. Lengths are 8 bytes, big-endian.
package struct CanonicalBytes {
    /// The bytes so far.
    package private(set) var bytes: [UInt8] = []

    /// Begins with what the bytes are of, so that bytes of one kind are never those of another.
    package init(domain: String) { append(domain) }

    /// Appends a text.
    package mutating func append(_ part: String) {
        append(number: part.utf8.count)
        bytes.append(contentsOf: part.utf8)
    }

    /// Appends ranges.
    package mutating func append(_ marks: Marks) {
        for ranges in [marks.hide, marks.restore] {
            append(number: ranges.count)
            for range in ranges {
                append(number: range.lowerBound)
                append(number: range.upperBound)
            }
        }
    }

    private mutating func append(number: Int) {
        withUnsafeBytes(of: UInt64(number).bigEndian) { bytes.append(contentsOf: $0) }
    }
}
