// A known client's token: what a client is given when somebody has signed in with it, and shows
// when it signs in again. It opens nothing; it only says that the account's holder was here before,
// so that whoever tries the account's passphrase elsewhere does not keep him out.
//
//     token  base64url of: 1 byte version (1), 4 bytes day of issue (days since 2000, big-endian),
//            16 random bytes, and 32 bytes of MAC under the service's secret over all these and the
//            handle

import Enquiry
import Sealing

/// A client that somebody has signed in with before.
package struct KnownClient: Sendable, Equatable {
    private let body: [UInt8]
    private let mac: [UInt8]

    /// A fresh one, for an account that was just signed in to.
    init(of handle: Handle, on day: Day, under secret: ServiceSecret) {
        let issued = UInt32(clamping: day.daysSince2000)
        body =
            [1] + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: issued >> $0) }
            + Randomness.bytes(16)
        mac = secret.mac(of: Self.message(body, handle), purpose: Self.purpose)
    }

    /// Reads a token; nil where it has not the form of one. Whose it is shows later.
    package init?(parsing text: String) {
        guard let bytes = Base64URL.bytes(text, count: 53), bytes[0] == 1 else { return nil }
        body = Array(bytes.prefix(21))
        mac = Array(bytes.suffix(32))
    }

    /// The token.
    package var text: String { Base64URL.text(body + mac) }

    /// What its attempts are counted by.
    var name: [UInt8] { body }

    /// Whether this service gave it to that account, and not too long ago.
    func isKnown(to secret: ServiceSecret, as handle: Handle, on day: Day) -> Bool {
        let issued = body[1...4].reduce(0) { $0 << 8 | Int($1) }
        let isFresh = (issued...issued + Limits.Attempts.knownClientDays)
            .contains(day.daysSince2000)
        return isFresh
            && secret.verifies(mac, of: Self.message(body, handle), purpose: Self.purpose)
    }

    private static let purpose = "known-client"

    private static func message(_ body: [UInt8], _ handle: Handle) -> [UInt8] {
        body + Array(handle.text.utf8)
    }
}
