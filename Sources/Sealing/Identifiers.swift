// The identifiers to which envelopes are bound, checked before they are used.

enum Identifiers {
    /// The identifier, if it has the 16 bytes of a ticket's, an entry's or an officer's.
    static func check(_ identifier: [UInt8]) throws(SealingError) -> [UInt8] {
        guard identifier.count == 16 else { throw .unusableIdentifier }
        return identifier
    }

    /// A queue's code in UTF-8, if it has 1 to 64 bytes.
    static func check(queue code: String) throws(SealingError) -> [UInt8] {
        let bytes = Array(code.utf8.prefix(65))
        guard (1...64).contains(bytes.count) else { throw .unusableIdentifier }
        return bytes
    }
}
