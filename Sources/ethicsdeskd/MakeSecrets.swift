import ArgumentParser
import Audit
import Foundation
import Phrasebook

/// `ethicsdeskd make-secrets`.
struct MakeSecrets: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make the service's two secret files, unless they are there.",
        discussion: """
            session.secret seals sessions: losing it signs everybody out and no more. trail.key \
            signs the trail's checkpoints: keep its public half, which is printed.
            """)

    @Argument(help: "The folder to make them in.") var folder: String

    func run() async throws {
        try await refusing {
            try Self.make(in: folder)
            let signer = try trailSigner(Settings.trailKey(in: folder))
            Terminal.say(Terminal.phrases.secretsWritten(folder))
            Terminal.say(Terminal.phrases.trailKey(signer.publicKey.text))
        }
    }

    static func make(in folder: String) throws(OperatorError) {
        try SecretFile.makeFolder(folder)
        try SecretFile.make(Settings.sessionSecret(in: folder))
        try SecretFile.make(Settings.trailKey(in: folder))
        // The public half, for whoever checks an export.
        let publicKey = folder + "/trail.pub"
        guard !FileManager.default.fileExists(atPath: publicKey) else { return }
        let text = try trailSigner(Settings.trailKey(in: folder)).publicKey.text + "\n"
        try SecretFile.write(Array(text.utf8), to: publicKey)
    }
}

/// The signer whose key is in a file.
func trailSigner(_ path: String) throws(OperatorError) -> CheckpointSigner {
    let bytes = try SecretFile.read(path)
    guard let signer = try? CheckpointSigner(keyBytes: bytes) else {
        throw .secretFile(path: path, .wrongSize)
    }
    return signer
}
