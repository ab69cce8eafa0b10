import Foundation
import Harness
import Testing

extension Attacks {
    @Suite("Connections that are not as they should be")
    struct FloodTests {
        @Test("a hundred that idle and a hundred that stop in mid-sentence keep nobody out")
        func idle() async throws {
            try await Deployment.serving { desk in
                var held: [Socket] = []
                for number in 0..<200 {
                    let connection = try Socket(port: desk.port)
                    if number % 2 == 0 {
                        connection.send(
                            "POST /v1/enquiries HTTP/1.1\r\nHost: a\r\nContent-Length: 900\r\n\r\n{"
                        )
                    }
                    held.append(connection)
                }
                let begun = ContinuousClock.now
                _ = try await desk.ask("May I post this?", receipt: "one.receipt")
                #expect(begun.duration(to: .now) < .seconds(20))
                #expect(held.count == 200)
            }
        }

        @Test("floods, slips and noise are answered or cut off, and the service stays up")
        func noise() async throws {
            try await Deployment.serving { desk in
                var random = Seeded(20_120_305)
                let seeds = Self.requests.map { Array($0.utf8) }
                let rounds = Attacks.isLong ? 20_000 : 400
                for round in 0..<rounds + seeds.count {
                    let request =
                        round < seeds.count
                        ? seeds[round] : random.mutation(of: seeds[round % seeds.count])
                    let connection = try Socket(port: desk.port, seconds: 1)
                    connection.send(request)
                    // Whatever it is answered with, it is not with an error of our own.
                    if round < seeds.count || round.isMultiple(of: 40),
                        let answer = connection.answer()
                    {
                        #expect(answer.status < 500, "\(String(decoding: request, as: UTF8.self))")
                    }
                }
                #expect(try await Web.get(desk.url + "/v1/catalogue").status == 200)
                #expect(await desk.isServing)
                let log = try String(contentsOfFile: desk.serviceLog, encoding: .utf8)
                #expect(!log.contains("broken"))
            }
        }

        @Test("a body that drips is cut off", .enabled(if: Attacks.isLong))
        func drip() async throws {
            try await Deployment.serving { desk in
                let connection = try Socket(port: desk.port, seconds: 60)
                connection.send(
                    "POST /v1/enquiries HTTP/1.1\r\nHost: a\r\nContent-Length: 900\r\n\r\n")
                let begun = ContinuousClock.now
                while begun.duration(to: .now) < .seconds(31) {
                    connection.send(" ")
                    try await Task.sleep(for: .seconds(1))
                }
                #expect(connection.answer()?.status == 408)
                #expect(begun.duration(to: .now) < .seconds(40))
            }
        }

        private static let requests = [
            "GET /v1/catalogue HTTP/1.1\r\nHost: a\r\n\r\n",
            "GET /v1/catalogue HTTP/1.1\r\n\r\n",
            "GET /v1/catalogue\r\n\r\n", "\r\n\r\n\r\n", "\0\0\0\0\r\n\r\n",
            "PRI * HTTP/2.0\r\n\r\n",
            "GET /v1/catalogue HTTP/9.9\r\nHost: a\r\n\r\n",
            "GET /" + String(repeating: "a", count: 60_000) + " HTTP/1.1\r\nHost: a\r\n\r\n",
            "GET /v1/catalogue?" + String(repeating: "a=%00&", count: 1_000) + " HTTP/1.1\r\n\r\n",
            "GET /v1/catalogue HTTP/1.1\r\n"
                + (0..<500).map { "X-\($0): y\r\n" }.joined() + "\r\n",
            "GET /v1/catalogue HTTP/1.1\r\nX: " + String(repeating: "y", count: 100_000)
                + "\r\n\r\n",
            "POST /v1/enquiries HTTP/1.1\r\nHost: a\r\nContent-Length: -5\r\n\r\n{}",
            "POST /v1/enquiries HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n",
            "POST /v1/enquiries HTTP/1.1\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
            "POST /v1/enquiries HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "zz\r\n{}\r\n0\r\n\r\n",
            "POST /v1/enquiries HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n"
                + "2\r\n{}\r\n0\r\n\r\n",
            "POST /v1/enquiries HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                + "Content-Length: \(BadInput.document().utf8.count - 4)\r\n\r\n"
                + BadInput.document("question", "7"),
        ]
    }
}
