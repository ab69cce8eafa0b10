import ArgumentParser
import Desk
import Foundation
import Phrasebook

extension Releases {
    /// `ethicsdeskd releases export`.
    struct Export: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Write a copy of every release and of the ledger.",
            discussion: """
                Reads ETHICSDESK_DATABASE_KEEPER and ETHICSDESK_TRAIL_KEY_FILE. Keep the copy away \
                from the database; “ethicsdesk statistics verify” checks it alone.
                """)

        @Option(help: "The file to write; without it, standard output.") var to: String?

        func run() async throws {
            try await refusing {
                let export = Data(try await withPublisher { try await $0.export() }.utf8)
                if let to { return try ReleaseCopy.write(export, to: to) }
                FileHandle.standardOutput.write(export)
            }
        }
    }

    /// `ethicsdeskd releases import`.
    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Put releases back that an older backup lacks.",
            discussion: """
                Do this after a restore and before anything is served: what was released once is \
                never drawn again. A copy that does not verify, or that tells otherwise than the \
                database, is refused.
                """)

        @Argument(help: "The copy.") var file: String

        func run() async throws {
            try await refusing {
                guard let copy = FileManager.default.contents(atPath: file) else {
                    throw OperatorError.releases(.copyDiffers(path: file))
                }
                let number = try await withPublisher { publisher in
                    try await publisher.restore(String(decoding: copy, as: UTF8.self))
                }
                guard let number else { throw OperatorError.releases(.copyDiffers(path: file)) }
                Terminal.say(Terminal.phrases.releases.restored(number))
            }
        }
    }
}
