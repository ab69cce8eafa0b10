public import FoundationEssentials

/// A value that can be read from a column.
public protocol ColumnDecodable: Sendable {
    /// Reads the value from the binary format of `type`.
    /// - Throws: `.wrongType` where the column's type is not one this value is read from,
    ///   `.malformed` where the bytes do not fit the type.
    static func decode(_ bytes: Span<UInt8>, as type: PostgresType) throws(ColumnError) -> Self

    /// The value of null; throws `.null` unless overridden.
    static func decodeNull() throws(ColumnError) -> Self
}

extension ColumnDecodable {
    /// Refuses null.
    public static func decodeNull() throws(ColumnError) -> Self { throw .null }
}

/// Why a column does not decode. Says nothing of what it holds.
public enum ColumnError: Error, Sendable, Equatable {
    /// Null in a column decoded as a type without it.
    case null
    /// The column is of this type, which the Swift type is not read from.
    case wrongType(PostgresType)
    /// The bytes do not fit the type.
    case malformed
}

extension Optional: ColumnDecodable where Wrapped: ColumnDecodable {
    /// What is wrapped.
    public static func decode(
        _ bytes: Span<UInt8>, as type: PostgresType
    ) throws(ColumnError) -> Wrapped? {
        try Wrapped.decode(bytes, as: type)
    }

    /// `nil`.
    public static func decodeNull() -> Wrapped? { nil }
}

extension Bool: ColumnDecodable {
    /// From `boolean`.
    public static func decode(
        _ bytes: Span<UInt8>, as type: PostgresType
    ) throws(ColumnError) -> Bool {
        try type.expect(.bool)
        guard bytes.count == 1 else { throw .malformed }
        return bytes[0] != 0
    }
}

extension Int: ColumnDecodable {
    /// From `bigint`, `integer` or `smallint`.
    public static func decode(
        _ bytes: Span<UInt8>, as type: PostgresType
    ) throws(ColumnError) -> Int {
        switch type {
        case .int8: Int(try Int64(network: bytes))
        case .int4: Int(try Int32(network: bytes))
        case .int2: Int(try Int16(network: bytes))
        default: throw .wrongType(type)
        }
    }
}

extension Int32: ColumnDecodable {
    /// From `integer` or `smallint`.
    public static func decode(
        _ bytes: Span<UInt8>, as type: PostgresType
    ) throws(ColumnError) -> Int32 {
        switch type {
        case .int4: try Int32(network: bytes)
        case .int2: Int32(try Int16(network: bytes))
        default: throw .wrongType(type)
        }
    }
}

extension Int16: ColumnDecodable {
    /// From `smallint`.
    public static func decode(
        _ bytes: Span<UInt8>, as type: PostgresType
    ) throws(ColumnError) -> Int16 {
        try type.expect(.int2)
        return try Int16(network: bytes)
    }
}

extension Double: ColumnDecodable {
    /// From `double precision`.
    public static func decode(
        _ bytes: Span<UInt8>, as type: PostgresType
    ) throws(ColumnError) -> Double {
        try type.expect(.float8)
        return Double(bitPattern: try UInt64(network: bytes))
    }
}

extension String: ColumnDecodable {
    /// From `text`, `character varying`, `character(n)`, `name` or `json`.
    public static func decode(
        _ bytes: Span<UInt8>, as type: PostgresType
    ) throws(ColumnError) -> String {
        switch type {
        case .text, .varchar, .bpchar, .name, .json: break
        default: throw .wrongType(type)
        }
        guard let text = try? UTF8Span(validating: bytes) else { throw .malformed }
        return String(copying: text)
    }
}

extension UUID: ColumnDecodable {
    /// From `uuid`.
    public static func decode(
        _ bytes: Span<UInt8>, as type: PostgresType
    ) throws(ColumnError) -> UUID {
        try type.expect(.uuid)
        guard bytes.count == 16 else { throw .malformed }
        return UUID(
            uuid: (
                bytes[0], bytes[1], bytes[2], bytes[3], bytes[4], bytes[5], bytes[6], bytes[7],
                bytes[8], bytes[9], bytes[10], bytes[11], bytes[12], bytes[13], bytes[14], bytes[15]
            ))
    }
}

extension PostgresType {
    /// Throws unless this is the type expected.
    func expect(_ expected: PostgresType) throws(ColumnError) {
        guard self == expected else { throw .wrongType(self) }
    }
}

extension FixedWidthInteger {
    /// Reads an integer in network order that fills `bytes` exactly.
    init(network bytes: Span<UInt8>) throws(ColumnError) {
        guard bytes.count == Self.bitWidth / 8 else { throw .malformed }
        var number: Self = 0
        for index in bytes.indices {
            number = number << 8 | Self(truncatingIfNeeded: bytes[index])
        }
        self = number
    }
}
