// How much of a text's length is seen by whoever sees its ciphertext: one of four sizes.

/// The sizes to which texts are padded.
public enum SizeBucket: String, Sendable, CaseIterable {
    /// Up to 1 KiB.
    case small
    /// Up to 4 KiB.
    case medium
    /// Up to 16 KiB.
    case large
    /// Up to 64 KiB.
    case extraLarge = "extra-large"

    /// The longest text that any bucket holds, in bytes of UTF-8.
    public static let longest = SizeBucket.extraLarge.capacity

    /// The smallest bucket for a text of so many bytes of UTF-8; nil if none holds it.
    public init?(holding byteCount: Int) {
        guard let fit = Self.allCases.first(where: { byteCount <= $0.capacity }) else {
            return nil
        }
        self = fit
    }

    /// The longest text it holds, in bytes of UTF-8.
    public var capacity: Int {
        switch self {
        case .small: 1 << 10
        case .medium: 1 << 12
        case .large: 1 << 14
        case .extraLarge: 1 << 16
        }
    }

    /// How long a sealed text of this size is, in bytes.
    public var sealedCount: Int { SecretBox.overhead + Self.lengthCount + capacity }

    /// The bytes in which a text's length is written before it.
    static let lengthCount = 4
}
