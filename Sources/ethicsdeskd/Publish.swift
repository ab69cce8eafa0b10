import ArgumentParser
import Desk
import Enquiry
import Foundation
import Phrasebook
import Store

/// `ethicsdeskd publish`.
struct Publish: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Release the statistics of every quarter whose day has come.",
        discussion: """
            “serve” does this by itself, on the sixth business day after a quarter. Reads \
            ETHICSDESK_DATABASE_KEEPER, ETHICSDESK_TRAIL_KEY_FILE and, where the service keeps a \
            copy of what was released, ETHICSDESK_RELEASES_FILE. Running again releases nothing.
            """)

    func run() async throws {
        try await refusing {
            let phrases = Terminal.phrases.releases
            let released = try await withPublisher { publisher in
                try await ReleaseCopy(path: Environment().optional("RELEASES_FILE"))
                    .publish(with: publisher) { Terminal.say(phrases.released($0.code)) }
            }
            if released.isEmpty { Terminal.say(phrases.nothingDue) }
        }
    }
}

/// Runs `body` with a publisher on the keeper's connection, which is closed afterwards.
func withPublisher<Value: Sendable>(
    _ body: (Publisher) async throws -> Value
) async throws -> Value {
    let environment = Environment()
    let signer = try trailSigner(try environment.required("TRAIL_KEY_FILE"))
    return try await withPool(try environment.required("DATABASE_KEEPER")) { pool in
        try await body(Publisher(press: Press(pool), signer: signer))
    }
}

/// The copy of all releases that lies outside the database. Whatever it holds and the database does
/// not was lost with an older backup's restoring: it is put back before anything is drawn.
struct ReleaseCopy: Sendable {
    /// Where it is; nil where none is kept.
    let path: String?

    /// Puts back what is missing, releases what is due, and brings the copy up to date.
    ///
    /// - Parameter told: called after each release.
    /// - Returns: the quarters that were released now.
    func publish(
        with publisher: Publisher, _ told: (FiscalQuarter) -> Void = { _ in }
    ) async throws -> [FiscalQuarter] {
        let kept = path.flatMap { FileManager.default.contents(atPath: $0) }
        if let path, let kept {
            guard try await publisher.restore(String(decoding: kept, as: UTF8.self)) != nil else {
                throw OperatorError.releases(.copyDiffers(path: path))
            }
        }
        let released = try await publisher.publishDue(told)
        if let path {
            let export = Data(try await publisher.export().utf8)
            if export != kept { try Self.write(export, to: path) }
        }
        return released
    }

    /// Writes a whole file or leaves the one that is there.
    static func write(_ export: Data, to path: String) throws(OperatorError) {
        do {
            try export.write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw .unwritable(path: path)
        }
    }
}
