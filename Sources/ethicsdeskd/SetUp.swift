import ArgumentParser
import Desk
import Enquiry
import Foundation
import Phrasebook
import Postgres
import Sealing
import Store

/// `ethicsdeskd set-up`.
struct SetUp: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set-up",
        abstract: "Found a queue: its keys, its first triage officer, the first administrator.",
        discussion: """
            Reads ETHICSDESK_DATABASE_OWNER. Give it the public half of a recovery key that \
            “ethicsdesk recovery new” made on another machine. Prints the fingerprint to pin.
            """)

    @Option(help: "The queue's code.") var queue = QueueCode.valuesAndEthics.text
    @Option(help: "The file with the recovery key's public half.") var recoveryKey: String
    @Option(help: "The first triage officer's handle.") var triage: String
    @Option(help: "The first administrator's handle.") var administrator: String
    @Option(help: "The folder that the two one-time codes are written to.") var codes: String

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
    private let handles: (triage: Handle, administrator: Handle)
    /// `queue=fingerprint`.
    let pin: String

    init(
        queue: String, recoveryKeyFile: String, triage: String, administrator: String
    ) throws(OperatorError) {
        guard let queue = QueueCode(queue) else { throw .malformed("--queue") }
        guard let triage = Handle(triage) else { throw .malformed("--triage") }
        guard let administrator = Handle(administrator), administrator != triage else {
            throw .malformed("--administrator")
        }
        let file = FileManager.default.contents(atPath: recoveryKeyFile)
        let encoded = file.map { String(decoding: $0, as: UTF8.self) } ?? ""
        let trimmed = encoded.trimmingCharacters(in: .whitespacesAndNewlines)
        guard let bytes = Data(base64Encoded: trimmed),
            let key = try? PublicKey(bytes: Array(bytes)),
            let day = try? OpeningDay(
                queue: queue, recoveryKey: key, triage: triage, administrator: administrator)
        else { throw .keyFile(path: recoveryKeyFile) }
        self.day = day
        handles = (triage, administrator)
        pin = "\(queue.text)=\(day.fingerprint.text)"
    }

    /// Writes the codes, then the database: a code that nothing answers to harms nobody, an account
    /// whose code is lost does.
    func record(as owner: String, codesIn folder: String) async throws {
        try SecretFile.makeFolder(folder)
        for (handle, code) in [
            (handles.triage, day.triageCode), (handles.administrator, day.administratorCode),
        ] {
            let path = "\(folder)/\(handle.text)"
            try SecretFile.write(Array((code.text + "\n").utf8), to: path)
        }
        do {
            try await withPool(owner) { pool in try await day.record(with: Setup(owner: pool)) }
        } catch OperatorError.database(let error) {
            // Codes that nothing answers to go; where it may have been done, they stay.
            if error != .outcomeUnknown {
                for handle in [handles.triage, handles.administrator] {
                    unlink("\(folder)/\(handle.text)")
                }
            }
            if case .taken = error { throw OperatorError.alreadySetUp }
            throw OperatorError.database(error)
        }
    }
}
