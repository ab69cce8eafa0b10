extension Connection {
    /// Watches the socket, whichever it is now, for `interest`.
    func watch(_ interest: Poller.Interest, again: Bool = false) {
        guard again || interest != self.interest, let socket = handle?.socket else { return }
        self.interest = interest
        if token == 0 {
            token = loop.register { [weak self] in self?.assumeIsolated { $0.ready() } }
        }
        if socket < 0 || !loop.poller.watch(socket, for: interest, token: token) { breakDown() }
    }

    /// Watches nothing any more, and closes.
    func letGo() {
        if token != 0 {
            loop.poller.unwatch(handle?.socket ?? -1)
            loop.unregister(token)
            (token, interest) = (0, nil)
        }
        handle = nil
    }

    /// The socket has something for us, or room.
    private func ready() {
        if connecting != nil { return advanceConnecting() }
        // A server that speaks unasked is about to go, or has been configured anew.
        if isAtRest || exchange?.stop.isOver == true { isStale = true }
        let isWhole = handle?.consume() == true
        advance()
        if !isWhole { breakDown() }
    }
}
