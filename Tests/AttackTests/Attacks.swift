// Attacks: what the other tests ask of one room at a time is asked here of the whole desk, with the
// programs as they are built, sockets, a cluster of its own and signals. One after another, because
// each wants the machine to itself. Long forms run where ETHICSDESK_LONG_TESTS is set.

import Foundation
import Testing

/// All attacks.
@Suite("Attacks on a desk that runs", .serialized)
enum Attacks {
    /// Whether there is time for the long forms.
    static let isLong = ProcessInfo.processInfo.environment["ETHICSDESK_LONG_TESTS"] != nil
}

extension Deployment {
    /// Files an enquiry by the command line; its reference. The receipt is kept in a file.
    nonisolated func ask(
        _ question: String, receipt: String, language: String = "en"
    ) async throws -> String {
        let path = folder + "/" + receipt
        try await succeed(
            client(language: language),
            [
                "ask", "--language", language, "--topic", "opinions", "--platform", "twitter",
                "--context", "personal-off-duty", "--risk", "permanence", "--file", "-", "--yes",
                "--receipt-file", path,
            ], input: question)
        let status = try await succeed(client(), ["status", "--receipt-file", path, "--json"])
        return try Field.value("reference", in: status)
    }

    /// The counters that the operator sees.
    nonisolated var metrics: String {
        get async throws { try await Web.get("http://127.0.0.1:\(port + 1)/metrics").text }
    }

    /// Waits until something is so; whether it came about within ten seconds.
    nonisolated func eventually(_ isSo: () async throws -> Bool) async throws -> Bool {
        for _ in 0..<100 {
            if try await isSo() { return true }
            try await Task.sleep(for: .milliseconds(100))
        }
        return false
    }
}
