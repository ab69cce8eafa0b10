// ethicsdeskd: the service, and the operator's verbs. Nothing is decided here: settings are read,
// rooms are put together (`Assembly`), and what goes wrong is said in a sentence.

import ArgumentParser
import Phrasebook

/// The service's program.
@main
struct Ethicsdeskd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ethicsdeskd",
        abstract: "The EthicsDesk service and its operator's verbs.",
        discussion: """
            Settings come from the environment; a flag overrules its variable. Secrets are files: \
            they are never arguments.
            """,
        version: "ethicsdeskd 0.1.0",
        subcommands: [
            Serve.self, Local.self, Migrate.self, Setup.self, Recover.self, MakeSecrets.self,
            Publish.self, Releases.self, Retain.self, Trail.self,
        ])
}

/// Says on the standard error what went wrong, and ends the program with a status by its kind.
func refusing(_ body: () async throws -> Void) async throws {
    do {
        try await body()
    } catch let error as OperatorError {
        Terminal.complain(error.sentence(in: Terminal.phrases))
        throw ExitCode(error.status)
    }
}
