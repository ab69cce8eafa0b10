import Glibc

/// Where a cluster's socket is: short, because a socket's path holds at most 107 bytes, and closed
/// to others, because whoever reaches the socket may become any role.
enum SocketDirectory {
    /// The same for the same cluster and user, so that a running server is found again.
    static func path(for directory: String, owner: UInt32) -> String {
        "/tmp/ethicsdesk-\(owner)-\(String(fnv1a(directory), radix: 36))"
    }

    /// Makes it, or finds it as it must be.
    /// - Throws: `.foreignSocketDirectory` if it is another's, a link, or open to others.
    static func make(_ path: String, for user: ServerUser) throws(LocalPostgresError) {
        if mkdir(path, 0o700) == 0 {
            guard lchown(path, user.id, user.group) == 0 else {
                throw .foreignSocketDirectory(path)
            }
        }
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR,
            status.st_uid == user.id, status.st_mode & 0o077 == 0
        else { throw .foreignSocketDirectory(path) }
    }

    /// A 64-bit hash; two clusters of one user that collide would fail to start, not mix.
    private static func fnv1a(_ text: String) -> UInt64 {
        text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
}

/// Held while a cluster is made and started, so that two who start it at once do it once.
struct DirectoryLock {
    private let descriptor: Int32

    /// Waits for whoever holds it.
    init(_ path: String) async throws(LocalPostgresError) {
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw .directoryUnusable(path) }
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            guard errno == EWOULDBLOCK, (try? await Task.sleep(for: .milliseconds(20))) != nil
            else {
                close(descriptor)
                throw .directoryUnusable(path)
            }
        }
    }

    func release() {
        close(descriptor)
    }
}
