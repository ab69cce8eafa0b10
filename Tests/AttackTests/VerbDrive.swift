import ArgumentParser
import Foundation
import Harness
import Testing

@testable import ethicsdesk

/// Uses every verb of the command line, with planted words wherever a text can go.
struct VerbDrive {
    let desk: Deployment
    let secrets: Secrets

    init(_ desk: Deployment, _ secrets: Secrets) {
        self.desk = desk
        self.secrets = secrets
    }

    func run() async throws {
        let english = try await desk.ask(Planted.question, receipt: "en.receipt")
        let french = try await desk.ask(Planted.french, receipt: "fr.receipt", language: "fr")
        var used: Set<String> = ["ask"]
        try await desk.succeed(
            desk.operatorProgram,
            ["releases", "export", "--to", desk.folder + "/releases.jsonl"])
        for (who, line, input) in Self.script {
            var words = line.split(separator: " ").map(String.init)
            let verb = try #require(Self.verbs.first { line == $0 || line.hasPrefix($0 + " ") })
            used.insert(verb)
            words = words.map {
                // Whole words: a reference may have these letters in it.
                switch $0 {
                case "EN": english
                case "FR": french
                default: $0.replacing("~", with: desk.folder)
                }
            }
            if verb == "admit" {
                words += ["--fingerprint", try desk.member("new.one").fingerprint]
            }
            if verb == "enrol" {
                secrets.note(try await desk.enrol("new.one").passphrase)
                continue
            }
            let typed = verb == "second-factor confirm" ? try authenticatorCode() : input
            let outcome = try await desk.client(who).run(words, input: typed)
            if verb.hasPrefix("second-factor") { try noteSpareCodes() }
            // This desk has one queue, so that a ticket can be sent nowhere.
            let expected: Int32 = verb == "transfer" ? 65 : 0
            #expect(outcome.status == expected, "\(words) \(outcome.error)")
            if verb == "recovery new" { secrets.note(try Field.value("code", in: outcome.output)) }
        }
        try await expectOpening()
        #expect(Set(Self.verbs).subtracting(used) == [], "verbs that nobody uses here")
    }

    /// What an authenticator shows that was given the secret.
    private func authenticatorCode() throws -> String {
        let secret = try String(contentsOfFile: desk.folder + "/secret", encoding: .utf8)
        secrets.note(secret.trimmingCharacters(in: .whitespacesAndNewlines))
        return try #require(Authenticator(secret)).code()
    }

    /// Remembers spare codes, and puts the first of them into a file of its own.
    private func noteSpareCodes() throws {
        for name in ["/spare", "/spares"] {
            let path = desk.folder + name
            guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { continue }
            let codes = text.split(separator: "\n").map(String.init)
            for code in codes { secrets.note(code) }
            _ = FileManager.default.createFile(
                atPath: path + ".first", contents: Data((codes.first ?? "").utf8),
                attributes: [.posixPermissions: 0o600])
        }
    }

    /// The enquirer sees that it was read, when and in what role, and not by whom.
    private func expectOpening() async throws {
        let status = try await desk.succeed(
            desk.client(), ["status", "--receipt-file", desk.folder + "/en.receipt", "--json"])
        let object = try JSONSerialization.jsonObject(with: Data(status.utf8))
        let openings = (object as? [String: Any])?["openings"] as? [[String: String]]
        #expect(openings?.first?["role"] == "officer")
        let at = try Date(openings?.first?["at"] ?? "", strategy: .iso8601)
        #expect((-5...600).contains(Date.now.timeIntervalSince(at)))
        #expect(!status.contains("officer.one"))
    }

