public import FoundationEssentials

/// A value that can be interpolated into `SQL` as a parameter.
public protocol Bindable: Sendable {
    /// The type the parameter is declared as, so that the statement prepares unambiguously.
    static var postgresType: PostgresType { get }

    /// Writes the value in the type's binary format.
    func write(to parameter: inout ParameterWriter) throws(BindError)
}

extension Bool: Bindable {
    /// `boolean`.
    public static var postgresType: PostgresType { .bool }
    /// One byte.
    public func write(to parameter: inout ParameterWriter) { parameter.write(self ? 1 : 0) }
}

extension Int: Bindable {
    /// `bigint`.
    public static var postgresType: PostgresType { .int8 }
    /// Eight bytes.
    public func write(to parameter: inout ParameterWriter) {
        parameter.write(bigEndian: Int64(self))
    }
}

extension Int32: Bindable {
    /// `integer`.
    public static var postgresType: PostgresType { .int4 }
    /// Four bytes.
    public func write(to parameter: inout ParameterWriter) { parameter.write(bigEndian: self) }
}

extension Int16: Bindable {
    /// `smallint`.
    public static var postgresType: PostgresType { .int2 }
    /// Two bytes.
    public func write(to parameter: inout ParameterWriter) { parameter.write(bigEndian: self) }
}

extension Double: Bindable {
    /// `double precision`.
    public static var postgresType: PostgresType { .float8 }
    /// Eight bytes.
    public func write(to parameter: inout ParameterWriter) {
        parameter.write(bigEndian: bitPattern)
    }
}

extension String: Bindable {
    /// `text`.
    public static var postgresType: PostgresType { .text }
    /// UTF-8, which a Swift string always is; a NUL is refused because PostgreSQL has none.
    public func write(to parameter: inout ParameterWriter) throws(BindError) {
        guard !utf8.contains(0) else { throw .nulInText }
        parameter.write(utf8)
    }
}

extension UUID: Bindable {
    /// `uuid`.
    public static var postgresType: PostgresType { .uuid }
    /// Sixteen bytes.
    public func write(to parameter: inout ParameterWriter) {
        let b = uuid
        parameter.write([b.0, b.1, b.2, b.3, b.4, b.5, b.6, b.7])
        parameter.write([b.8, b.9, b.10, b.11, b.12, b.13, b.14, b.15])
    }
}

extension Optional: Bindable where Wrapped: Bindable {
    /// The type of what is wrapped.
    public static var postgresType: PostgresType { Wrapped.postgresType }
    /// Null, or what is wrapped.
    public func write(to parameter: inout ParameterWriter) throws(BindError) {
        switch self {
        case .none: parameter.writeNull()
        case .some(let value): try value.write(to: &parameter)
        }
    }
}
