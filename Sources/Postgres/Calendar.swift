/// A day, as PostgreSQL's `date` counts it.
public struct PostgresDate: Sendable, Hashable, Comparable, Bindable, ColumnDecodable,
    ArrayElement
{
    /// Days since 2000-01-01.
    public let daysSince2000: Int32

    /// A day by its distance from 2000-01-01, in days.
    public init(daysSince2000: Int32) {
        self.daysSince2000 = daysSince2000
    }

    /// `date`.
    public static var postgresType: PostgresType { .date }
    /// `date[]`.
    public static var arrayType: PostgresType { .dateArray }

    /// Four bytes.
    public func write(to parameter: inout ParameterWriter) {
        parameter.write(bigEndian: daysSince2000)
    }

    /// From `date`; the server's `infinity` is `Int32.max`, `-infinity` `Int32.min`.
    public static func decode(
        _ bytes: Span<UInt8>, as type: PostgresType
    ) throws(ColumnError) -> PostgresDate {
        try type.expect(.date)
        return PostgresDate(daysSince2000: try Int32(network: bytes))
    }

    /// By the calendar.
    public static func < (left: PostgresDate, right: PostgresDate) -> Bool {
        left.daysSince2000 < right.daysSince2000
    }
}

/// A moment, as PostgreSQL's `timestamp with time zone` counts it.
public struct PostgresTimestamp: Sendable, Hashable, Comparable, Bindable, ColumnDecodable,
    ArrayElement
{
    /// 2000-01-01T00:00:00Z in seconds since 1970-01-01T00:00:00Z.
    public static let epochInUnixSeconds: Int64 = 946_684_800

    /// Microseconds since 2000-01-01T00:00:00Z.
    public let microsecondsSince2000: Int64

    /// A moment by its distance from 2000-01-01T00:00:00Z, in microseconds.
    public init(microsecondsSince2000: Int64) {
        self.microsecondsSince2000 = microsecondsSince2000
    }

    /// `timestamp with time zone`.
    public static var postgresType: PostgresType { .timestamptz }
    /// `timestamp with time zone[]`.
    public static var arrayType: PostgresType { .timestamptzArray }

    /// Eight bytes.
    public func write(to parameter: inout ParameterWriter) {
        parameter.write(bigEndian: microsecondsSince2000)
    }

    /// From `timestamp with time zone`; the server's `infinity` is `Int64.max`, `-infinity`
    /// `Int64.min`.
    public static func decode(
        _ bytes: Span<UInt8>, as type: PostgresType
    ) throws(ColumnError) -> PostgresTimestamp {
        try type.expect(.timestamptz)
        return PostgresTimestamp(microsecondsSince2000: try Int64(network: bytes))
    }

    /// By time.
    public static func < (left: PostgresTimestamp, right: PostgresTimestamp) -> Bool {
        left.microsecondsSince2000 < right.microsecondsSince2000
    }
}
