import CLibPQ

/// One of libpq's results, cleared when let go.
@safe final class ResultHandle {
    private let raw: OpaquePointer

    init(_ raw: OpaquePointer) {
        unsafe self.raw = raw
    }

    deinit {
        unsafe PQclear(raw)
    }

    var rowCount: Int { Int(unsafe PQntuples(raw)) }
    var columnCount: Int { Int(unsafe PQnfields(raw)) }

    /// Rows inserted, updated, deleted or selected.
    var affectedRows: Int {
        guard let text = unsafe PQcmdTuples(raw) else { return 0 }
        return Int(unsafe String(cString: text)) ?? 0
    }

    func type(ofColumn column: Int) -> PostgresType {
        PostgresType(oid: unsafe PQftype(raw, Int32(column)))
    }

    /// Decodes one value; `row` and `column` must lie within the result.
    func decode<Value: ColumnDecodable>(row: Int, column: Int) throws(ColumnError) -> Value {
        let (row, index) = (Int32(row), Int32(column))
        guard unsafe PQgetisnull(raw, row, index) == 0,
            let start = unsafe PQgetvalue(raw, row, index)
        else { return try Value.decodeNull() }
        guard unsafe PQfformat(raw, index) == 1 else { throw .malformed }
        let bytes = unsafe UnsafeBufferPointer(
            start: UnsafeRawPointer(start).assumingMemoryBound(to: UInt8.self),
            count: Int(PQgetlength(raw, row, index)))
        return try Value.decode(unsafe bytes.span, as: type(ofColumn: column))
    }

    /// What the result tells the state machine.
    var arrival: PipelineMachine.Arrival {
        switch unsafe PQresultStatus(raw) {
        case PGRES_COMMAND_OK, PGRES_EMPTY_QUERY: .done
        case PGRES_TUPLES_OK: .rows
        case PGRES_FATAL_ERROR: serverError.map { .failed($0) } ?? .lost
        case PGRES_PIPELINE_ABORTED: .skipped
        case PGRES_PIPELINE_SYNC: .synchronised
        default: .foreign
        }
    }

    /// The server's error. Nil for libpq's own, which has no code: that says nothing of what the
    /// server did.
    var serverError: ServerError? {
        guard let code = field(UInt8(ascii: "C")) else { return nil }
        let severity = field(UInt8(ascii: "V"))
        return ServerError(
            sqlState: SQLState(code),
            constraint: field(UInt8(ascii: "n")),
            routine: field(UInt8(ascii: "R")),
            isFatal: severity == "FATAL" || severity == "PANIC")
    }

    /// A field of an error by its letter in the protocol (manual, "Error and Notice Message
    /// Fields").
    private func field(_ letter: UInt8) -> String? {
        unsafe PQresultErrorField(raw, Int32(letter)).map { unsafe String(cString: $0) }
    }
}
