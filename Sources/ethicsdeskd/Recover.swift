import ArgumentParser
import Desk
import Enquiry
import Foundation
import Phrasebook
import Postgres
import Sealing
import Store

/// `ethicsdeskd recover`.
struct Recover: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Open a queue again with its recovery code, once nobody else can.",
        discussion: """
            Reads ETHICSDESK_DATABASE_OWNER and ETHICSDESK_QUEUE_FINGERPRINTS. The recovery code \
            is asked for, or read from a descriptor; it is never an argument. The queue's key goes \
            to a triage officer, new or not, under a one-time code; other triage officers enrol \
            again and are admitted by him.
            """)

    @Option(help: "The queue's code.") var queue = QueueCode.valuesAndEthics.text
    @Option(help: "The triage officer's handle: an officer's, or one that nobody has yet.")
    var triage: String
    @Option(help: "The new file that the one-time code is written to.") var codeTo: String
    @Option(help: "Descriptor from which to read the recovery code.") var recoveryCodeFd: Int32?

    func run() async throws {
        try await refusing {
            let owner = try Environment().required("DATABASE_OWNER")
            let pins = try Settings.fingerprints(try Environment().required("QUEUE_FINGERPRINTS"))
            guard let queue = QueueCode(queue), let pin = pins[queue] else {
                throw OperatorError.malformed("--queue")
            }
            guard let triage = Handle(triage) else { throw OperatorError.malformed("--triage") }
            let recoveryCode = try Self.recoveryCode(from: recoveryCodeFd)
            let day = try await withPool(owner) { pool in
                do throws(RecoveryDay.Failure) {
                    return try await RecoveryDay(
                        of: queue, pinned: pin, with: recoveryCode, naming: triage,
                        from: Groundwork(owner: pool))
                } catch {
                    throw OperatorError(error, queue)
                }
            }
            try await handingOver([(codeTo, day.code)], as: owner) {
                try await day.record(with: $0)
            }
            Terminal.say(Terminal.phrases.recovered(triage.text, queue.text, codeTo))
        }
    }

    private static func recoveryCode(from descriptor: Int32?) throws(OperatorError) -> RecoveryCode
    {
        let typed: String
        if let descriptor {
            guard let text = Terminal.line(from: descriptor) else { throw .recoveryCode }
            typed = text
        } else {
            typed = try Terminal.secret(
                Terminal.phrases.recoveryCodePrompt, or: "--recovery-code-fd")
        }
        do { return try RecoveryCode(parsing: typed) } catch { throw .recoveryCode }
    }
}

extension OperatorError {
    fileprivate init(_ failure: RecoveryDay.Failure, _ queue: QueueCode) {
        self =
            switch failure {
            case .noQueue: .noQueue(queue)
            case .otherKey: .otherKey(queue)
            case .doesNotOpen: .recoveryDoesNotOpen(queue)
            case .notAnOfficer: .notAnOfficer
            case .store(let error): .database(error)
            }
    }
}
