import ArgumentParser
import Desk
import Enquiry
import Foundation
import Phrasebook
import Sealing
import Store

/// `ethicsdeskd setup`.
struct Setup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Found a queue: its keys, its first triage officer, the first administrator.",
        discussion: """
            Reads ETHICSDESK_DATABASE_OWNER. Give it the public half of a recovery key that \
            “ethicsdesk recovery new” made on another machine. Prints the fingerprint to pin. A \
            further queue needs no administrator.
            """)

    @Option(help: "The queue's code.") var queue = QueueCode.valuesAndEthics.text
    @Option(help: "The file with the recovery key's public half.") var recoveryKey: String
    @Option(help: "The first triage officer's handle, which nobody has yet.") var triage: String
    @Option(help: "An administrator's handle; the first queue needs one.")
    var administrator: String?
    @Option(help: "The folder that the one-time codes are written to.") var codes: String

    func run() async throws {
        try await refusing {
            let owner = try Environment().required("DATABASE_OWNER")
            let opening = try Opening(
                queue: queue, recoveryKeyFile: recoveryKey, triage: triage,
                administrator: administrator)
            try await opening.record(as: owner, codesIn: codes)
            let phrases = Terminal.phrases
            Terminal.say(phrases.codesWritten(codes))
            Terminal.say(phrases.pinThis(opening.pin))
        }
    }
}

/// An opening day made of what the operator typed.
struct Opening {
    private let day: OpeningDay
    private let triage: Handle
    /// `queue=fingerprint`.
    let pin: String

    init(
        queue: String, recoveryKeyFile: String, triage: String, administrator: String?
    ) throws(OperatorError) {
        guard let queue = QueueCode(queue) else { throw .malformed("--queue") }
        guard let triage = Handle(triage) else { throw .malformed("--triage") }
        let administratorHandle = administrator.flatMap { Handle($0) }
        guard (administratorHandle == nil) == (administrator == nil), administratorHandle != triage
        else { throw .malformed("--administrator") }
        let file = FileManager.default.contents(atPath: recoveryKeyFile)
        let encoded = file.map { String(decoding: $0, as: UTF8.self) } ?? ""
        let trimmed = encoded.trimmingCharacters(in: .whitespacesAndNewlines)
        guard let bytes = Data(base64Encoded: trimmed),
            let key = try? PublicKey(bytes: Array(bytes)),
            let day = try? OpeningDay(
                queue: queue, recoveryKey: key, triage: triage, administrator: administratorHandle)
        else { throw .keyFile(path: recoveryKeyFile) }
        self.day = day
        self.triage = triage
        pin = "\(queue.text)=\(day.fingerprint.text)"
    }

    /// Writes the codes, then the database.
    func record(as owner: String, codesIn folder: String) async throws {
        try SecretFile.makeFolder(folder)
        var codes = [(path: "\(folder)/\(triage.text)", code: day.triageCode)]
        if let administrator = day.administrator {
            codes.append(("\(folder)/\(administrator.account.handle.text)", administrator.code))
        }
        do {
            try await handingOver(codes, as: owner) { try await day.record(with: $0) }
        } catch OperatorError.database(.taken) {
            throw OperatorError.alreadySetUp
        } catch OperatorError.database(.notPermitted) {
            throw OperatorError.noAdministrator
        }
    }
}

/// Writes one-time codes into files, then what they stand for into the database: a code that
/// nothing answers to harms nobody, an account whose code is lost does.
func handingOver(
    _ codes: [(path: String, code: OneTimeCode)], as owner: String,
    _ record: (Groundwork) async throws -> Void
) async throws {
    var written: [String] = []
    do {
        for (path, code) in codes {
            try SecretFile.write(Array((code.text + "\n").utf8), to: path)
            written.append(path)
        }
        try await withPool(owner) { pool in try await record(Groundwork(owner: pool)) }
    } catch {
        // Codes that nothing answers to go; where it may have been done, they stay.
        if case OperatorError.database(.outcomeUnknown) = error { throw error }
        written.forEach { unlink($0) }
        throw error
    }
}
