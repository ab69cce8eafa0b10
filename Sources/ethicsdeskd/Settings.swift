import Configuration
import Enquiry
import Foundation
import Logging
import Sealing
import Server

/// What `serve` needs to know, read from the environment; flags go first.
struct Settings: Sendable {
    /// Libpq connection strings, one for each database role.
    struct Databases: Sendable {
        var enquirer: String
        var officer: String
        var manager: String
        var keeper: String
    }

    var listen: Address
    var operatorListen: Address
    var databases: Databases
    var tls: (certificate: String, key: String)?
    var proxies = TrustedProxies.none
    var sessionSecretFile: String
    var trailKeyFile: String
    /// Where a copy of what was released is kept, if anywhere.
    var releasesFile: String?
    /// Where checkpoints of the trail are kept outside the database, if anywhere.
    var checkpointsFile: String?
    /// What tells officers that something is due soon, and from which hour; nil where nothing does.
    var notices: (command: NoticeCommand, hour: Int)?
    /// How long tickets are kept; nil where nothing is purged by itself.
    var retention: RetentionRule?
    var fingerprints: [QueueCode: Fingerprint]

    /// Reads every setting, and refuses plain HTTP where others can reach it.
    init(listen: String?, operatorListen: String?) throws(OperatorError) {
        let environment = Environment()
        self.listen = try environment.address("LISTEN", or: "127.0.0.1:8080", flag: listen)
        self.operatorListen = try environment.address(
            "OPERATOR_LISTEN", or: "127.0.0.1:8081", flag: operatorListen)
        databases = Databases(
            enquirer: try environment.required("DATABASE_ENQUIRER"),
            officer: try environment.required("DATABASE_OFFICER"),
            manager: try environment.required("DATABASE_MANAGER"),
            keeper: try environment.required("DATABASE_KEEPER"))
        sessionSecretFile = try environment.required("SESSION_SECRET_FILE")
        trailKeyFile = try environment.required("TRAIL_KEY_FILE")
        releasesFile = environment.optional("RELEASES_FILE")
        checkpointsFile = environment.optional("CHECKPOINTS_FILE")
        retention = try environment.retentionRule()
        notices = try environment.notices()
        fingerprints = try Self.fingerprints(try environment.required("QUEUE_FINGERPRINTS"))
        if let text = environment.optional("TRUSTED_PROXIES") {
            guard let proxies = TrustedProxies(parsing: text) else {
                throw .malformed("ETHICSDESK_TRUSTED_PROXIES")
            }
            self.proxies = proxies
        }
        if let certificate = environment.optional("TLS_CERTIFICATE_FILE") {
            let key = try environment.required("TLS_KEY_FILE")
            guard FileManager.default.isReadableFile(atPath: certificate) else {
                throw .secretFile(path: certificate, .missing)
            }
            try SecretFile.checkPrivate(key)
            tls = (certificate, key)
        }
        try checkExposure()
    }

    /// Settings of a desk with a private cluster, which has no environment to read.
    init(
        listen: Address, operatorListen: Address, databases: Databases, secrets: String,
        fingerprints: [QueueCode: Fingerprint]
    ) throws(OperatorError) {
        self.listen = listen
        self.operatorListen = operatorListen
        self.databases = databases
        self.sessionSecretFile = Self.sessionSecret(in: secrets)
        self.trailKeyFile = Self.trailKey(in: secrets)
        self.releasesFile = secrets + "/../releases.jsonl"
        self.checkpointsFile = secrets + "/../checkpoints.txt"
        self.fingerprints = fingerprints
        try checkExposure()
    }

    static func sessionSecret(in folder: String) -> String { folder + "/session.secret" }
    static func trailKey(in folder: String) -> String { folder + "/trail.key" }

    /// Reads `queue=fingerprint`, several of them with commas between.
    static func fingerprints(_ text: String) throws(OperatorError) -> [QueueCode: Fingerprint] {
        var pinned: [QueueCode: Fingerprint] = [:]
        for pin in text.split(separator: ",") {
            let parts = pin.split(separator: "=")
            guard parts.count == 2,
                let queue = QueueCode(parts[0].filter { !$0.isWhitespace }),
                let fingerprint = try? Fingerprint(parsing: parts[1].filter { !$0.isWhitespace })
            else { throw .malformed("ETHICSDESK_QUEUE_FINGERPRINTS") }
            pinned[queue] = fingerprint
        }
        return pinned
    }

    private func checkExposure() throws(OperatorError) {
        guard tls != nil || listen.isLoopback else { throw .plainHTTP(host: listen.host) }
        guard operatorListen.isLoopback else { throw .plainHTTP(host: operatorListen.host) }
    }
}

/// Where to listen.
struct Address: Sendable, CustomStringConvertible {
    let host: String
    let port: Int

    /// Reads `host:port`, with an IPv6 host in brackets.
    init?(_ text: String) {
        guard let colon = text.lastIndex(of: ":"),
            let port = Int(text[text.index(after: colon)...]), (1...65_535).contains(port)
        else { return nil }
        let host = text[..<colon]
        self.host =
            host.hasPrefix("[") && host.hasSuffix("]")
            ? String(host.dropFirst().dropLast()) : String(host)
        self.port = port
        guard !self.host.isEmpty else { return nil }
    }

    /// Whether nobody but this machine can reach it.
    var isLoopback: Bool {
        let octets = host.split(separator: ".", omittingEmptySubsequences: false)
        let isNet127 =
            octets.count == 4 && octets.first == "127" && octets.allSatisfy { UInt8($0) != nil }
        return isNet127 || host == "::1" || host == "localhost"
    }

    var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
}

/// The environment, of which every variable of ours begins with `ETHICSDESK_`.
struct Environment {
    private let reader = ConfigReader(provider: EnvironmentVariablesProvider())

    func optional(_ name: String) -> String? {
        let value = reader.string(forKey: ConfigKey(["ethicsdesk", name.lowercased()]))
        return value?.isEmpty == false ? value : nil
    }

    func required(_ name: String) throws(OperatorError) -> String {
        guard let value = optional(name) else { throw .missing("ETHICSDESK_\(name)") }
        return value
    }

    /// `ETHICSDESK_LOG_LEVEL`, `info` unless it names a level.
    var logLevel: Logger.Level {
        optional("LOG_LEVEL").flatMap(Logger.Level.init(rawValue:)) ?? .info
    }

    func address(
        _ name: String, or fallback: String, flag: String?
    ) throws(OperatorError) -> Address {
        guard let address = Address(flag ?? optional(name) ?? fallback) else {
            throw .malformed("ETHICSDESK_\(name)")
        }
        return address
    }
}
