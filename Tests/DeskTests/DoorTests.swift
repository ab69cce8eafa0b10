import Enquiry
import Foundation
import Harness
import Sealing
import Synchronization
import Testing

@testable import Desk

@Suite("Who may try to come in, and how often", .serialized)
struct DoorTests {
    private static let office = Network(address: [192, 0, 2, 7]) ?? .unknown

    /// A passphrase that could be anybody's, and is nobody's.
    private static var wrong: Sensitive<String> {
        Sensitive(Passphrase.generate(.english).text)
    }

    /// Tries as a person would who is told to come back in a few seconds; the seconds it took.
    private func patiently(_ attempt: () async throws -> Void) async throws -> Double {
        let begun = ContinuousClock.now
        while true {
            do {
                try await attempt()
                return begun.duration(to: .now) / .seconds(1)
            } catch Refusal.tooManyAttempts(let seconds) where seconds <= 10 {
                try await Task.sleep(for: .milliseconds(200))
            }
        }
    }

    /// Whoever attacks: wrong passphrases for accounts that are there and for others, twenty at a
    /// time, without a pause; what each attempt was refused with.
    private static func attack(
        _ handles: [Handle], with attempts: Int, at desk: Desk
    ) async throws -> [Refusal?] {
        try await withThrowingTaskGroup(of: [Refusal?].self) { group in
            for worker in 0..<20 {
                group.addTask {
                    var outcomes: [Refusal?] = []
                    for number in 0..<attempts / 20 {
                        let handle = handles[(worker + 20 * number) % handles.count]
                        outcomes.append(
                            try await refusal {
                                try await desk.signIn(handle, passphrase: wrong, from: office)
                            })
                    }
                    return outcomes
                }
            }
            return try await group.reduce(into: [Refusal?]()) { $0 += $1 }
        }
    }

    @Test("wrong passphrases for a hundred accounts keep out nobody who knows his, nor any filing")
    func attack() async throws {
        let office = try await Office.open()
        let desk = office.desk
        let signIn = { (person: Office.Person, client: KnownClient?) in
            try await desk.signIn(
                person.handle, passphrase: try #require(office.passphrases[person]),
                from: Self.office, with: client)
        }
        let begun = ContinuousClock.now
        let known = try await signIn(.officer, nil).client
        let inPeace = begun.duration(to: .now) / .seconds(1)
        let handles =
            [Office.Person.officer, .colleague, .manager].map(\.handle)
            + (0..<97).compactMap { Handle("somebody.\($0)") }
        let attempts = isLong ? 10_000 : 500
        async let outcomes = Self.attack(handles, with: attempts, at: desk)
        let knownTook = try await patiently { _ = try await signIn(.officer, known) }
        let othersTook = try await patiently { _ = try await signIn(.triage, nil) }
        for _ in 0..<5 {
            try desk.admitFiling(from: Self.office)
            _ = try await office.filed()
        }
        let all = try await outcomes
        // Five each before the network is under suspicion, and one each for all the others. What is
        // neither found the database too busy, on a machine that others load.
        let looked = all.count { $0 == .signInFailed }
        let refused = all.count { if case .tooManyAttempts = $0 { true } else { false } }
        #expect(all.count == attempts && !all.contains(nil))
        #expect(looked <= 150 && refused > attempts * 3 / 5, "\(looked) \(refused)")
        // A known client waits for one passphrase, a stranger for those of the twenty who try as he
        // does: seconds, where a passphrase takes a fifth of one.
        #expect(knownTook < 3 + 4 * inPeace, "\(knownTook)")
        #expect(othersTook < 3 + 24 * inPeace, "\(othersTook)")
        #expect(desk.doorkeeper.size < 250)
        // And afterwards, from the same place: an account that nobody tried, and a known client.
        _ = try await signIn(.auditor, nil)
        _ = try await signIn(.officer, known)
        await desk.close()
    }

