/// Where a connection string leads: its addresses in the order of trying, and how much of the time
/// each may take. Pure.
///
/// libpq would go through them itself, but looks names up without letting anybody else do anything,
/// and when asked not to block gives the first address all the time there is.
struct Route: Sendable {
    /// One address, or a name that is still to be looked up.
    struct Stop: Sendable, Equatable {
        /// A name, or the directory of a socket; nil for libpq's own choice.
        var host: String?
        /// The address in digits, if it is known.
        var address: String?
        /// Nil for libpq's own choice.
        var port: String?
        /// What libpq is to demand of the session, by its `target_session_attrs`.
        var session: String

        /// What is to be looked up first, if anything.
        var unknownName: String? {
            guard address == nil, let host, let first = host.utf8.first else { return nil }
            return first == UInt8(ascii: "/") || first == UInt8(ascii: "@") ? nil : host
        }
    }

    /// What is still to be tried.
    private(set) var ahead: [Stop]
    /// Of the failures so far, the one that came closest to a session.
    private(set) var failure = PostgresError.ConnectFailure.unreachable

    /// Reads libpq's lists, in which commas stand between hosts. Nil where they do not match or a
    /// port is none.
    init?(
        hosts: String?, addresses: String?, ports: String?, session: String?, inRandomOrder: Bool
    ) {
        let hosts = Self.list(hosts)
        let addresses = Self.list(addresses)
        let ports = Self.list(ports)
        let count = max(1, addresses.count, hosts.count)
        guard hosts.isEmpty || hosts.count == count,
            addresses.isEmpty || addresses.count == count,
            ports.count <= 1 || ports.count == count,
            ports.allSatisfy({ $0 == nil || $0.flatMap { UInt16($0) } ?? 0 > 0 })
        else { return nil }
        var stops = (0..<count).map { index in
            Stop(
                host: hosts.isEmpty ? nil : hosts[index],
                address: addresses.isEmpty ? nil : addresses[index],
                port: ports.isEmpty ? nil : ports[ports.count == 1 ? 0 : index],
                session: session ?? "any")
        }
        if inRandomOrder { stops.shuffle() }
        ahead = session == "prefer-standby" ? stops.with("standby") + stops.with("any") : stops
    }

    /// The next to be tried; nil at the end.
    mutating func next() -> Stop? {
        ahead.isEmpty ? nil : ahead.removeFirst()
    }

    /// Takes what a stop's name was found to stand for: each address is a stop of its own.
    mutating func insert(_ addresses: [String], for stop: Stop) {
        ahead.insert(
            contentsOf: addresses.map { address in
                var known = stop
                known.address = address
                return known
            }, at: 0)
    }

    /// How much of the time left the stop under way may take: an equal share, so that one that
    /// hangs leaves time for the others, and one that fails early leaves them more.
    func share(of left: Duration) -> Duration {
        left / (ahead.count + 1)
    }

    /// Takes a failure.
    /// - Returns: whether to go on. As with libpq, a server that refuses ends the way (another
    ///   would be told the same password), unless it only says that it is not ready.
    mutating func note(_ failure: PostgresError.ConnectFailure) -> Bool {
        if failure.closeness >= self.failure.closeness { self.failure = failure }
        switch failure {
        case .unreachable, .timedOut, .notSecured, .notTheSessionWanted: return true
        case .refused(let state): return state == .cannotConnectNow
        case .badConnectionString, .noResources: return false
        }
    }

    private static func list(_ text: String?) -> [String?] {
        guard let text, !text.isEmpty else { return [] }
        return text.split(separator: ",", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? nil : String($0) }
    }
}

extension [Route.Stop] {
    fileprivate func with(_ session: String) -> [Route.Stop] {
        map { stop in
            var stop = stop
            stop.session = session
            return stop
        }
    }
}

extension PostgresError.ConnectFailure {
    /// How far connecting came.
    fileprivate var closeness: Int {
        switch self {
        case .unreachable: 0
        case .timedOut: 1
        case .notSecured: 2
        case .notTheSessionWanted: 3
        case .refused: 4
        case .badConnectionString, .noResources: 5
        }
    }
}
