import Sealing

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// A telephone's authenticator, which was given an address or the secret in it.
package struct Authenticator: Sendable {
    package let seed: [UInt8]
    private let factor: SecondFactor

    /// Reads the secret as it was typed or out of an `otpauth:` address; nil where there is none.
    package init?(_ text: String) {
        let secret =
            text.firstRange(of: "secret=").map { text[$0.upperBound...].prefix { $0 != "&" } }
            ?? text[...]
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        var (bits, count, bytes) = (0, 0, [UInt8]())
        for character in secret where !character.isWhitespace {
            guard let number = alphabet.firstIndex(of: character) else { return nil }
            bits = (bits << 5 | number) & 0xFFF
            count += 5
            guard count >= 8 else { continue }
            count -= 8
            bytes.append(UInt8(bits >> count & 0xFF))
        }
        guard bytes.count == 20 else { return nil }
        seed = bytes
        factor = SecondFactor(seed: bytes)
    }

    /// The code that is shown now, or so many steps later.
    package func code(_ later: Int64 = 0) -> String {
        factor.code(at: SecondFactor.step(at: Int64(time(nil))) + later)
    }
}
