// What deploy/redaction-bench runs: prints a table of bytes, MB/s of processor time, and the ratio.
import Foundation
import Redaction

/// Processor seconds of the best of `rounds` runs.
func seconds(rounds: Int = 5, _ work: () -> Void) -> Double {
    var best = Double.infinity
    for _ in 0..<rounds {
        let start = clock()
        work()
        best = min(best, Double(clock() - start) / Double(CLOCKS_PER_SEC))
    }
    return best
}

func measure(_ name: String, _ texts: [String]) {
    let redactor = Redactor(language: .auto)
    let bytes = texts.reduce(0) { $0 + $1.utf8.count }
    let repeats = max(1, 1_000_000 / bytes)
    var found = 0
    let work = seconds {
        for _ in 0..<repeats {
            for text in texts { found &+= redactor.redact(text).findings.count }
        }
    }
    var hash: UInt64 = 0
    let yardstick = seconds {
        for _ in 0..<repeats {
            for text in texts {
                for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
            }
        }
    }
    let speed = Double(bytes * repeats) / work / 1e6
    let isCounted = found &+ Int(truncatingIfNeeded: hash) != .min
    print(
        "| \(name) | \(bytes / texts.count) | \(String(format: "%.1f", speed)) |"
            + (isCounted ? " \(String(format: "%.4f", yardstick / work)) |" : ""))
}

guard CommandLine.arguments.count == 2,
    let corpus = try? String(contentsOfFile: CommandLine.arguments[1], encoding: .utf8),
    !corpus.isEmpty
else {
    print("usage: bench FILE")
    exit(64)
}
let scalars = Array(corpus.unicodeScalars)

/// `size` scalars of the corpus from `start`, going round.
func piece(_ size: Int, from start: Int) -> String {
    var text = String.UnicodeScalarView()
    for offset in 0..<size { text.append(scalars[(start + offset) % scalars.count]) }
    return String(text)
}

print("| text | bytes | MB/s | ratio |")
print("|---|---|---|---|")
for size in [100, 1_500, 10_000, 100_000, 1_000_000] {
    measure("enquiries", (0..<max(1, 60_000 / size)).map { piece(size, from: $0 * 977) })
}
for unit in [
    "AB12-", "@", "1234567890", "a.b.c.", "([{<", "e\u{301}", "[PERSON-1] ", "K1A0B1", "P. ",
    "12 rue ",
    "613-555-0134 ",
] {
    measure("`\(unit)` over and over", [String(repeating: unit, count: 65_536 / unit.utf8.count)])
}
let line = piece(65_536, from: 0).replacingOccurrences(of: "\n", with: " ")
measure("one line", [line])
measure("capitals", [line.uppercased()])
measure("a letter and 10,000 combining marks", ["e" + String(repeating: "\u{301}", count: 10_000)])
