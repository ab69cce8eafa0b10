/// One statement: its SQL, its parameters and the shape of its answer, as one value.
///
///     let title: Statement<String?> = .first("select title from ticket where id = \(id)")
///
/// A shape is checked after the transaction has ended, so it guards nothing: what must hold for the
/// transaction to commit belongs into the SQL.
public struct Statement<Output: Sendable>: PipelinePart {
    /// The text and its parameters.
    public let sql: SQL
    let read: @Sendable (ResultHandle) throws(RowError) -> Output

    /// A pipeline of this statement alone.
    public var pipeline: Pipeline<Output> {
        let read = read
        return Pipeline(statements: [sql]) { results throws(RowError) in
            try read(try results.next())
        }
    }
}

extension Statement {
    /// All rows, in the server's order.
    /// - Parameter decode: reads one row's columns, all of them, in order.
    public static func rows<Row: Sendable>(
        _ sql: SQL, _ decode: @escaping @Sendable (inout RowReader) throws(RowError) -> Row
    ) -> Self where Output == [Row] {
        Statement(sql: sql) { result throws(RowError) in
            var rows: [Row] = []
            rows.reserveCapacity(result.rowCount)
            for row in 0..<result.rowCount {
                rows.append(try result.decodeRow(row, with: decode))
            }
            return rows
        }
    }

    /// One row or none; more are an error.
    public static func first<Row: Sendable>(
        _ sql: SQL, _ decode: @escaping @Sendable (inout RowReader) throws(RowError) -> Row
    ) -> Self where Output == Row? {
        Statement(sql: sql) { result throws(RowError) in
            switch result.rowCount {
            case 0: return nil
            case 1: return try result.decodeRow(0, with: decode)
            case let count: throw .rowCount(count)
            }
        }
    }

    /// Exactly one row; none or more are an error.
    public static func only(
        _ sql: SQL, _ decode: @escaping @Sendable (inout RowReader) throws(RowError) -> Output
    ) -> Self {
        Statement(sql: sql) { result throws(RowError) in
            guard result.rowCount == 1 else { throw .rowCount(result.rowCount) }
            return try result.decodeRow(0, with: decode)
        }
    }
}

extension Statement {
    /// All rows of a single column.
    public static func rows<Value: ColumnDecodable>(
        _ sql: SQL, of type: Value.Type = Value.self
    ) -> Self where Output == [Value] {
        rows(sql) { row throws(RowError) in try row.decode() }
    }

    /// One row of a single column, or none.
    public static func first<Value: ColumnDecodable>(
        _ sql: SQL, of type: Value.Type = Value.self
    ) -> Self where Output == Value? {
        first(sql) { row throws(RowError) in try row.decode(Value.self) }
    }

    /// Exactly one row of a single column.
    public static func only(_ sql: SQL, of type: Output.Type = Output.self) -> Self
    where Output: ColumnDecodable {
        only(sql) { row throws(RowError) in try row.decode() }
    }
}

extension Statement where Output == Int {
    /// A statement run for its effect; the output is the number of rows affected.
    public static func execute(_ sql: SQL) -> Self {
        Statement(sql: sql) { result in result.affectedRows }
    }
}

extension Statement where Output == Void {
    /// A statement run for its effect, whatever it returns: `select set_config(…)`, `select f(…)`.
    public static func perform(_ sql: SQL) -> Self {
        Statement(sql: sql) { _ in }
    }
}
