import FoundationEssentials

/// Where the service is. An address is accepted only where a secret may be sent to it: over TLS, or
/// without it to this very machine.
struct ServiceAddress: Equatable, Sendable {
    /// The address without a slash at its end, such as `https://ethics.example`.
    let text: String

    /// The address that was asked for: by option, by `ETHICSDESK_URL`, or this machine's.
    static func chosen(_ option: String?) throws(Complaint) -> ServiceAddress {
        let environment = ProcessInfo.processInfo.environment["ETHICSDESK_URL"]
        let named = [option, environment].compactMap(\.self).first { !$0.isEmpty }
        return try ServiceAddress(named ?? "http://127.0.0.1:8080")
    }

    /// Reads an address; refuses one with a user's name, a query or a fragment.
    init(_ typed: String) throws(Complaint) {
        guard typed.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }), let url = URL(string: typed),
            let host = url.host(percentEncoded: false), !host.isEmpty, url.user == nil,
            url.password == nil, url.query == nil, url.fragment == nil
        else { throw .notAnAddress }
        switch url.scheme?.lowercased() {
        case "https": break
        case "http": guard Self.isThisMachine(host) else { throw .plainHTTP }
        default: throw .notAnAddress
        }
        var text = typed
        while text.hasSuffix("/") { text.removeLast() }
        self.text = text
    }

    /// `localhost`, `::1`, or an address in 127.0.0.0/8 written out in full.
    private static func isThisMachine(_ host: String) -> Bool {
        let host = host.lowercased()
        if ["localhost", "::1", "[::1]"].contains(host) { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127"
            && parts.allSatisfy { part in
                (1...3).contains(part.utf8.count)
                    && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
                    && (UInt8(part) != nil)
            }
    }
}
