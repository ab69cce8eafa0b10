import Enquiry

/// Who waits for the locksmith, and who is next.
struct WaitingRoom {
    typealias Job = @Sendable () -> Void

    /// Whether a job is being done.
    var isBusy = false
    private var known: [Job] = []
    private var unsuspected = Crowd()
    private var suspects = Crowd()

    /// Lets somebody wait; false where as many wait already as have patience.
    mutating func admit(_ customer: Locksmith.Customer, _ job: @escaping Job) -> Bool {
        switch customer {
        case .known:
            guard known.count < Limits.signInsWaiting else { return false }
            known.append(job)
            return true
        case .stranger(let network, let isSuspect):
            // Of two classes each has its own room, so that the one never fills the other's.
            return isSuspect
                ? suspects.admit(job, from: network) : unsuspected.admit(job, from: network)
        }
    }

    /// Takes the next one.
    mutating func next() -> Job? {
        known.isEmpty ? unsuspected.next() ?? suspects.next() : known.removeFirst()
    }
}

/// Strangers of one kind, in a line for each network. Networks take turns.
private struct Crowd {
    private var lines: [Network: [WaitingRoom.Job]] = [:]
    private var turns: [Network] = []
    private var count = 0

    mutating func admit(_ job: @escaping WaitingRoom.Job, from network: Network) -> Bool {
        guard count < Limits.signInsWaiting else { return false }
        if lines[network] == nil { turns.append(network) }
        lines[network, default: []].append(job)
        count += 1
        return true
    }

    mutating func next() -> WaitingRoom.Job? {
        guard !turns.isEmpty else { return nil }
        let network = turns.removeFirst()
        guard var line = lines.removeValue(forKey: network) else { return nil }
        count -= 1
        let job = line.removeFirst()
        if !line.isEmpty {
            lines[network] = line
            turns.append(network)
        }
        return job
    }
}
