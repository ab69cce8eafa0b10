import Foundation

/// A command of the operator's that tells people something: no shell, no input, no output, nothing
/// of the service's environment, and an end within a minute.
struct NoticeCommand: Sendable {
    let path: String

    /// How long it may take.
    private static let patience = Duration.seconds(60)

    /// A command by its absolute path; nil where there is no such program.
    init?(_ path: String) {
        guard path.hasPrefix("/"), access(path, X_OK) == 0 else { return nil }
        self.path = path
    }

    /// Runs it; whether it ended by itself, in time, with status 0. What it leaves running after
    /// its time is ended with it.
    func run(_ arguments: [String]) async -> Bool {
        guard let process = start(arguments) else { return false }
        let end = ContinuousClock.now + Self.patience
        var status: Int32 = 0
        while waitpid(process, &status, WNOHANG) == 0 {
            if ContinuousClock.now > end || Task.isCancelled {
                kill(-process, SIGKILL)
                waitpid(process, &status, 0)
                return false
            }
            try? await Task.sleep(for: .milliseconds(50))
        }
        return status == 0
    }

    /// Starts it in a process group of its own; its number.
    private func start(_ arguments: [String]) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        let open = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []
        for descriptor in open.compactMap({ Int32($0) }) where descriptor > 2 {
            posix_spawn_file_actions_addclose(&actions, descriptor)
        }
        // The service ignores or handles signals; the command does not.
        var none = sigset_t()
        var all = sigset_t()
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(
            &attributes,
            Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        let said: [String] = [path] + arguments
        let clean: [String] = ["PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8"]
        var words = said.map { strdup($0) } + [nil]
        var environment = clean.map { strdup($0) } + [nil]
        defer { (words + environment).forEach { free($0) } }
        var process: pid_t = 0
        guard posix_spawn(&process, path, &actions, &attributes, &words, &environment) == 0
        else { return nil }
        return process
    }
}
