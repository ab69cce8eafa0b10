import Foundation
import Glibc
import LocalPostgres
import Synchronization

/// A proxy in front of a server, on the loopback, that ends its first connection at a chosen place:
/// it knows where the protocol's messages begin and end. Later connections pass unhindered.
final class CuttingProxy: Sendable {
    enum Direction: Sendable { case toServer, toClient }

    /// A place in a conversation: so many whole messages, and so many bytes of the next.
    struct Place: Sendable, CustomStringConvertible {
        var direction: Direction
        var messages: Int
        var bytes = 0
        /// Whether the proxy then falls silent and does not hang up.
        var isSilent = false

        var description: String {
            "\(isSilent ? "silent" : "cut") \(direction) after \(messages) messages \(bytes) bytes"
        }
    }

    /// How many messages the first connection saw each way.
    struct Counts: Sendable {
        var toServer = 0
        var toClient = 0
    }

    /// What becomes of connections after the first.
    private enum Welcome { case passed, turnedAway, leftWaiting }

    let port: UInt16
    private let listener: Int32
    private let counts = Counter()
    private let welcome = Mutex(Welcome.passed)

    /// - Parameter place: nil to let all pass.
    init(to cluster: LocalCluster, cutting place: Place?) throws {
        (listener, port) = try Loopback.listen()
        let (listener, counts) = (listener, counts)
        let path = cluster.socketDirectory + "/.s.PGSQL.5432"
        Thread.detachNewThread { [weak self] in
            // Of the first connection.
            var (place, isFirst) = (place, true)
            while case let client = accept(listener, nil, nil), client >= 0 {
                switch isFirst ? .passed : self?.welcome.withLock({ $0 }) {
                case .passed:
                    let relay = Relay(client: client, path: path, place: place, counts: counts)
                    Thread.detachNewThread { relay.run() }
                case .leftWaiting: Thread.detachNewThread { Loopback.awaitEnd(of: client) }
                case .turnedAway, nil: close(client)
                }
                (place, isFirst) = (nil, false)
            }
            close(listener)
        }
    }

    /// Hangs up on who comes from now on.
    func turnAwayNewcomers() { welcome.withLock { $0 = .turnedAway } }

    /// Never answers who comes from now on.
    func leaveNewcomersWaiting() { welcome.withLock { $0 = .leftWaiting } }

    deinit {
        shutdown(listener, Int32(SHUT_RDWR))
    }

    /// Of the first connection.
    var seen: Counts { counts.value }

    final class Counter: Sendable {
        private let state = Mutex(Counts())
        var value: Counts { state.withLock { $0 } }
        func note(_ count: Int, _ direction: Direction) {
            state.withLock { counts in
                switch direction {
                case .toServer: counts.toServer = max(counts.toServer, count)
                case .toClient: counts.toClient = max(counts.toClient, count)
                }
            }
        }
    }
}

/// One connection through the proxy.
private struct Relay: Sendable {
    let client: Int32
    let path: String
    let place: CuttingProxy.Place?
    let counts: CuttingProxy.Counter

    func run() {
        relay()
        if place?.isSilent == true { return Loopback.awaitEnd(of: client) }
        close(client)
    }

    private func relay() {
        guard let server = Loopback.connect(to: path) else { return }
        defer { close(server) }
        var toServer = Messages(firstHasType: false)
        var toClient = Messages(firstHasType: true)
        while !isCut(toServer, .toServer), !isCut(toClient, .toClient) {
            var descriptors = [client, server].map {
                pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
            }
            guard poll(&descriptors, 2, 30_000) > 0 else { return }
            if descriptors[0].revents != 0 {
                guard pass(client, server, &toServer, .toServer) else { return }
            }
            if descriptors[1].revents != 0 {
                guard pass(server, client, &toClient, .toClient) else { return }
            }
        }
    }

    private func pass(
        _ source: Int32, _ sink: Int32, _ messages: inout Messages,
        _ direction: CuttingProxy.Direction
    ) -> Bool {
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = read(source, &bytes, bytes.count)
        guard count > 0 else { return false }
        var passing = 0
        while passing < count, !isCut(messages, direction) {
            messages.take(bytes[passing])
            passing += 1
        }
        counts.note(messages.count, direction)
        var sent = 0
        while sent < passing {
            let written = bytes[sent..<passing].withUnsafeBytes {
                send(sink, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard written > 0 else { return false }
            sent += written
        }
        return true
    }

    private func isCut(_ messages: Messages, _ direction: CuttingProxy.Direction) -> Bool {
        guard let place, place.direction == direction else { return false }
        return messages.count == place.messages && messages.bytes == place.bytes
            || messages.count > place.messages
    }
}

/// Where messages end: a byte of type, but for the very first from a client, and a length of four
/// bytes that counts itself.
private struct Messages {
    private(set) var count = 0
    /// Of the message under way.
    private(set) var bytes = 0
    private var length = 0
    private var hasType: Bool

    init(firstHasType: Bool) {
        hasType = firstHasType
    }

    mutating func take(_ byte: UInt8) {
        let start = hasType ? 1 : 0
        if (start..<start + 4).contains(bytes) { length = length << 8 | Int(byte) }
        bytes += 1
        guard bytes >= start + 4, bytes == start + length else { return }
        (count, bytes, length, hasType) = (count + 1, 0, 0, true)
    }
}
