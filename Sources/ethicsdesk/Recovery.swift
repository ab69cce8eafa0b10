import ArgumentParser
import FoundationEssentials
import Phrasebook
import Sealing

/// Recovery keys, made where no network is needed.
struct Recovery: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make a queue's recovery key, offline.", subcommands: [New.self])

    /// Makes a recovery key.
    struct New: Verb {
        static let configuration = CommandConfiguration(
            abstract: "Make a recovery key: its code for paper, its public half into a file.",
            discussion: """
                Run it on a machine that you trust, offline if you can. The code opens the queue \
                when every passphrase is lost: write it down twice and lock it away in two places. \
                The file is for "ethicsdeskd setup" and is no secret.
                """)

        @Option(help: "A new file for the public half.") var to: String
        @OptionGroup var options: LocalOptions
        var wishes: Wishes { options.wishes }

        func act(_ here: Surroundings) async throws(Complaint) {
            let code = RecoveryCode.random()
            guard let publicKey = try? code.keyPair.publicKey else { throw .notUnderstood }
            let text = Data(publicKey.bytes).base64EncodedString()
            try PrivateFile.create(to, holding: text + "\n")
            let say = here.phrases.tools
            if here.json {
                let document = ["code": code.text, "fingerprint": publicKey.fingerprint.text]
                return Terminal.write(Visible.json(try document.asJSON()) + "\n")
            }
            here.tell(
                say.recoveryCode, "", "    " + code.text, "", say.recoveryWarning,
                say.recoveryFile(Visible.line(to)), say.fingerprint(publicKey.fingerprint.text))
        }
    }
}
