import Desk
import Enquiry
import Foundation
import HTTPTypes
import Harness
import Hummingbird
import Testing
import Wire

@testable import Server

@Suite("Requests with slips")
struct FuzzTests {
    private static let rounds =
        ProcessInfo.processInfo.environment["ETHICSDESK_LONG_TESTS"] == nil ? 2_000 : 200_000

    private static let filing = """
        {"language":"en","topic":"opinions","platform":"twitter","context":"official-at-work",\
        "risks":["permanence"],"question":"May I post this, \\u00e9tienne? \\ud83d\\ude00",\
        "hide":[{"start":0,"end":3}],"restore":[{"start":4,"end":5}]}
        """
    private static let entry = """
        {"kind":"answer","outcome":"proceed","values":["integrity"],"text":"You may.",\
        "hide":[{"start":0,"end":3}]}
        """
    private static let account = """
        {"handle":"new.one","role":"officer","queue":"values-and-ethics","duty":"triage"}
        """

    @Test("are read as what they say, or refused by a field of ours, and end nothing")
    func documents() async throws {
        var random = Seeded(7)
        var sound = 0
        for round in 0..<Self.rounds {
            let texts = [Self.filing, Self.entry, Self.account]
            let body = random.mutation(of: Array(texts[round % 3].utf8))
            do {
                switch round % 3 {
                case 0: _ = try Draft(try await Self.request(body).document(FilingRequest.self))
                case 1:
                    _ = try Contribution(try await Self.request(body).document(EntryRequest.self))
                default:
                    _ = try NewAccount(try await Self.request(body).document(StaffRequest.self))
                }
                sound += 1
            } catch is Fault {
                continue
            } catch Refusal.fault {
                continue
            }
        }
        // Some slips lie in the texts themselves, where anything may stand.
        #expect(sound > Self.rounds / 50 && sound < Self.rounds * 9 / 10)
    }

    @Test("headers too")
    func headers() throws {
        var random = Seeded(8)
        for _ in 0..<Self.rounds {
            func slipped(_ text: String) -> String {
                String(decoding: random.mutation(of: Array(text.utf8)), as: UTF8.self)
            }
            let request = Self.request(
                [],
                [
                    .acceptLanguage: slipped("fr-CA;q=0.5, en;q=0.3, *"),
                    .authorization: slipped("Receipt ABCDE-FGHJK-MNPQR-STVWX-YZ0123"),
                    .ifMatch: slipped("W/\"7\""),
                ])
            _ = request.language
            _ = try? request.receipt()
            _ = try? request.session()
            _ = try? request.expectedRevision()
            _ = try? PageCursor(parsing: slipped("2026-11-24_0b6c1b5e-6f0a-4f0e-8f7c-1d2e3f405162"))
            _ = Reference(parsing: slipped("VE-7K2M-9QXD"))
            _ = Handle(slipped("officer.one"))
        }
    }

    private static func request(_ body: [UInt8], _ headers: HTTPFields = [:]) -> Request {
        Request(
            head: HTTPRequest(
                method: .post, scheme: "http", authority: "localhost", path: "/v1/enquiries",
                headerFields: headers),
            body: RequestBody(buffer: ByteBuffer(bytes: body)))
    }
}
