import ArgumentParser
import Phrasebook
import Sealing

/// Where a receipt comes from. Never from an argument.
struct ReceiptOptions: ParsableArguments {
    @Option(help: "File that holds the receipt.") var receiptFile: String?
    @Option(help: "Descriptor from which to read the receipt.") var receiptFd: Int32?

    /// The receipt, from wherever it was said to be, else typed unseen.
    func receipt(_ here: Surroundings) throws(Complaint) -> Receipt {
        let text = try Secret(file: receiptFile, descriptor: receiptFd)
            .text(asking: here.phrases.asking.receiptPrompt, or: "--receipt-file, --receipt-fd")
        do {
            return try Receipt(parsing: text)
        } catch {
            throw .notACode(.receipt, error)
        }
    }
}

/// Where a passphrase comes from.
struct PassphraseOptions: ParsableArguments {
    @Option(help: "File that holds the passphrase.") var passphraseFile: String?
    @Option(help: "Descriptor from which to read the passphrase.") var passphraseFd: Int32?

    /// The passphrase as typed; the service knows how to read it.
    func passphrase(_ here: Surroundings) throws(Complaint) -> Sensitive<String> {
        Sensitive(
            try Secret(file: passphraseFile, descriptor: passphraseFd).text(
                asking: here.phrases.office.passphrasePrompt,
                or: "--passphrase-file, --passphrase-fd"))
    }
}

/// Where a code of a second factor comes from, for whoever has one.
struct FactorOptions: ParsableArguments {
    @Option(help: "File that holds a code of your second factor, or a spare code.")
    var secondFactorFile: String?
    @Option(help: "Descriptor from which to read such a code.") var secondFactorFd: Int32?

    /// Sends what may need a code: with the one that was given, or without; and where the service
    /// then asks for one, with the one that is typed.
    func sending(
        _ here: Surroundings, _ send: (String?) async throws(Complaint) -> Response
    ) async throws(Complaint) -> Response {
        guard secondFactorFile == nil, secondFactorFd == nil else {
            return try await send(try code(here))
        }
        do {
            return try await send(nil)
        } catch {
            guard case .problem(let problem) = error, problem.code == "code-needed" else {
                throw error
            }
        }
        return try await send(try code(here))
    }

    /// The code, from wherever it was said to be, else typed unseen.
    func code(_ here: Surroundings) throws(Complaint) -> String {
        try Secret(file: secondFactorFile, descriptor: secondFactorFd).text(
            asking: here.phrases.office.factor.prompt,
            or: "--second-factor-file, --second-factor-fd")
    }
}

/// Where an enrolment code comes from.
struct CodeOptions: ParsableArguments {
    @Option(help: "File that holds the one-time code.") var codeFile: String?
    @Option(help: "Descriptor from which to read the one-time code.") var codeFd: Int32?

    /// The code, checked for slips of the pen before anything is sent.
    func code(_ here: Surroundings) throws(Complaint) -> OneTimeCode {
        let text = try Secret(file: codeFile, descriptor: codeFd)
            .text(asking: here.phrases.office.codePrompt, or: "--code-file, --code-fd")
        do {
            return try OneTimeCode(parsing: text)
        } catch {
            throw .notACode(.enrolmentCode, error)
        }
    }
}

/// A secret's three ways in: a file, a descriptor, or somebody typing.
private struct Secret {
    let file: String?
    let descriptor: Int32?

    func text(asking question: String, or options: String) throws(Complaint) -> String {
        if let file { return try PrivateFile.secret(file) }
        if let descriptor {
            return try InputBytes.secret(from: descriptor, path: "fd \(descriptor)")
        }
        return try Prompt.secret(question, or: options)
    }
}
