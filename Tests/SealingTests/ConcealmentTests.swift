import Testing

@testable import Sealing

private struct Holder<Value> {
    let value: Value
    let list: [Value]
    let optional: Value?
}

private struct Failure<Value: Sendable>: Error { let value: Value }

/// Everything that prints: interpolation, description, reflection, dump, nesting and errors.
private func shown<Value: Sendable>(_ value: Value) -> [String] {
    let holder = Holder(value: value, list: [value], optional: value)
    var dumped = ""
    dump(value, to: &dumped)
    dump(holder, to: &dumped)
    return [
        "\(value)", String(describing: value), String(reflecting: value), "\(holder)",
        String(reflecting: holder), "\([value])", "\(Optional(value) as Any)", dumped,
        "\(Failure(value: value))", "\(Mirror(reflecting: value).children.map { $0 })",
    ]
}

private func expectConcealed<Value: Sendable>(_ value: Value, _ secrets: [String]) {
    for text in shown(value) {
        for secret in secrets {
            #expect(!text.contains(secret), "shown by \(Value.self)")
        }
    }
    #expect(Mirror(reflecting: value).children.isEmpty)
    #expect("\(value)".hasSuffix("(…)"))
}

@Test("no secret shows itself, however it is printed")
func concealment() throws {
    let receipt = Receipt.random()
    let groups = receipt.text.split(separator: "-").map(String.init)
    expectConcealed(receipt, groups + ["\(receipt.code.values)"])
    #expect("\(receipt)" == "Receipt(…)")
    let code = OneTimeCode.random()
    expectConcealed(code, code.text.split(separator: "-").map(String.init))
    let recovery = RecoveryCode.random()
    expectConcealed(recovery, recovery.text.split(separator: "-").map(String.init))
    let keyPair = try KeyPair.random()
    expectConcealed(keyPair, ["\(keyPair.exposedSeed)", "privateKey"])
    expectConcealed(TicketSecret.random(), ["material"])
    let token = SessionToken.random()
    expectConcealed(token, [token.text, "material"])
    expectConcealed(ServiceSecret.random(), ["material"])
    let passphrase = Passphrase.generate(.french)
    expectConcealed(passphrase, passphrase.text.split(separator: " ").map(String.init))
    expectConcealed(Sensitive("Jo Sample"), ["Jo", "Sample"])
    expectConcealed(Sensitive(["Jo Sample"]), ["Jo"])
    #expect(Sensitive("Jo Sample").exposed == "Jo Sample")
    #expect(Sensitive(1) == Sensitive(1) && Sensitive(1) != Sensitive(2))
}

@Test("an error carries no value")
func errorsAreBare() {
    for error in SealingError.allCases { #expect(Mirror(reflecting: error).children.isEmpty) }
    for error in CodeError.allCases { #expect(Mirror(reflecting: error).children.isEmpty) }
}
