#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Runs the person's editor in the foreground.
enum ChildProcess {
    /// Runs a command on a file and waits for its end. The command is the shell's to read, because
    /// people write `code --wait` there; the file is handed over as it is.
    static func run(_ command: String, on path: String) throws(Complaint) {
        // What the keyboard or a closing terminal sends is for the editor; we outlive it, because
        // somebody must remove the draft.
        let signals = [SIGINT, SIGQUIT, SIGTERM, SIGHUP]
        let before = signals.map { signal($0, SIG_IGN) }
        defer { for (number, handler) in zip(signals, before) { signal(number, handler) } }

        var defaults = sigset_t()
        sigemptyset(&defaults)
        for number in signals { sigaddset(&defaults, number) }
        #if canImport(Darwin)
            var attributes: posix_spawnattr_t?
        #else
            var attributes = posix_spawnattr_t()
        #endif
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setsigdefault(&attributes, &defaults)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))

        let script = command + " \"$1\""
        var words = [
            strdup("sh"), strdup("-c"), strdup(script), strdup("ethicsdesk"), strdup(path), nil,
        ]
        defer { for word in words { free(word) } }
        var child = pid_t()
        guard posix_spawn(&child, "/bin/sh", nil, &attributes, &words, environ) == 0 else {
            throw .editorFailed
        }
        var ending: Int32 = 0
        while waitpid(child, &ending, 0) < 0 {
            guard errno == EINTR else { throw .editorFailed }
        }
        guard ending == 0 else { throw .editorFailed }
    }
}
