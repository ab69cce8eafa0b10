// Comparison and hashing of proofs.

internal import Crypto

/// Comparison whose duration tells nothing about where two byte strings differ.
public enum ConstantTime {
    /// Whether both are the same bytes. Only their lengths can be learnt from the time it takes.
    public static func equal(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard left.count == right.count else { return false }
        var difference: UInt8 = 0
        for (a, b) in zip(left, right) { difference |= a ^ b }
        return difference == 0
    }
}

/// Hashing, for what a database keeps in place of a proof.
public enum Hashing {
    /// SHA-256 of the bytes: 32 bytes. The same as PostgreSQL's `sha256(bytea)`.
    public static func sha256(_ bytes: [UInt8]) -> [UInt8] {
        Array(SHA256.hash(data: bytes))
    }
}
