import FoundationEssentials

/// What services gave this client, so that they know it again when somebody signs in: 0600, below
/// `ETHICSDESK_HOME`. It opens nothing.
struct KnownClientFile: Codable, Sendable {
    /// A client's token of one account at one service.
    private struct Known: Codable, Sendable {
        let address: String
        let handle: String
        let token: String
    }

    private var clients: [Known]

    /// Accounts that are remembered: more than one person has.
    private static let clientsAtMost = 20

    /// The token for an account, where there is one.
    static func token(of handle: String, at address: ServiceAddress) -> String? {
        kept().clients.first { $0.handle == handle && $0.address == address.text }?.token
    }

    /// Keeps a token in place of the account's former one. Where that fails, the client is a
    /// stranger the next time, and nothing else.
    static func keep(_ token: String, of handle: String, at address: ServiceAddress) {
        var file = kept()
        file.clients.removeAll { $0.handle == handle && $0.address == address.text }
        file.clients.insert(Known(address: address.text, handle: handle, token: token), at: 0)
        file.clients = Array(file.clients.prefix(clientsAtMost))
        guard let json = try? file.asJSON() else { return }
        try? PrivateFile.replace(path, with: String(decoding: json, as: UTF8.self) + "\n")
    }

    private static func kept() -> KnownClientFile {
        guard let text = try? PrivateFile.secret(path),
            let file = try? JSONDecoder().decode(KnownClientFile.self, from: Data(text.utf8))
        else { return KnownClientFile(clients: []) }
        return file
    }

    private static var path: String { SessionFile.home + "/known-clients" }
}