    @Test("an account that is there and one that is not are throttled alike")
    func alike() async throws {
        let office = try await Office.open()
        var seen: [[String]] = []
        for (handle, last) in [(Office.Person.officer.handle, 1), (Handle("nobody.here"), 2)] {
            var outcomes: [String] = []
            for number in 0..<12 {
                // From a different network each time, so that it is the account that counts.
                let network = Network(address: [198, 51, UInt8(last), UInt8(number)])
                let refused = try await refusal {
                    try await office.desk.signIn(
                        handle, passphrase: Self.wrong, from: network ?? .unknown)
                }
                let text = refused.map { "\($0)" } ?? ""
                outcomes.append(String(text.prefix { $0 != "(" }))
            }
            seen.append(outcomes)
        }
        #expect(seen[0] == seen[1])
        #expect(seen[0].prefix(5).allSatisfy { $0 == "signInFailed" })
        #expect(seen[0].dropFirst(5).allSatisfy { $0 == "tooManyAttempts" })
        // The right passphrase is not looked at either, but from a client that is known.
        let right = try #require(office.passphrases[.officer])
        let attempt = { (client: KnownClient?) in
            try await refusal {
                try await office.desk.signIn(
                    Office.Person.officer.handle, passphrase: right, from: Self.office,
                    with: client)
            }
        }
        #expect(try await attempt(nil) != nil)
        let today = DepartmentClock.ottawa.today()
        let secret = office.configuration.secret
        let others = [
            KnownClient(of: Office.Person.triage.handle, on: today, under: secret),
            KnownClient(of: Office.Person.officer.handle, on: today, under: .random()),
            KnownClient(of: Office.Person.officer.handle, on: today + -91, under: secret),
            KnownClient(of: Office.Person.officer.handle, on: today + 1, under: secret),
        ]
        for other in others { #expect(try await attempt(other) != nil) }
        let own = KnownClient(of: Office.Person.officer.handle, on: today, under: secret)
        #expect(KnownClient(parsing: own.text) == own)
        #expect(try await attempt(KnownClient(parsing: own.text)) == nil)
        await office.desk.close()
    }

    @Test("a known client's copied token is no licence: it is counted by itself")
    func copiedToken() async throws {
        let keeper = Doorkeeper()
        let handle = Office.Person.officer.handle
        let client = KnownClient(of: handle, on: Day(2012, 3, 5), under: .random())
        let visitor = Doorkeeper.Visitor(handle: handle, network: Self.office, client: client.name)
        for _ in 0..<Limits.Attempts.failuresPerClient {
            #expect(keeper.admit(visitor, at: 1_000).isNow)
        }
        #expect(!keeper.admit(visitor, at: 1_000).isNow)
    }

    @Test("a department that signs in at nine is let in, a few at a time")
    func morning() {
        let keeper = Doorkeeper()
        let visitors = (0..<200).compactMap { Handle("officer.\($0)") }.map {
            Doorkeeper.Visitor(handle: $0, network: Self.office, client: nil)
        }
        var waiting = visitors[...]
        var rounds = 0
        while !waiting.isEmpty {
            let admitted = waiting.prefix { keeper.admit($0, at: 1_000).isNow }
            #expect(admitted.count == min(Limits.Attempts.inHandPerNetwork, waiting.count))
            for visitor in admitted {
                keeper.forgive(visitor, at: 1_000)
                keeper.left(.stranger(visitor.network, isSuspect: false), at: 1_000)
            }
            waiting = waiting.dropFirst(admitted.count)
            rounds += 1
        }
        #expect(rounds == 7 && keeper.size == 0)
    }

    @Test("who is known goes first, then accounts nobody failed at, and networks take turns")
    func turns() {
        var room = WaitingRoom()
        let order = Mutex<[String]>([])
        let elsewhere = Network(address: [203, 0, 113, 9]) ?? .unknown
        func wait(_ customer: Locksmith.Customer, _ name: String) -> Bool {
            room.admit(customer) { order.withLock { $0.append(name) } }
        }
        for number in 0..<Limits.signInsWaiting {
            #expect(wait(.stranger(Self.office, isSuspect: true), "suspect \(number)"))
        }
        #expect(!wait(.stranger(elsewhere, isSuspect: true), "late"))
        for number in 0..<3 {
            #expect(wait(.stranger(Self.office, isSuspect: false), "crowd \(number)"))
        }
        #expect(wait(.stranger(elsewhere, isSuspect: false), "elsewhere"))
        #expect(wait(.known, "known"))
        while let job = room.next() { job() }
        let expected = ["known", "crowd 0", "elsewhere", "crowd 1", "crowd 2", "suspect 0"]
        #expect(order.withLock { Array($0.prefix(6)) } == expected)
        #expect(order.withLock { $0.count } == Limits.signInsWaiting + 5)
    }

    @Test("a thousand filings in ten seconds are let through, three thousand more are told when")
    func filings() {
        let keeper = Doorkeeper()
        let most = Limits.Attempts.filingsPerNetwork
        let waits = (0..<most + 1_000).compactMap {
            keeper.admit(.filing, from: Self.office, limit: most, at: Int64(1_000 + $0 / 100))
        }
        #expect(waits.count == 1_000 && waits.allSatisfy { (1...1_800).contains($0) })
        #expect(most >= 1_000)
        let elsewhere = Network(address: [203, 0, 113, 9]) ?? .unknown
        #expect(keeper.admit(.filing, from: elsewhere, limit: most, at: 1_010) == nil)
    }
}

extension Doorkeeper.Admission {
    fileprivate var isNow: Bool { if case .now = self { true } else { false } }
}
