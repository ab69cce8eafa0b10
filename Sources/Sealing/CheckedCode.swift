// The one form that receipts and one-time codes share: 125 random bits in 25 characters of
// base 32, and a check character, shown as XXXXX-XXXXX-XXXXX-XXXXX-XXXXXX.
//
// As input key material the code is its 25 values' bits in a row and three zero bits: 16 bytes.

internal import Crypto

/// Why a text is not a receipt or code. It carries nothing of the text.
public enum CodeError: Error, Equatable, Sendable, CaseIterable {
    /// Too few or too many characters.
    case wrongLength
    /// A character that no receipt or code has.
    case unknownCharacter
    /// The check character does not fit: something was mistyped.
    case checkFailed
    /// An example from the documentation, or a pattern anybody would try.
    case publishedExample
}

struct CheckedCode: Sendable, Equatable {
    static let valueCount = 25

    /// 25 values below 32.
    let values: [UInt8]

    init(values: [UInt8]) { self.values = values }

    static func random() -> CheckedCode {
        CheckedCode(values: Randomness.bytes(valueCount).map { $0 & 31 })
    }

    init(parsing text: some StringProtocol) throws(CodeError) {
        let all = try Base32.values(text, count: Self.valueCount + 1)
        let values = Array(all.dropLast())
        guard all.last == Base32.check(values) else { throw .checkFailed }
        self.values = values
    }

    var text: String {
        let all = values + [Base32.check(values)]
        let groups = [0..<5, 5..<10, 10..<15, 15..<20, 20..<26]
        return groups.map { Base32.text(all[$0]) }.joined(separator: "-")
    }

    var keyMaterial: SymmetricKey { SymmetricKey(data: Base32.packed(values)) }

    static func == (left: CheckedCode, right: CheckedCode) -> Bool {
        ConstantTime.equal(left.values, right.values)
    }
}
