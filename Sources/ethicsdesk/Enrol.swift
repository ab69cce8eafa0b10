import ArgumentParser
import Enquiry
import Phrasebook
import Sealing
import Wire

/// Redeems a one-time code for a passphrase.
struct Enrol: Verb {
    static let configuration = CommandConfiguration(
        abstract: "Redeem your one-time code; the passphrase is shown once.")

    @Option(help: "Language of the passphrase's words: en or fr.") var words: Language?
    @Option(help: "Put the passphrase into this new file (0600) instead of printing it.")
    var passphraseTo: String?
    @OptionGroup var code: CodeOptions
    @OptionGroup var options: ServiceOptions
    var wishes: Wishes { options.wishes }

    func act(_ here: Surroundings) async throws(Complaint) {
        let service = try here.service
        let code = try code.code(here)
        if let passphraseTo, PrivateFile.exists(passphraseTo) {
            // Said before the code is spent.
            throw .cannotWrite(path: passphraseTo)
        }
        let request = EnrolmentRequest(
            code: code.text, language: (words ?? here.language).rawValue)
        let response = try await service.send(
            Request(method: .post, path: Path.enrolments, body: try request.asJSON()))
        let enrolled: EnrolmentAcknowledgement = try response.decoded()
        let say = here.phrases.office
        if let passphraseTo {
            try keep(enrolled.passphrase, in: passphraseTo, here)
        } else if here.json {
            return Terminal.write(Visible.json(response.body) + "\n")
        } else {
            here.tell(
                say.enrolled(Visible.line(enrolled.handle)), "",
                "    " + Visible.line(enrolled.passphrase), "", say.passphraseShownOnce, "")
        }
        here.tell(say.yourFingerprint(Visible.line(enrolled.fingerprint)))
        if here.json {
            let document = ["handle": enrolled.handle, "fingerprint": enrolled.fingerprint]
            Terminal.write(Visible.json(try document.asJSON()) + "\n")
        }
        if enrolled.awaitsAdmission { here.remark(say.awaitsAdmission) }
    }

    /// A passphrase that cannot be written is printed after all: its code is spent.
    private func keep(
        _ passphrase: String, in path: String, _ here: Surroundings
    ) throws(Complaint) {
        do {
            try PrivateFile.create(path, holding: passphrase + "\n")
        } catch {
            Terminal.write(Visible.line(passphrase) + "\n")
            throw error
        }
        here.remark(here.phrases.office.passphraseWritten(Visible.line(path)))
    }
}
