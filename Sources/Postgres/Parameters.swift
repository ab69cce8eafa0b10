/// The values of one statement in PostgreSQL's binary format, in one buffer, so that libpq can be
/// given pointers into it without a copy per value.
struct Parameters: Sendable, Equatable {
    /// Where one value lies in `bytes`; `length` is nil for null.
    struct Place: Sendable, Equatable {
        var offset: Int
        var length: Int?
    }

    private(set) var types: [UInt32] = []
    private(set) var places: [Place] = []
    private(set) var bytes: [UInt8] = []

    var count: Int { places.count }

    mutating func append<Value: Bindable>(_ value: Value) throws(BindError) {
        types.append(Value.postgresType.oid)
        let start = bytes.count
        var writer = ParameterWriter(bytes: bytes)
        bytes = []
        defer { bytes = writer.bytes }
        do throws(BindError) {
            try value.write(to: &writer)
        } catch {
            places.append(Place(offset: start, length: nil))
            throw error
        }
        let length = writer.bytes.count - start
        places.append(Place(offset: start, length: writer.isNull ? nil : length))
        guard length <= ParameterWriter.maximumLength else { throw .tooLong }
    }

    mutating func append(contentsOf other: Parameters) {
        let start = bytes.count
        types += other.types
        places += other.places.map { Place(offset: start + $0.offset, length: $0.length) }
        bytes += other.bytes
    }
}

/// Where a value writes itself in PostgreSQL's binary format (integers in network order).
public struct ParameterWriter: Sendable {
    /// PostgreSQL holds no single value above one gigabyte, counting what goes with it.
    static let maximumLength = 1 << 29

    fileprivate(set) var bytes: [UInt8]
    fileprivate(set) var isNull = false

    init(bytes: [UInt8] = []) {
        self.bytes = bytes
    }

    /// Makes the whole parameter null.
    public mutating func writeNull() {
        isNull = true
    }

    /// Appends one byte.
    public mutating func write(_ byte: UInt8) {
        bytes.append(byte)
    }

    /// Appends bytes as they are.
    public mutating func write(_ more: some Sequence<UInt8>) {
        bytes.append(contentsOf: more)
    }

    /// Appends an integer in network order.
    public mutating func write<Number: FixedWidthInteger>(bigEndian number: Number) {
        for shift in stride(from: Number.bitWidth - 8, through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: number >> Number(shift)))
        }
    }

    /// Overwrites four bytes written before: a length that is known only afterwards.
    mutating func patch(_ number: Int32, at offset: Int) {
        for (index, shift) in [24, 16, 8, 0].enumerated() {
            bytes[offset + index] = UInt8(truncatingIfNeeded: number >> Int32(shift))
        }
    }
}

/// Why a value cannot be sent. Says nothing of the value itself.
public enum BindError: Error, Sendable, Equatable {
    /// Text holds a NUL character, which PostgreSQL's text cannot.
    case nulInText
    /// A value is longer than half a gigabyte.
    case tooLong
    /// A statement has more than 65,535 parameters.
    case tooManyParameters
}
