// The receipt: all that an enquirer has, and all that is needed to come back.
//
//     locator     HKDF(receipt, "receipt/locator"): 32 bytes, by which the ticket is found
//     key         HKDF(receipt, "receipt/key"): wraps the ticket's secret, never leaves the room
//     commitment  HMAC-SHA-256 under HKDF(receipt, "receipt/commitment")

internal import Crypto

/// Why a text is not a receipt.
public typealias ReceiptError = CodeError

/// An enquiry's receipt: 125 random bits, chosen by whoever files.
public struct Receipt: Sendable, Equatable, Concealed {
    /// The receipt shown in documentation. It parses nowhere.
    public static let example = CheckedCode(values: exampleValues).text

    let code: CheckedCode

    /// A new receipt.
    public static func random() -> Receipt {
        while true {
            let code = CheckedCode.random()
            if !isPublished(code) { return Receipt(code: code) }
        }
    }

    /// A receipt as its holder gives it back: in any case, with or without spaces and dashes,
    /// I and L for 1 and O for 0.
    public init(parsing text: some StringProtocol) throws(ReceiptError) {
        let code = try CheckedCode(parsing: text)
        guard !Self.isPublished(code) else { throw .publishedExample }
        self.code = code
    }

    /// The receipt as it is shown to its holder: `XXXXX-XXXXX-XXXXX-XXXXX-XXXXXX`.
    public var text: String { code.text }

    /// By what the ticket is found: 32 bytes that tell nothing about the receipt.
    public var locator: [UInt8] { Purpose.receiptLocator.bytes(from: code.keyMaterial) }

    /// SHA-256 of the locator: 32 bytes, for a database that keeps the hash of what proves.
    public var locatorHash: [UInt8] { Hashing.sha256(locator) }

    /// What fixes `bytes` under this receipt: 32 bytes, equal for equal bytes, from which nobody
    /// without the receipt can confirm a guess.
    public func commitment(of bytes: [UInt8]) -> [UInt8] {
        let key = Purpose.receiptCommitment.key(from: code.keyMaterial)
        return Array(HMAC<SHA256>.authenticationCode(for: bytes, using: key))
    }

    var wrappingKey: SymmetricKey { Purpose.receiptKey.key(from: code.keyMaterial) }

    private init(code: CheckedCode) { self.code = code }

    /// Documentation's example, the alphabet in a row, and whatever has fewer than six different
    /// characters (a random receipt has so few once in 10^14) are no receipts: anybody would
    /// try them.
    private static func isPublished(_ code: CheckedCode) -> Bool {
        code.values == exampleValues || code.values == Array(0..<25)
            || code.values == (0..<25).map { 31 - $0 } || Set(code.values).count < 6
    }

    /// KEEPT H1SRE CE1PT SAFE0 0000.
    private static let exampleValues: [UInt8] = [
        19, 14, 14, 22, 26, 17, 1, 25, 24, 14, 12, 14, 1, 22, 26, 25, 10, 15, 14, 0, 0, 0, 0, 0, 0,
    ]
}
