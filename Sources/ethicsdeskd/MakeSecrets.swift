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
            signs the trail's checkpoints and the released statistics: keep its public halves, \
            which are printed.
            """)

    @Argument(help: "The folder to make them in.") var folder: String

    func run() async throws {
        try await refusing {
            try Self.make(in: folder)
            let signer = try trailSigner(Settings.trailKey(in: folder))
            Terminal.say(Terminal.phrases.secretsWritten(folder))
            Terminal.say(Terminal.phrases.trailKey(signer.publicKey.text))
            let releases = signer.signing(.releases).publicKey.text
            Terminal.say(Terminal.phrases.releases.releaseKey(releases))
        }
    }

    static func make(in folder: String) throws(OperatorError) {
        try SecretFile.makeFolder(folder)
        try SecretFile.make(Settings.sessionSecret(in: folder))
        try SecretFile.make(Settings.trailKey(in: folder))
        // The public half, for whoever checks an export of the trail or of the releases.
        let signer = try trailSigner(Settings.trailKey(in: folder))
        for (name, signer) in [("trail", signer), ("releases", signer.signing(.releases))] {
            let path = "\(folder)/\(name).pub"
            guard !FileManager.default.fileExists(atPath: path) else { continue }
            try SecretFile.write(Array((signer.publicKey.text + "\n").utf8), to: path)
        }
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
