extension Connection {
    /// After it, a server that was asked to cancel is asked again.
    private static let pause: Duration = .milliseconds(100)

    /// Stops the work when its time is over.
    func startTimer(_ timeout: Duration, _ number: UInt64) -> UInt64 {
        loop.schedule(at: .now + timeout) { [weak self] in
            self?.assumeIsolated { $0.stop(number, .deadline) }
        }
    }

    /// Stops an exchange, if it is still the one under way.
    func stop(_ number: UInt64, _ reason: StopMachine.Reason) {
        guard exchange?.number == number, let action = exchange?.stop.stop(reason) else { return }
        if action == .request { bound(number) }
        take(action)
    }

    /// Does what the state machine says of the exchange under way.
    func take(_ action: StopMachine.Action) {
        guard let number = exchange?.number else { return }
        switch action {
        case .wait: break
        case .request: request(number)
        case .requestLater:
            loop.schedule(at: .now + Self.pause) { [weak self] in
                self?.assumeIsolated { $0.stopAgain(number) }
            }
        case .answer: answer { .connectionLost(outcome: $0, cause: $1) }
        case .answerAndClose, .giveUp:
            let reason = exchange?.stop.reason ?? .deadline
            giveUp { outcome, _ in reason.error(outcome) }
        }
    }

    /// Bounds how long stopping may take, from now on instead of the work's own bound.
    private func bound(_ number: UInt64) {
        if let timer = exchange?.timer { loop.cancelTimer(timer) }
        exchange?.timer = loop.schedule(at: .now + configuration.stopTimeout) { [weak self] in
            self?.assumeIsolated { connection in
                guard let exchange = connection.exchange, exchange.number == number else { return }
                connection.take(exchange.stop.timeIsUp())
            }
        }
    }

    private func stopAgain(_ number: UInt64) {
        guard exchange?.number == number, let action = exchange?.stop.stopAgain() else { return }
        take(action)
    }

    /// Sends a request to cancel, apart from the loop, which it would hold up.
    private func request(_ number: UInt64) {
        guard let request = handle?.cancelRequest() else { return requestEnded(number, false) }
        let isPosted = loop.cancels.post { [weak self, loop] in
            let arrived = request.send()
            loop.schedule(at: .now) { [weak self] in
                self?.assumeIsolated { $0.requestEnded(number, arrived) }
            }
        }
        if !isPosted { requestEnded(number, false) }
    }

    private func requestEnded(_ number: UInt64, _ arrived: Bool) {
        guard exchange?.number == number,
            let action = exchange?.stop.requestEnded(arrived: arrived)
        else { return }
        take(action)
    }
}
