import CLibPQ
import Glibc

/// An epoll descriptor, and an eventfd by which other threads wake who waits on it.
final class Poller: Sendable {
    /// What a socket is watched for.
    enum Interest: Sendable {
        case reading, writing, both
        /// The bell: told of every ring, without the ring being read.
        case rings
    }

    private let epoll: Int32
    private let bell: Int32
    /// The bell's token; sockets' tokens count from 1.
    private static let bellToken: UInt64 = 0

    init?() {
        epoll = epoll_create1(Int32(EPOLL_CLOEXEC))
        bell = eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK))
        guard epoll >= 0, bell >= 0, set(bell, .rings, token: Self.bellToken, EPOLL_CTL_ADD)
        else { return nil }
    }

    deinit {
        if bell >= 0 { close(bell) }
        if epoll >= 0 { close(epoll) }
    }

    /// Makes `wait` return.
    func wake() {
        eventfd_write(bell, 1)
    }

    /// Watches a socket, whether or not it is watched already: libpq may have closed one and opened
    /// another under the same number since.
    func watch(_ socket: Int32, for interest: Interest, token: UInt64) -> Bool {
        set(socket, interest, token: token, EPOLL_CTL_MOD)
            || set(socket, interest, token: token, EPOLL_CTL_ADD)
    }

    /// Watches a socket no longer; one that was closed meanwhile is none.
    func unwatch(_ socket: Int32) {
        var event = unsafe epoll_event()
        unsafe epoll_ctl(epoll, EPOLL_CTL_DEL, socket, &event)
    }

    /// Waits and returns the tokens of the sockets that are ready.
    func wait(milliseconds: Int32) -> [UInt64] {
        unsafe withUnsafeTemporaryAllocation(of: epoll_event.self, capacity: 64) { events in
            let count = unsafe epoll_wait(epoll, events.baseAddress, 64, milliseconds)
            guard count > 0 else { return [] }
            var tokens: [UInt64] = []
            for index in 0..<Int(count) {
                let token = unsafe events[index].data.u64
                if token != Self.bellToken { tokens.append(token) }
            }
            return tokens
        }
    }

    private func set(
        _ descriptor: Int32, _ interest: Interest, token: UInt64, _ operation: Int32
    ) -> Bool {
        let (reading, writing) = (EPOLLIN.rawValue, EPOLLOUT.rawValue)
        let events =
            switch interest {
            case .reading: reading
            case .writing: writing
            case .both: reading | writing
            case .rings: reading | EPOLLET.rawValue
            }
        var event = unsafe epoll_event(events: events, data: epoll_data(u64: token))
        return unsafe epoll_ctl(epoll, operation, descriptor, &event) == 0
    }
}
