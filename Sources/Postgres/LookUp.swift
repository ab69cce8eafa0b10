import Glibc
import Synchronization

extension EventLoop {
    /// The addresses that a host's name stands for, in digits and in the system's order. Looked up
    /// apart from the loop, which the system's look-up would hold up for seconds.
    /// - Returns: none if the name is unknown, nil if that is not known by `deadline`. A look-up
    ///   that takes longer ends unheard.
    func addresses(
        of host: String, until deadline: ContinuousClock.Instant
    ) async -> [String]? {
        await withCheckedContinuation { waiter in
            let answer = Answer(waiter)
            let timer = schedule(at: deadline) { answer.give(nil) }
            let isPosted = lookUps.post { [weak self] in
                // Whoever waited may have left while this stood in line.
                if answer.isAwaited { answer.give(lookUp(host)) }
                self?.cancelTimer(timer)
            }
            if !isPosted {
                cancelTimer(timer)
                answer.give(nil)
            }
        }
    }
}

/// Resumed by whichever comes first.
private final class Answer: Sendable {
    private let waiter: Mutex<CheckedContinuation<[String]?, Never>?>

    init(_ waiter: CheckedContinuation<[String]?, Never>) {
        self.waiter = Mutex(waiter)
    }

    var isAwaited: Bool { waiter.withLock { $0 != nil } }

    func give(_ addresses: [String]?) {
        waiter.withLock { $0.take() }?.resume(returning: addresses)
    }
}

/// Asks the system, and waits.
private func lookUp(_ host: String) -> [String] {
    var hints = unsafe addrinfo()
    unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var list: UnsafeMutablePointer<addrinfo>?
    guard unsafe getaddrinfo(host, nil, &hints, &list) == 0 else { return [] }
    defer { unsafe freeaddrinfo(list) }
    var addresses: [String] = []
    var next = unsafe list
    while let entry = unsafe next?.pointee {
        if let text = unsafe digits(of: entry), !addresses.contains(text) { addresses.append(text) }
        unsafe next = entry.ai_next
    }
    return addresses
}

private func digits(of entry: addrinfo) -> String? {
    unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(NI_MAXHOST)) { buffer in
        guard let start = buffer.baseAddress else { return nil }
        let status = unsafe getnameinfo(
            entry.ai_addr, entry.ai_addrlen, start, socklen_t(buffer.count), nil, 0, NI_NUMERICHOST)
        return status == 0 ? unsafe String(cString: start) : nil
    }
}
