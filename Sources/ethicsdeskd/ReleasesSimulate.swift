import ArgumentParser
import Disclosure
import Foundation
import Phrasebook
import Sealing

extension Releases {
    /// `ethicsdeskd releases simulate`.
    struct Simulate: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Draw independent releases of invented counts, as JSON lines.",
            discussion: """
                For whoever checks the mechanism; it touches no database. FILE holds true tables:
                  {"MT":[…3],"TC":[…32],"PC":[…48],"LG":[…2],"RK":[…8],"RT":[…5],"OC":[…5],
                   "period":p}
                row-major, topic or platform by context in the catalogue's order; RK in 420ths \
                of a ticket, none named last. Without --agreed, a line is the noisy tables under \
                the same keys; with it, what is made of them before small figures are left out.
                """)

        @Option(help: "The file with the true tables; - for standard input.") var counts: String
        @Option(help: "How many releases to draw.") var number: Int
        @Flag(help: "Print the figures that add up, and not the noisy tables.") var agreed = false

        func validate() throws {
            guard number >= 0 else { throw ValidationError("--number is 0 or more.") }
        }

        func run() async throws {
            try await refusing {
                let counts = try Self.read(self.counts)
                let random = RandomStream()
                var lines: [UInt8] = []
                for _ in 0..<number {
                    var generator = random
                    let noisy = counts.noised(using: &generator)
                    lines += (agreed ? noisy.agreed().jsonLine : noisy.jsonLine).utf8
                    lines.append(UInt8(ascii: "\n"))
                    if lines.count > 65_536 { try Self.write(&lines) }
                }
                try Self.write(&lines)
            }
        }

        private static func read(_ path: String) throws -> ConfidentialCounts {
            let data =
                path == "-"
                ? try? FileHandle.standardInput.readToEnd()
                : FileManager.default.contents(atPath: path)
            do {
                return try JSONDecoder().decode(ConfidentialCounts.self, from: data ?? Data())
            } catch {
                throw OperatorError.releases(.counts(path: path))
            }
        }

        private static func write(_ lines: inout [UInt8]) throws {
            do {
                try FileHandle.standardOutput.write(contentsOf: lines)
            } catch {
                throw OperatorError.unwritable(path: "-")
            }
            lines.removeAll(keepingCapacity: true)
        }
    }
}
