public import FoundationEssentials

/// A value whose Swift array can be a parameter or a column.
///
/// An array of anything is a one-dimensional PostgreSQL array, but for an array of bytes, which is
/// `bytea`.
public protocol ArrayElement: Sendable {
    /// The type of the array.
    static var arrayType: PostgresType { get }
    /// Writes an array of these.
    static func write(_ array: [Self], to parameter: inout ParameterWriter) throws(BindError)
    /// Reads an array of these.
    static func decodeArray(
        _ bytes: Span<UInt8>, as type: PostgresType
    ) throws(ColumnError) -> [Self]
}

extension Array: Bindable where Element: ArrayElement {
    /// The type of an array of the element, or `bytea` for bytes.
    public static var postgresType: PostgresType { Element.arrayType }
    /// Writes as the element says.
    public func write(to parameter: inout ParameterWriter) throws(BindError) {
        try Element.write(self, to: &parameter)
    }
}

extension Array: ColumnDecodable where Element: ArrayElement {
    /// Reads as the element says.
    public static func decode(
        _ bytes: Span<UInt8>, as type: PostgresType
    ) throws(ColumnError) -> [Element] {
        try Element.decodeArray(bytes, as: type)
    }
}

extension UInt8: ArrayElement {
    /// `bytea`.
    public static var arrayType: PostgresType { .bytea }
    /// The bytes as they are.
    public static func write(_ array: [UInt8], to parameter: inout ParameterWriter) {
        parameter.write(array)
    }
    /// The bytes as they are.
    public static func decodeArray(
        _ bytes: Span<UInt8>, as type: PostgresType
    ) throws(ColumnError) -> [UInt8] {
        try type.expect(.bytea)
        return unsafe bytes.withUnsafeBufferPointer { unsafe Array($0) }
    }
}

/// Array header: number of dimensions, whether there are nulls, the element's type, and for each
/// dimension its length and first index; then each element with its length before it.
extension ArrayElement where Self: Bindable & ColumnDecodable {
    /// Writes a one-dimensional array.
    public static func write(
        _ array: [Self], to parameter: inout ParameterWriter
    ) throws(BindError) {
        guard array.count <= Int(Int32.max) else { throw .tooLong }
        parameter.write(bigEndian: Int32(array.isEmpty ? 0 : 1))
        parameter.write(bigEndian: Int32(0))
        parameter.write(bigEndian: postgresType.oid)
        if array.isEmpty { return }
        parameter.write(bigEndian: Int32(array.count))
        parameter.write(bigEndian: Int32(1))
        for element in array {
            let start = parameter.bytes.count
            parameter.write(bigEndian: Int32(0))
            try element.write(to: &parameter)
            let length = parameter.bytes.count - start - 4
            guard length <= ParameterWriter.maximumLength else { throw .tooLong }
            parameter.patch(Int32(length), at: start)
        }
    }

    /// Reads a one-dimensional array without nulls.
    public static func decodeArray(
        _ bytes: Span<UInt8>, as type: PostgresType
    ) throws(ColumnError) -> [Self] {
        guard type.isRead(as: arrayType) else { throw .wrongType(type) }
        guard bytes.count >= 12 else { throw .malformed }
        let dimensions = try Int32(network: bytes.extracting(0..<4))
        let element = PostgresType(oid: try UInt32(network: bytes.extracting(8..<12)))
        if dimensions == 0 { return [] }
        guard dimensions == 1, bytes.count >= 20 else { throw .malformed }
        let count = Int(try Int32(network: bytes.extracting(12..<16)))
        guard count >= 0, count <= bytes.count / 4 else { throw .malformed }
        var array: [Self] = []
        array.reserveCapacity(count)
        var position = 20
        for _ in 0..<count {
            guard position + 4 <= bytes.count else { throw .malformed }
            let length = Int(try Int32(network: bytes.extracting(position..<position + 4)))
            position += 4
            if length == -1 { throw .null }
            guard length >= 0, position + length <= bytes.count else { throw .malformed }
            array.append(
                try decode(bytes.extracting(position..<position + length), as: element))
            position += length
        }
        guard position == bytes.count else { throw .malformed }
        return array
    }
}

extension PostgresType {
    /// Texts of all kinds are read as one; any other array as just what it is, so that an empty one
    /// of another type is not taken for it.
    fileprivate func isRead(as array: PostgresType) -> Bool {
        self == array || array == .textArray && (self == .varcharArray || self == .nameArray)
    }
}

extension Array: ArrayElement where Element == UInt8 {
    /// `bytea[]`.
    public static var arrayType: PostgresType { .byteaArray }
}

extension Bool: ArrayElement {
    /// `boolean[]`.
    public static var arrayType: PostgresType { .boolArray }
}

extension Int: ArrayElement {
    /// `bigint[]`.
    public static var arrayType: PostgresType { .int8Array }
}

extension Int32: ArrayElement {
    /// `integer[]`.
    public static var arrayType: PostgresType { .int4Array }
}

extension Int16: ArrayElement {
    /// `smallint[]`.
    public static var arrayType: PostgresType { .int2Array }
}

extension String: ArrayElement {
    /// `text[]`.
    public static var arrayType: PostgresType { .textArray }
}

extension UUID: ArrayElement {
    /// `uuid[]`.
    public static var arrayType: PostgresType { .uuidArray }
}
