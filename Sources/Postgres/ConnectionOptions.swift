import CLibPQ

/// What a connection string says, and what follows from it together with the environment, the
/// service file and libpq's defaults.
struct ConnectionOptions: Sendable {
    /// What the string itself says.
    private let said: [String: String]
    /// The same with all that libpq adds.
    private let meant: [String: String]

    /// Nil if the string does not parse.
    init?(_ connectionString: String) {
        guard !connectionString.utf8.contains(0),
            let said = unsafe Self.take(PQconninfoParse(connectionString, nil)),
            let meant = Self.meaning(of: connectionString)
        else { return nil }
        self.said = said
        self.meant = meant
    }

    /// Where to connect; nil where hosts, addresses and ports do not match.
    var route: Route? {
        Route(
            hosts: meant["host"], addresses: meant["hostaddr"], ports: meant["port"],
            session: meant["target_session_attrs"],
            inRandomOrder: meant["load_balance_hosts"] == "random")
    }

    /// The string's `connect_timeout`, which bounds each address; nil for none.
    var addressTimeout: Duration? {
        meant["connect_timeout"].flatMap { Int($0) }.flatMap { $0 > 0 ? .seconds($0) : nil }
    }

    /// All that libpq is to be told to connect to one stop.
    func words(to stop: Route.Stop, for configuration: Pool.Configuration) -> [String: String] {
        var words = said
        for name in ["host", "hostaddr", "port", "load_balance_hosts"] { words[name] = nil }
        words["host"] = stop.host
        words["hostaddr"] = stop.address
        words["port"] = stop.port
        words["target_session_attrs"] = stop.session
        words["client_encoding"] = "UTF8"
        words["application_name"] = configuration.applicationName
        // The server reads them as a command line, in which a backslash keeps words together.
        let settings = configuration.settings.sorted { $0.key < $1.key }.map { name, value in
            "-c " + "\(name)=\(value)".replacing("\\", with: "\\\\").replacing(" ", with: "\\ ")
        }
        words["options"] = ([meant["options"] ?? ""] + settings).joined(separator: " ")
        return words
    }

    /// libpq alone knows how all of it combines, and tells it of any connection, also of one that
    /// it will not begin because there is no such `sslmode`.
    private static func meaning(of connectionString: String) -> [String: String]? {
        let raw = unsafe withCStrings(["dbname", "sslmode"]) { words in
            unsafe withCStrings([connectionString, "only to be read"]) { values in
                unsafe PQconnectStartParams(words, values, 1)
            }
        }
        guard let raw = unsafe raw else { return nil }
        defer { unsafe PQfinish(raw) }
        return unsafe take(PQconninfo(raw))
    }

    /// The options that have a value; the array is freed.
    private static func take(
        _ options: UnsafeMutablePointer<PQconninfoOption>?
    ) -> [String: String]? {
        guard let options = unsafe options else { return nil }
        defer { unsafe PQconninfoFree(options) }
        var values: [String: String] = [:]
        var next = unsafe options
        while let keyword = unsafe next.pointee.keyword {
            if let value = unsafe next.pointee.val {
                unsafe values[String(cString: keyword)] = String(cString: value)
            }
            unsafe next += 1
        }
        return values
    }
}
