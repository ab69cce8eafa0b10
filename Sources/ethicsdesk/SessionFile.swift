import FoundationEssentials

/// The session of whoever is signed in here, kept for the next command: 0600, below
/// `ETHICSDESK_HOME`.
struct SessionFile: Codable, Sendable {
    /// The service that it belongs to. Its token is sent nowhere else.
    let address: String
    let token: String
    let handle: String

    /// The session kept for a service.
    static func current(at address: ServiceAddress) throws(Complaint) -> SessionFile {
        guard let session = try kept() else { throw .notSignedIn }
        guard session.address == address.text else { throw .signedInElsewhere }
        return session
    }

    /// The session that is kept, for whichever service.
    static func kept() throws(Complaint) -> SessionFile? {
        let path = home + "/session"
        guard PrivateFile.exists(path) else { return nil }
        let text = try PrivateFile.secret(path)
        return try? JSONDecoder().decode(SessionFile.self, from: Data(text.utf8))
    }

    /// Keeps this session, in place of any other.
    func keep() throws(Complaint) {
        try PrivateFile.makeDirectory(Self.home)
        let text = String(decoding: try asJSON(), as: UTF8.self)
        try PrivateFile.replace(Self.home + "/session", with: text + "\n")
    }

    /// Forgets the session.
    static func forget() { PrivateFile.remove(home + "/session") }

    /// Where sessions are kept.
    static var home: String { home(in: ProcessInfo.processInfo.environment) }

    /// `ETHICSDESK_HOME`, else `ethicsdesk` in the directory that XDG gives to state.
    static func home(in environment: [String: String]) -> String {
        func path(_ name: String) -> String? {
            // A relative XDG directory is to be ignored, says its specification.
            environment[name].flatMap { $0.isEmpty ? nil : $0 }
        }
        if let home = path("ETHICSDESK_HOME") { return home }
        if let state = path("XDG_STATE_HOME"), state.hasPrefix("/") { return state + "/ethicsdesk" }
        return (path("HOME") ?? ".") + "/.local/state/ethicsdesk"
    }
}

extension Surroundings {
    /// The service, and the session that is open there.
    func signedIn() throws(Complaint) -> (service: Service, credential: Credential) {
        let service = try service
        return (service, .session(try SessionFile.current(at: service.address).token))
    }
}
