import Foundation
import Sealing
import Synchronization

/// Secrets that were used, to be searched for afterwards.
final class Secrets: Sendable {
    private let used = Mutex<Set<String>>([])

    /// Remembers a secret.
    func note(_ secret: String) { used.withLock { _ = $0.insert(secret) } }

    /// All that was noted, and what lies in people's own files: receipts, passphrases, tokens and
    /// codes; and what they prove the database their right with.
    func all(of desk: Deployment) throws -> [String] {
        let code = try String(contentsOfFile: desk.folder + "/recovery-code", encoding: .utf8)
        note(code)
        for name in try FileManager.default.subpathsOfDirectory(atPath: desk.folder) {
            let path = desk.folder + "/" + name
            guard name.hasSuffix(".receipt") || name.hasPrefix("codes/") || name.contains("people/")
            else { continue }
            guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { continue }
            if name.contains("people/"), !name.hasSuffix("/passphrase") {
                if let token = try? Field.value("token", in: text) { note(token) }
            } else {
                note(text.trimmingCharacters(in: .whitespacesAndNewlines))
            }
        }
        return used.withLock { secrets in
            secrets.flatMap { secret in [secret, secret.filter { $0 != "-" }] + Self.proofs(secret)
            }
        }
    }

    private static func proofs(_ secret: String) -> [String] {
        let bytes =
            (try? Receipt(parsing: secret))?.locator ?? (try? SessionToken(parsing: secret))?.proof
            ?? []
        guard !bytes.isEmpty else { return [] }
        return [bytes.map { String(format: "%02x", $0) }.joined()]
    }
}
