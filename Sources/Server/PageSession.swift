import FoundationEssentials
import Hummingbird
import Sealing

/// A session of the pages. All of it is in a cookie, sealed under the service's secret: instances
/// share nothing, and what lies in a browser is worth nothing once its time is over.
struct PageSession: Sendable, Equatable {
    /// What opens something, and how long that is borne.
    enum Kind: String, Sendable {
        case enquiry, staff

        var cookie: String { "__Host-\(rawValue)" }

        /// Seconds without a request, after which the session is over. Somebody who reads and
        /// writes a reply needs minutes; somebody who walked away must not be read.
        var idleSeconds: Int {
            switch self {
            case .enquiry: 15 * 60
            case .staff: 30 * 60
            }
        }

        /// Seconds after which the session is over however busy it is. A staff session also ends
        /// in the database, after a working day.
        var wholeSeconds: Int {
            switch self {
            case .enquiry: 60 * 60
            case .staff: 12 * 60 * 60
            }
        }
    }

    let kind: Kind
    /// What the session holds: words without spaces.
    var words: [String]
    let startedAt: Int

    /// A session that begins now.
    init(_ kind: Kind, _ words: [String], at now: Int) {
        self.kind = kind
        self.words = words
        startedAt = now
    }

    /// The session that a request belongs to, unless it is over.
    init?(_ kind: Kind, of request: Request, under secret: ServiceSecret, at now: Int) {
        guard let text = request.cookies[kind.cookie]?.value else { return nil }
        self.init(kind, parsing: text, under: secret, at: now)
    }

    /// Reads a cookie's value.
    init?(_ kind: Kind, parsing text: String, under secret: ServiceSecret, at now: Int) {
        guard let box = Base64URL.bytes(text, count: text.utf8.count * 6 / 8),
            let bytes = try? secret.open(box, purpose: kind.cookie)
        else { return nil }
        var words = String(decoding: bytes, as: UTF8.self).split(separator: " ").map(String.init)
        guard words.count > 2, let started = Int(words.removeFirst()),
            let used = Int(words.removeFirst()), now - used < kind.idleSeconds,
            now - started < kind.wholeSeconds
        else { return nil }
        self.kind = kind
        self.words = words
        startedAt = started
    }

    /// The session as the browser keeps it, used now.
    func setting(under secret: ServiceSecret, at now: Int) throws -> Cookie {
        let text = ([String(startedAt), String(now)] + words).joined(separator: " ")
        let box = try secret.seal(Array(text.utf8), purpose: kind.cookie)
        return .ours(kind.cookie, Base64URL.text(box))
    }
}
