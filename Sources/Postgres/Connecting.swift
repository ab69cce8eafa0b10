extension Connection {
    /// Connects, within the time configured, and applies the configured settings.
    func connect() async throws(PostgresError) {
        handle = Handle(
            connectionString: configuration.connectionString,
            applicationName: configuration.applicationName)
        guard handle != nil else { throw .cannotConnect(.badConnectionString) }
        let timer = loop.schedule(at: .now + configuration.connectTimeout) { [weak self] in
            self?.assumeIsolated { $0.failConnecting(.timedOut) }
        }
        let failure = await withCheckedContinuation { waiter in
            connecting = waiter
            if handle?.isBroken == true {
                failConnecting(handle?.connectFailure ?? .unreachable)
            } else {
                watch(.writing)
            }
        }
        loop.cancelTimer(timer)
        if let failure { throw failure }
        try await applySettings()
    }

    /// The next step, when the socket is ready for it. The socket is watched anew after each:
    /// libpq tries one address after another, each with a socket of its own.
    func advanceConnecting() {
        switch handle?.advance() {
        case .reading: watch(.reading, again: true)
        case .writing: watch(.writing, again: true)
        case .connected:
            guard handle?.enterPipelineMode() == true else { return failConnecting(.unreachable) }
            watch(.reading, again: true)
            connecting?.resume(returning: nil)
            connecting = nil
        case .failed, nil: failConnecting(handle?.connectFailure ?? .unreachable)
        }
    }

    private func failConnecting(_ reason: PostgresError.ConnectFailure) {
        guard connecting != nil else { return }
        fail { _, _ in .cannotConnect(reason) }
    }

    private func applySettings() async throws(PostgresError) {
        let settings = configuration.settings.sorted { $0.key < $1.key }.map { name, value in
            Statement.perform("select set_config(\(name), \(value), false)")
        }
        if settings.isEmpty { return }
        _ = try await run(Pipeline.all(settings), within: configuration.connectTimeout)
    }
}
