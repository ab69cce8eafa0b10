import ArgumentParser
import Enquiry

/// One thing that people do here. A verb says what it needs and does it; what goes wrong is a
/// `Complaint`, told in the caller's language on standard error and turned into an exit code.
protocol Verb: AsyncParsableCommand {
    /// Where the service is, which language to speak, and how to print.
    var wishes: Wishes { get }
    /// Does it.
    func act(_ here: Surroundings) async throws(Complaint)
}

extension Verb {
    func run() async throws {
        let language = wishes.language ?? Tongue.ofThisUser
        let here = Surroundings(wishes, language: language)
        do {
            try await act(here)
        } catch {
            here.say(error)
            throw ExitCode(error.status.rawValue)
        }
    }
}

/// How a verb was asked to go about it.
struct Wishes: Sendable {
    /// The service's address as given; nil for the environment's or the default.
    var url: String?
    /// The language to speak; nil for the environment's.
    var language: Language?
    /// Whether to print the wire's document as it is, for programs.
    var json = false
}

/// Options of verbs that need no service.
struct LocalOptions: ParsableArguments {
    @Option(help: "Language to speak: en or fr.") var lang: Language?
    @Flag(help: "Print JSON, for programs.") var json = false

    var wishes: Wishes { Wishes(language: lang, json: json) }
}

/// Options of verbs that speak to the service.
struct ServiceOptions: ParsableArguments {
    @Option(help: "Address of the service (else ETHICSDESK_URL, else http://127.0.0.1:8080).")
    var url: String?
    @Option(help: "Language to speak: en or fr.") var lang: Language?
    @Flag(help: "Print the service's JSON document as it is, for programs.") var json = false

    var wishes: Wishes { Wishes(url: url, language: lang, json: json) }
}
