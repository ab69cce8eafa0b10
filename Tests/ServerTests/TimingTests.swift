import Enquiry
import Foundation
import HTTPTypes
import Harness
import HummingbirdTesting
import NIOCore
import Sealing
import Testing
import Wire

/// Times of two things that were done in turn, many times, each pair in one order or the other.
struct PairedTimes {
    private var pairs: [(first: Double, second: Double)] = []

    /// Times two things, which of them first is a matter of chance.
    mutating func add(
        _ first: () async throws -> Void, _ second: () async throws -> Void
    ) async throws {
        if Bool.random() {
            let one = try await Self.seconds(first)
            pairs.append((one, try await Self.seconds(second)))
        } else {
            let two = try await Self.seconds(second)
            pairs.append((try await Self.seconds(first), two))
        }
    }

    /// How often the first took longer, from 0 to 1; one half where they are alike. A busy machine
    /// makes single times long, and does not care which of a pair it is.
    var shareLonger: Double {
        Double(pairs.count { $0.first > $0.second }) / Double(pairs.count)
    }

    /// The median difference, as a share of the second's median.
    var medianDifference: Double {
        Self.median(pairs.map { $0.first - $0.second }) / Self.median(pairs.map(\.second))
    }

    /// Whether somebody who measures could tell the two apart: both by how often and by how much.
    /// By chance alone, of 300 pairs, the share is 0.14 away from a half once in a million.
    var tells: Bool { abs(shareLonger - 0.5) > 0.14 && abs(medianDifference) > 0.05 }

    private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

    private static func seconds(_ body: () async throws -> Void) async throws -> Double {
        let begun = ContinuousClock.now
        try await body()
        return begun.duration(to: .now) / .seconds(1)
    }
}

@Suite("A ticket that is not the caller's takes as long as none", .serialized)
struct TimingTests {
    private static let pairs = 300

    @Test(
        "asked for in full, redacted, or to be written into",
        arguments: [
            (HTTPRequest.Method.get, "original"), (.get, ""), (.put, "entries"),
        ])
    func same(method: HTTPRequest.Method, kind: String) async throws {
        try await Face.show { face in
            let filed = try await face.filed(assignedTo: .officer)
            let times = try await Self.measure(face, method, kind, filed.reference)
            let tells = times.tells
            #expect(!tells, "\(times.shareLonger) \(times.medianDifference)")
        }
    }

    /// Whom it is kept from triages the queue: what he may not see is one thing more to find out.
    @Test(
        "the same where it is kept from whoever asks",
        arguments: [
            (HTTPRequest.Method.get, "original"), (.get, ""), (.put, "entries"),
        ])
    func kept(method: HTTPRequest.Method, kind: String) async throws {
        let team = try await TriageTeam.gather()
        try await Face.show(team.office) { face in
            var filing = Face.filing
            filing.exclude = [team.name.text]
            let filed: FilingAcknowledgement = try await face.send(.post, Path.enquiries, filing)
                .document()
            let times = try await Self.measure(
                face, method, kind, filed.reference,
                as: [.authorization: "Bearer \(team.second.text)"])
            let tells = times.tells
            #expect(!tells, "\(times.shareLonger) \(times.medianDifference)")
        }
    }

    @Test("and the measure tells a delay of half the time")
    func planted() async throws {
        try await Face.show { face in
            let filed = try await face.filed(assignedTo: .officer)
            let usual = try await Self.measure(face, .get, "original", filed.reference, pairs: 30)
            let delay = Duration.seconds(usual.typicalSeconds / 2)
            let times = try await Self.measure(
                face, .get, "original", filed.reference, delay: delay)
            let tells = times.tells
            #expect(tells, "\(times.shareLonger) \(times.medianDifference)")
        }
    }

    private static func measure(
        _ face: Face, _ method: HTTPRequest.Method, _ kind: String, _ reference: String,
        pairs: Int = Self.pairs, delay: Duration? = nil, as session: HTTPFields? = nil
    ) async throws -> PairedTimes {
        let headers = try session ?? face.bearer(.colleague)
        let body = kind == "entries" ? #"{"kind":"note","text":"He is worried."}"# : nil
        let tail =
            kind == "entries" ? "/entries/" + UUID().uuidString : kind.isEmpty ? "" : "/" + kind
        let ask = { (reference: String, delay: Duration?) in
            let answer = try await face.client.execute(
                uri: Path.ticket(reference) + tail, method: method, headers: headers,
                body: body.map { .init(string: $0) })
            #expect(answer.status == .notFound)
            // Spun and not slept, because a sleep takes what it likes.
            let until = ContinuousClock.now + (delay ?? .zero)
            while ContinuousClock.now < until {}
        }
        var times = PairedTimes()
        for _ in 0..<10 { try await ask(reference, nil) }
        for _ in 0..<pairs {
            // Another reference each time: one that is asked for again might be remembered.
            let unknown = "VE-" + Self.letters(4) + "-" + Self.letters(4)
            try await times.add(
                { try await ask(reference, delay) }, { try await ask(unknown, nil) })
        }
        return times
    }

    private static func letters(_ count: Int) -> String {
        String((0..<count).compactMap { _ in "0123456789ABCDEFGHJKMNPQRSTVWXYZ".randomElement() })
    }
}

extension PairedTimes {
    /// What the second usually took.
    var typicalSeconds: Double { Self.median(pairs.map(\.second)) }
}
