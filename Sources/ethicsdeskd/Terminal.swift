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

    /// A line that somebody types unseen at the terminal.
    ///
    /// - Parameter option: what would have made the question unnecessary.
    static func secret(_ question: String, or option: String) throws(OperatorError) -> String {
        let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
        guard terminal >= 0 else { throw .noTerminal(option) }
        defer { close(terminal) }
        var before = termios()
        guard tcgetattr(terminal, &before) == 0 else { throw .noTerminal(option) }
        var blind = before
        // Keys that would end the command are characters meanwhile: no terminal is left blind.
        blind.c_lflag &= ~tcflag_t(ECHO | ISIG)
        tcsetattr(terminal, TCSAFLUSH, &blind)
        defer { tcsetattr(terminal, TCSAFLUSH, &before) }
        let screen = FileHandle(fileDescriptor: terminal)
        screen.write(Data(question.utf8))
        defer { screen.write(Data("\n".utf8)) }
        return line(from: terminal) ?? ""
    }

    /// A descriptor's first line, as far as a secret is long; nil where there is none.
    static func line(from descriptor: Int32) -> String? {
        var line: [UInt8] = []
        var byte: UInt8 = 0
        while line.count < 4096, read(descriptor, &byte, 1) == 1, byte != 0x0A {
            line.append(byte)
        }
        return line.isEmpty ? nil : String(validating: line, as: UTF8.self)
    }

    /// One line on the standard error.
    static func complain(_ line: String) {
        FileHandle.standardError.write(Data(("ethicsdeskd: " + line + "\n").utf8))
    }
}
