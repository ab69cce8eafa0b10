import Glibc

/// Sockets on this machine, for tests that stand between client and server.
enum Loopback {
    struct NoSocket: Error {}

    /// A TCP socket that listens on 127.0.0.1, and its port.
    static func listen() throws -> (descriptor: Int32, port: UInt16) {
        let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        let descriptor = socket(AF_INET, kind, 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isListening = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                bind(descriptor, generic, length) == 0 && Glibc.listen(descriptor, 64) == 0
                    && getsockname(descriptor, generic, &length) == 0
            }
        }
        guard isListening else { throw NoSocket() }
        return (descriptor, UInt16(bigEndian: address.sin_port))
    }

    /// Connects to a Unix socket.
    static func connect(to path: String) -> Int32? {
        let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        let descriptor = socket(AF_UNIX, kind, 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        let length = socklen_t(MemoryLayout<sockaddr_un>.size)
        let isConnected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.connect(descriptor, $0, length) == 0
            }
        }
        if isConnected { return descriptor }
        close(descriptor)
        return nil
    }

    /// The other end has hung up (poll.h; its macro is not imported).
    private static let hungUp: Int16 = 0x2000

    /// Waits until the other end hangs up, without reading what it sends, and closes.
    static func awaitEnd(of descriptor: Int32) {
        var waiting = pollfd(fd: descriptor, events: hungUp, revents: 0)
        _ = poll(&waiting, 1, 30_000)
        close(descriptor)
    }
}

/// A listening socket that nobody reads: the kernel accepts, nothing answers.
final class SilentServer {
    let port: UInt16
    private let descriptor: Int32

    init() throws {
        (descriptor, port) = try Loopback.listen()
    }

    deinit {
        close(descriptor)
    }
}
