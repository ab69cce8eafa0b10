/// A PostgreSQL type by its object identifier, as fixed in the server's catalogue.
///
/// The numbers are those of `pg_type.dat` in PostgreSQL's source; they never change.
public struct PostgresType: Sendable, Hashable {
    /// The type's object identifier.
    public let oid: UInt32

    /// A type by its identifier, for types that have no name here.
    public init(oid: UInt32) {
        self.oid = oid
    }

    /// `boolean`.
    public static let bool = PostgresType(oid: 16)
    /// `bytea`.
    public static let bytea = PostgresType(oid: 17)
    /// `name`, an identifier in the catalogue.
    public static let name = PostgresType(oid: 19)
    /// `bigint`.
    public static let int8 = PostgresType(oid: 20)
    /// `smallint`.
    public static let int2 = PostgresType(oid: 21)
    /// `integer`.
    public static let int4 = PostgresType(oid: 23)
    /// `text`.
    public static let text = PostgresType(oid: 25)
    /// `json`, which travels as text.
    public static let json = PostgresType(oid: 114)
    /// `double precision`.
    public static let float8 = PostgresType(oid: 701)
    /// `character(n)`.
    public static let bpchar = PostgresType(oid: 1042)
    /// `character varying`.
    public static let varchar = PostgresType(oid: 1043)
    /// `date`.
    public static let date = PostgresType(oid: 1082)
    /// `timestamp with time zone`.
    public static let timestamptz = PostgresType(oid: 1184)
    /// `void`, what a function without a result returns.
    public static let void = PostgresType(oid: 2278)
    /// `uuid`.
    public static let uuid = PostgresType(oid: 2950)

    /// `boolean[]`.
    public static let boolArray = PostgresType(oid: 1000)
    /// `bytea[]`.
    public static let byteaArray = PostgresType(oid: 1001)
    /// `name[]`.
    public static let nameArray = PostgresType(oid: 1003)
    /// `smallint[]`.
    public static let int2Array = PostgresType(oid: 1005)
    /// `integer[]`.
    public static let int4Array = PostgresType(oid: 1007)
    /// `text[]`.
    public static let textArray = PostgresType(oid: 1009)
    /// `character varying[]`.
    public static let varcharArray = PostgresType(oid: 1015)
    /// `bigint[]`.
    public static let int8Array = PostgresType(oid: 1016)
    /// `double precision[]`.
    public static let float8Array = PostgresType(oid: 1022)
    /// `date[]`.
    public static let dateArray = PostgresType(oid: 1182)
    /// `timestamp with time zone[]`.
    public static let timestamptzArray = PostgresType(oid: 1185)
    /// `uuid[]`.
    public static let uuidArray = PostgresType(oid: 2951)
}
