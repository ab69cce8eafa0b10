import Enquiry
import Foundation
import Phrasebook

/// Where the operator reads what the program says.
enum Terminal {
    /// The operator's sentences, in the language of `ETHICSDESK_LANG` or of the locale.
    static var phrases: OperatorPhrases {
        let environment = ProcessInfo.processInfo.environment
        let names = ["ETHICSDESK_LANG", "LC_ALL", "LC_MESSAGES", "LANG"]
        let language = names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        return OperatorPhrases.of(language?.hasPrefix("fr") == true ? .french : .english)
    }

    /// One line on the standard output.
    static func say(_ line: String) {
        FileHandle.standardOutput.write(Data((line + "\n").utf8))
    }

    /// One line on the standard error.
    static func complain(_ line: String) {
        FileHandle.standardError.write(Data(("ethicsdeskd: " + line + "\n").utf8))
    }
}
