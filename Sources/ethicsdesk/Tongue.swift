import Enquiry
import FoundationEssentials

/// Which language to speak to whoever runs the command.
enum Tongue {
    /// What this user's environment asks for.
    static var ofThisUser: Language { language(in: ProcessInfo.processInfo.environment) }

    /// `ETHICSDESK_LANG`, then the locale's variables in POSIX's order; the first that is set and
    /// not empty decides. English where it names neither language.
    static func language(in environment: [String: String]) -> Language {
        for name in ["ETHICSDESK_LANG", "LC_ALL", "LC_MESSAGES", "LANG"] {
            guard let value = environment[name], !value.isEmpty else { continue }
            return value.lowercased().hasPrefix("fr") ? .french : .english
        }
        return .english
    }
}
