extension Connection {
    /// Resumed with why a server could not be connected to, or nil.
    typealias ConnectWaiter = CheckedContinuation<PostgresError.ConnectFailure?, Never>

    /// Connects to the first server of those named that will have it, within the time configured.
    func connect() async throws(PostgresError) {
        guard let options = ConnectionOptions(configuration.connectionString),
            var route = options.route
        else { throw .cannotConnect(.badConnectionString) }
        let end = ContinuousClock.now + configuration.connectTimeout
        while let stop = route.next() {
            var share = route.share(of: ContinuousClock.now.duration(to: end))
            if let bound = options.addressTimeout { share = min(share, bound) }
            let failure: PostgresError.ConnectFailure
            if let name = stop.unknownName {
                let addresses = await loop.addresses(of: name, until: .now + share)
                route.insert(addresses ?? [], for: stop)
                if addresses?.isEmpty == false { continue }
                failure = addresses == nil ? .timedOut : .unreachable
            } else {
                let words = options.words(to: stop, for: configuration)
                guard let reason = await attempt(words, within: share) else { return }
                failure = reason
            }
            if isClosed || !route.note(failure) { break }
        }
        throw .cannotConnect(route.failure)
    }

    /// Connects to one address.
    private func attempt(
        _ words: [String: String], within share: Duration
    ) async -> PostgresError.ConnectFailure? {
        if isClosed { return .unreachable }
        handle = Handle(words)
        guard handle != nil else { return .noResources }
        let timer = loop.schedule(at: .now + share) { [weak self] in
            self?.assumeIsolated { $0.failConnecting(.timedOut) }
        }
        let failure = await withCheckedContinuation { waiter in
            connecting = waiter
            if handle?.isBroken == false { return watch(.writing) }
            failConnecting(handle?.connectFailure ?? .unreachable)
        }
        loop.cancelTimer(timer)
        return failure
    }

    /// The next step, when the socket is ready for it. The socket is watched anew after each:
    /// libpq may try again with another, where it may do without TLS.
    func advanceConnecting() {
        switch handle?.advance() {
        case .reading: watch(.reading, again: true)
        case .writing: watch(.writing, again: true)
        case .connected:
            guard handle?.enterPipelineMode() == true else { return failConnecting(.unreachable) }
            watch(.reading, again: true)
            connecting?.resume(returning: nil)
            connecting = nil
        case .failed(let reason): failConnecting(reason)
        case nil: failConnecting(.unreachable)
        }
    }

    /// Gives an address up.
    func failConnecting(_ reason: PostgresError.ConnectFailure) {
        guard let connecting else { return }
        self.connecting = nil
        letGo()
        connecting.resume(returning: reason)
    }
}
