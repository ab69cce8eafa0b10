import Enquiry
import FoundationEssentials
import HTTPTypes
import Hummingbird
import Pages
import Sealing

/// A browser, known again by a cookie of its own that says nothing about anybody. What its forms
/// carry is bound to the cookie, so that no other site can plant a form's contents.
struct Visitor: Sendable {
    static let cookie = "__Host-visitor"

    private let token: SessionToken
    /// Whether the browser has to be given its cookie.
    let isNew: Bool

    /// The visitor who sent a request; a new one where the request says of none.
    init(_ request: Request) {
        let known = request.cookies[Self.cookie].flatMap { try? SessionToken(parsing: $0.value) }
        token = known ?? .random()
        isNew = known == nil
    }

    /// What the browser keeps until it is closed.
    var setting: Cookie { .ours(Self.cookie, token.text, sameSite: .lax) }

    /// What shows that a form was made for this visitor.
    func formKey(under secret: ServiceSecret) -> String {
        Base64URL.text(secret.mac(of: token.proof, purpose: "page/form"))
    }

    /// Whether a form was made for this visitor.
    func owns(_ form: Form, under secret: ServiceSecret) -> Bool {
        guard let mac = Base64URL.bytes(form["key"], count: 32) else { return false }
        return secret.verifies(mac, of: token.proof, purpose: "page/form")
    }

    /// A receipt and what shows that it was made for this visitor.
    func carrying(_ receipt: Receipt, under secret: ServiceSecret) -> [CarriedValue] {
        let seal = secret.mac(of: bound(receipt), purpose: "page/receipt")
        return [
            CarriedValue("receipt", receipt.text), CarriedValue("seal", Base64URL.text(seal)),
        ]
    }

    /// The receipt that a form carries, if it was made for this visitor.
    func receipt(in form: Form, under secret: ServiceSecret) -> Receipt? {
        guard let receipt = try? Receipt(parsing: form["receipt"]),
            let seal = Base64URL.bytes(form["seal"], count: 32),
            secret.verifies(seal, of: bound(receipt), purpose: "page/receipt")
        else { return nil }
        return receipt
    }

    private func bound(_ receipt: Receipt) -> [UInt8] { token.proof + Array(receipt.text.utf8) }
}

extension Cookie {
    /// A cookie of this host alone, out of every script's reach, that goes over TLS; browsers count
    /// the machine's own loopback as safe.
    static func ours(_ name: String, _ value: String, sameSite: SameSite = .strict) -> Cookie {
        Cookie(
            name: name, value: value, path: "/", secure: true, httpOnly: true, sameSite: sameSite)
    }

    /// The same, gone.
    static func gone(_ name: String) -> Cookie {
        Cookie(
            name: name, value: "", maxAge: 0, path: "/", secure: true, httpOnly: true,
            sameSite: .strict)
    }
}
