/// Reads one row's columns from left to right.
///
/// It is lent to a decoder and cannot be kept: the memory beneath it is libpq's.
public struct RowReader: ~Copyable {
    private let result: ResultHandle
    private let row: Int
    private var column = 0

    init(result: ResultHandle, row: Int) {
        self.result = result
        self.row = row
    }

    /// Reads the next column.
    /// - Throws: `.missingColumn` past the last one, `.column` where it is not a `Value`.
    public mutating func decode<Value: ColumnDecodable>(
        _ type: Value.Type = Value.self
    ) throws(RowError) -> Value {
        guard column < result.columnCount else { throw .missingColumn(column) }
        defer { column += 1 }
        do throws(ColumnError) {
            return try result.decode(row: row, column: column)
        } catch {
            throw .column(column, error)
        }
    }

    /// Throws unless the decoder has read every column: a column too many is a mistake in the SQL
    /// or in the decoder, and the next one read might be taken for it.
    func finish() throws(RowError) {
        guard column == result.columnCount else { throw .unreadColumn(column) }
    }
}

extension ResultHandle {
    /// Decodes one row to its end.
    func decodeRow<Row>(
        _ row: Int, with decode: (inout RowReader) throws(RowError) -> Row
    ) throws(RowError) -> Row {
        var reader = RowReader(result: self, row: row)
        let value = try decode(&reader)
        try reader.finish()
        return value
    }
}