    /// Who says what, and what is typed or piped in. EN and FR are the references, ~ is the folder.
    private static let script: [(String, String, String)] = [
        ("nobody", "preview --language en --file -", Planted.question),
        ("nobody", "redact --lang fr --explain", Planted.french),
        ("nobody", "status --receipt-file ~/en.receipt", ""),
        ("nobody", "catalogue", ""),
        ("nobody", "exit-codes", ""),
        ("nobody", "recovery new --to ~/again.pub --json", ""),
        ("admin.one", "staff list", ""),
        (
            "admin.one",
            "staff add new.one --role officer --queue values-and-ethics --code-to ~/codes/new.one",
            ""
        ),
        ("new.one", "enrol", ""),
        ("triage.one", "admit new.one", ""),
        ("new.one", "sign-in new.one --passphrase-file ~/people/new.one/passphrase", ""),
        ("triage.one", "queue values-and-ethics", ""),
        ("triage.one", "assign EN --to officer.one", ""),
        ("triage.one", "show EN", ""),
        ("triage.one", "publish officer.two --name Quillfeather", ""),
        ("nobody", "names", ""),
        (
            "nobody",
            "ask --language en --topic other --platform twitter --context personal-at-work "
                + "--exclude quillfeather --receipt-file ~/kept.receipt --yes --file -",
            Planted.question
        ),
        ("triage.one", "publish officer.two --withdraw", ""),
        ("triage.one", "queues", ""),
        ("triage.one", "queue --status assigned --topic opinions --overdue --json", ""),
        ("triage.one", "queue --due-soon --json", ""),
        ("triage.one", "reclassify EN --topic other --no-risks", ""),
        ("triage.one", "transfer EN --to labour-relations", ""),
        ("officer.one", "read EN", ""),
        ("officer.one", "hide EN --file -", "hangar"),
        ("officer.one", "hide EN --original --reason not-needed --file -", "zeppelin"),
        ("triage.one", "consent EN --yes", ""),
        ("officer.one", "clarify EN --file -", Planted.clarification),
        ("nobody", "reply --receipt-file ~/en.receipt --file - --yes", Planted.reply),
        ("officer.one", "note EN --file -", Planted.note),
        (
            "officer.one",
            "answers edit --topic opinions --outcome proceed --value integrity --checked",
            "=== en: Gardening\n\(Planted.guidance)\n=== fr: Jardinage\nTaillez."
        ),
        ("triage.one", "answers list", ""),
        ("triage.one", "answers show jardin", ""),
        ("officer.one", "answer EN --from garden", ""),
        ("officer.one", "answers remove garden", ""),
        ("officer.one", "answer EN --outcome proceed --file -", Planted.answer),
        ("officer.one", "export EN --file ~/EN.json", ""),
        ("officer.one", "close EN", ""),
        ("triage.one", "hold EN --reason access-request", ""),
        ("triage.one", "release-hold EN", ""),
        ("triage.one", "assign FR --to new.one", ""),
        ("new.one", "recuse FR", ""),
        ("nobody", "withdraw --receipt-file ~/fr.receipt --yes", ""),
        ("new.one", "sessions", ""),
        (
            "new.one",
            "passphrase change --passphrase-file ~/people/new.one/passphrase "
                + "--passphrase-to ~/people/new.one/passphrase.new", ""
        ),
        (
            "new.one",
            "second-factor on --passphrase-file ~/people/new.one/passphrase.new "
                + "--secret-to ~/secret", ""
        ),
        ("new.one", "second-factor confirm --second-factor-fd 0 --codes-to ~/spare", ""),
        (
            "new.one",
            "second-factor codes --passphrase-file ~/people/new.one/passphrase.new "
                + "--second-factor-file ~/spare.first --codes-to ~/spares", ""
        ),
        (
            "new.one",
            "second-factor off --passphrase-file ~/people/new.one/passphrase.new "
                + "--second-factor-file ~/spares.first", ""
        ),
        ("new.one", "sign-out", ""),
        ("admin.one", "staff leave new.one", ""),
        ("admin.one", "staff join new.one", ""),
        ("admin.one", "staff disable new.one", ""),
        ("admin.one", "staff enable new.one", ""),
        ("admin.one", "staff re-enrol new.one --code-to ~/codes/again.one", ""),
        ("manager.one", "statistics show", ""),
        (
            "nobody",
            "statistics verify ~/releases.jsonl --key-file ~/secrets/releases.pub", ""
        ),
        ("auditor.one", "trail export --to ~/trail.jsonl", ""),
        ("auditor.one", "trail checkpoints", ""),
        ("auditor.one", "trail export --since 3 --to ~/later.jsonl", ""),
        ("auditor.one", "trail verify ~/later.jsonl --key-file ~/secrets/trail.pub", ""),
        ("auditor.one", "trail verify ~/trail.jsonl --key-file ~/secrets/trail.pub", ""),
    ]

    /// Every verb that does something, by its full name.
    private static let verbs: [String] = leaves(of: EthicsDesk.self, under: "")

    private static func leaves(of command: any ParsableCommand.Type, under name: String) -> [String]
    {
        command.configuration.subcommands.flatMap { part in
            let full = name + part._commandName
            return part.configuration.subcommands.isEmpty
                ? [full] : leaves(of: part, under: full + " ")
        }
    }
}
