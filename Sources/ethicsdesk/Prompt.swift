#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Asks the person at the terminal, wherever standard input and output lead.
enum Prompt {
    /// Whether there is anybody to ask.
    static var isPossible: Bool {
        guard let terminal = open() else { return false }
        close(terminal)
        return true
    }

    /// A line that is typed in view.
    ///
    /// - Parameter option: what would have made the question unnecessary.
    static func line(_ question: String, or option: String) throws(Complaint) -> String {
        guard let terminal = open() else { throw .noTerminal(option: option) }
        defer { close(terminal) }
        Terminal.write(Array(question.utf8), to: terminal)
        return try typed(on: terminal)
    }

    /// A line that is typed unseen. The keys that would end or suspend the command reach it as
    /// characters meanwhile, so that no terminal is left blind.
    static func secret(_ question: String, or option: String) throws(Complaint) -> String {
        guard let terminal = open() else { throw .noTerminal(option: option) }
        defer { close(terminal) }
        var before = termios()
        guard tcgetattr(terminal, &before) == 0 else { throw .noTerminal(option: option) }
        var blind = before
        blind.c_lflag &= ~tcflag_t(ECHO | ISIG)
        tcsetattr(terminal, TCSAFLUSH, &blind)
        defer {
            tcsetattr(terminal, TCSAFLUSH, &before)
            Terminal.write([0x0A], to: terminal)
        }
        Terminal.write(Array(question.utf8), to: terminal)
        let line = try typed(on: terminal)
        // Control-C, control-\ and control-Z.
        guard !line.unicodeScalars.contains(where: { [0x03, 0x1C, 0x1A].contains($0.value) })
        else { throw .calledOff }
        return line
    }

    private static func open() -> Int32? {
        #if canImport(Darwin)
            let terminal = Darwin.open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
        #elseif canImport(Musl)
            let terminal = Musl.open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
        #else
            let terminal = Glibc.open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
        #endif
        return terminal >= 0 ? terminal : nil
    }

    private static func typed(on terminal: Int32) throws(Complaint) -> String {
        var line: [UInt8] = []
        var byte: [UInt8] = [0]
        while line.count < 4096 {
            let count = read(terminal, &byte, 1)
            if count < 0, errno == EINTR { continue }
            if count <= 0 {
                if line.isEmpty { throw .calledOff }
                break
            }
            if byte[0] == 0x0A { break }
            line.append(byte[0])
        }
        return String(decoding: line, as: UTF8.self)
    }
}
