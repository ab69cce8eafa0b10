import Foundation
import Testing

extension Attacks {
    @Suite("The command line is given what it should not be given")
    struct BadCommandTests {
        /// What is typed, what is piped in, the exit code, and a word of the sentence.
        private struct Slip: Sendable {
            let arguments: [String]
            var input = ""
            var who = "nobody"
            let status: Int32
            let english: String
            let french: String
        }

        @Test("it ends with a code by kind and one sentence in either language, and keeps the text")
        func slips() async throws {
            try await Deployment.serving { desk in
                let path = desk.folder + "/draft"
                try Data("May I post this?".utf8).write(to: URL(filePath: path))
                try Data([0x4D, 0xC3, 0x28]).write(to: URL(filePath: desk.folder + "/latin"))
                let receipt = desk.folder + "/open.receipt"
                try Data("ABCDE".utf8).write(to: URL(filePath: receipt))
                chmod(receipt, 0o644)
                for slip in Self.all(desk.folder) {
                    for language in ["en", "fr"] {
                        let outcome = try await desk.client(slip.who, language: language)
                            .run(slip.arguments, input: slip.input)
                        let told = outcome.error.trimmingCharacters(in: .whitespacesAndNewlines)
                        #expect(outcome.status == slip.status, "\(slip) \(outcome)")
                        #expect(
                            told.contains(language == "en" ? slip.english : slip.french),
                            "\(slip) \(outcome)")
                        #expect(outcome.output.isEmpty && !told.isEmpty, "\(slip) \(outcome)")
                    }
                }
                #expect(try String(contentsOfFile: path, encoding: .utf8) == "May I post this?")
                // A text that the service refused is still where it was.
                await desk.end(by: SIGKILL)
                let refused = try await desk.client().run(Self.ask + ["--file", path])
                #expect(refused.status == 69, "\(refused)")
                #expect(try String(contentsOfFile: path, encoding: .utf8) == "May I post this?")
            }
        }

        private static let ask = [
            "ask", "--language", "en", "--topic", "opinions", "--platform", "twitter",
            "--context", "personal-off-duty", "--yes",
        ]

        private static func all(_ folder: String) -> [Slip] {
            let long = String(repeating: "é", count: 16_385)
            let read = ["read", "VE-0000-0000"]
            return [
                Slip(
                    arguments: ask + ["--file", "-"], input: " ", status: 65,
                    english: "too little", french: "3"),
                Slip(
                    arguments: ask + ["--file", "-"], input: long, status: 65, english: "32768",
                    french: "32"),
                Slip(
                    arguments: ask + ["--file", "-"], input: "May I\0post?", status: 65,
                    english: "control character", french: "caractère"),
                Slip(
                    arguments: ask + ["--file", folder + "/latin"], status: 65, english: "text",
                    french: "texte"),
                Slip(
                    arguments: ask + ["--file", folder + "/none"], status: 66, english: "none",
                    french: "none"),
                Slip(
                    arguments: ["status", "--receipt-fd", "0"], input: "ABCDE", status: 65,
                    english: "receipt", french: "reçu"),
                Slip(
                    arguments: ["status", "--receipt-file", folder + "/open.receipt"], status: 66,
                    english: "open.receipt", french: "open.receipt"),
                Slip(
                    arguments: ["status", "--receipt-fd", "0"],
                    input: "0000000000000000000000000", status: 65, english: "receipt",
                    french: "reçu"),
                Slip(arguments: read, status: 77, english: "sign-in", french: "sign-in"),
                Slip(
                    arguments: read, who: "officer.one", status: 65, english: "no ticket",
                    french: "billet"),
                Slip(
                    arguments: ["status", "--receipt-fd", "0", "--url", "http://desk.example"],
                    input: "x", status: 64, english: "https", french: "https"),
                Slip(
                    arguments: ["enrol", "--code-fd", "0"],
                    input: String(repeating: "A", count: 9_999),
                    status: 65, english: "4096", french: "4"),
            ]
        }
    }
}
