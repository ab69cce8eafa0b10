import CLibPQ

/// A libpq connection that never blocks and is finished when let go. The only place that holds it.
///
/// Only its owner, an actor on the event loop, uses it; every pointer given to libpq outlives the
/// call, because libpq copies what it is given.
@safe struct Handle: ~Copyable {
    private let raw: OpaquePointer

    /// What connecting waits for, or how it ended.
    enum Progress: Sendable, Equatable {
        case reading, writing, connected
        case failed(PostgresError.ConnectFailure)
    }

    /// Begins to connect as libpq's words say; nil if there is no memory. Does not block where they
    /// give an address in digits or a socket's directory.
    init?(_ words: [String: String]) {
        let raw = unsafe withCStrings(Array(words.keys)) { keys in
            unsafe withCStrings(Array(words.values)) { values in
                unsafe PQconnectStartParams(keys, values, 0)
            }
        }
        guard let raw = unsafe raw else { return nil }
        unsafe self.raw = raw
        // Messages shrink to their code: what is never in memory is never printed.
        unsafe PQsetErrorVerbosity(raw, PQERRORS_SQLSTATE)
        unsafe PQsetNoticeReceiver(raw, { _, _ in }, nil)
    }

    deinit {
        unsafe PQfinish(raw)
    }

    /// The socket; it may change at every step of connecting. Negative if there is none.
    var socket: Int32 { unsafe PQsocket(raw) }
    var isBroken: Bool { unsafe PQstatus(raw) == CONNECTION_BAD }
    /// Whether no transaction is open, nor a failed one waiting to be rolled back.
    var isIdle: Bool { unsafe PQtransactionStatus(raw) == PQTRANS_IDLE }
    /// Whether a transaction is open in which a statement has failed.
    var isInFailedTransaction: Bool { unsafe PQtransactionStatus(raw) == PQTRANS_INERROR }

    /// One step of connecting.
    func advance() -> Progress {
        let isSecuring = unsafe PQstatus(raw) == CONNECTION_SSL_STARTUP
        return switch unsafe PQconnectPoll(raw) {
        case PGRES_POLLING_READING: .reading
        case PGRES_POLLING_WRITING: .writing
        case PGRES_POLLING_OK: .connected
        default: .failed(isSecuring ? .notSecured : connectFailure)
        }
    }

    /// Turns to pipeline mode, once connected.
    func enterPipelineMode() -> Bool {
        unsafe PQsetnonblocking(raw, 1) == 0 && PQenterPipelineMode(raw) == 1
    }

    /// Back to one statement at a time; only while nothing is under way.
    func leavePipelineMode() -> Bool {
        unsafe PQexitPipelineMode(raw) == 1
    }

    /// Why connecting failed. libpq keeps the server's code in the message alone, and has none of
    /// its own for a session that it ended itself.
    var connectFailure: PostgresError.ConnectFailure {
        guard let message = unsafe PQerrorMessage(raw) else { return .unreachable }
        let words = unsafe String(cString: message).split { $0 == " " || $0 == "\n" }
        let code = words.last.map(String.init) ?? ""
        if code.utf8.count == 5, code.utf8.allSatisfy(SQLState.isCodeCharacter) {
            return .refused(SQLState(code))
        }
        let wasLetIn = unsafe PQparameterStatus(raw, "server_version") != nil
        return wasLetIn ? .notTheSessionWanted : .unreachable
    }

    /// What a request to cancel takes; nil if not connected.
    func cancelRequest() -> CancelRequest? {
        unsafe PQgetCancel(raw).map { unsafe CancelRequest($0) }
    }

    /// Queues what prepares a statement.
    func sendPrepare(_ name: String, _ sql: SQL) -> Bool {
        let types = sql.parameters.types
        return unsafe PQsendPrepare(raw, name, sql.text, Int32(types.count), types) == 1
    }

    /// Queues what runs a prepared statement, its answer in binary.
    func sendExecute(_ name: String, _ parameters: Parameters) -> Bool {
        let count = parameters.count
        return unsafe parameters.withPointers { values, lengths in
            let formats = [Int32](repeating: 1, count: count)
            return unsafe PQsendQueryPrepared(
                raw, name, Int32(count), values, lengths, formats, 1) == 1
        }
    }

    /// Queues what deallocates a prepared statement. `name` is one that this room made.
    func sendForget(_ name: String) -> Bool {
        unsafe PQsendQueryParams(raw, "deallocate \(name)", 0, nil, nil, nil, nil, 1) == 1
    }

    /// Sends a script of several statements; only outside pipeline mode.
    func sendScript(_ text: String) -> Bool {
        unsafe PQsendQuery(raw, text) == 1
    }

    /// Queues the synchronisation point, which commits.
    func sendSync() -> Bool {
        unsafe PQpipelineSync(raw) == 1
    }

    /// Sends what the socket takes. `nil` if the connection broke, else whether all was sent.
    func flush() -> Bool? {
        switch unsafe PQflush(raw) {
        case 0: true
        case 1: false
        default: nil
        }
    }

    /// Reads what has come. False if the connection broke.
    func consume() -> Bool {
        unsafe PQconsumeInput(raw) == 1
    }

    /// Whether the next result is not all there yet.
    var isBusy: Bool { unsafe PQisBusy(raw) == 1 }

    /// The next result; `nil` where a step's results end.
    func nextResult() -> ResultHandle? {
        unsafe PQgetResult(raw).map { unsafe ResultHandle($0) }
    }
}

extension Parameters {
    /// Lends pointers to the values and their lengths, as libpq takes them; null is a null pointer.
    fileprivate func withPointers(
        _ body: ([UnsafePointer<CChar>?], [Int32]) -> Bool
    ) -> Bool {
        // A byte more than the values, so that an empty value has an address and is not null.
        unsafe (bytes + [0]).withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress else { return false }
            let start = unsafe base.assumingMemoryBound(to: CChar.self)
            let values = unsafe places.map { place -> UnsafePointer<CChar>? in
                unsafe place.length == nil ? nil : start + place.offset
            }
            let lengths = places.map { Int32($0.length ?? 0) }
            return unsafe body(values, lengths)
        }
    }
}

/// Lends strings as a null-terminated array of C strings.
func withCStrings(
    _ strings: [String], _ body: ([UnsafePointer<CChar>?]) -> OpaquePointer?
) -> OpaquePointer? {
    var offsets: [Int] = []
    var bytes: [CChar] = []
    for string in strings {
        offsets.append(bytes.count)
        bytes += string.utf8.map { CChar(bitPattern: $0) } + [0]
    }
    return unsafe bytes.withUnsafeBufferPointer { buffer in
        guard let start = buffer.baseAddress else { return nil }
        let pointers: [UnsafePointer<CChar>?] = unsafe offsets.map { unsafe start + $0 }
        return unsafe body(pointers + [nil])
    }
}
