// What deploy/redaction-bench runs: a table of what redaction costs one core, by the length of the
// text in each language, and for texts that mean harm.
//
// Processor time is counted, not the clock's, and each run of the redactor is followed by one of a
// yardstick over the same bytes, so that the ratio hardly depends on the machine or on who else
// uses it.
import Foundation
import Redaction

/// A line of a corpus.
struct Enquiry: Decodable {
    let lang: String
    let text: String
}

/// What was measured in several runs: the one in the middle and how far they lay apart.
struct Measured {
    private let sorted: [Double]

    init(_ values: [Double]) { sorted = values.sorted() }

    var median: Double { sorted[sorted.count / 2] }
    var range: String { String(format: "%.1f to %.1f", sorted[0], sorted[sorted.count - 1]) }
}

func processorSeconds(_ work: () -> Void) -> Double {
    func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let start = now()
    work()
    return now() - start
}

/// The yardstick: hashes the words of texts and counts them in a table.
struct WordCount {
    private var counts = [UInt32](repeating: 0, count: 1 << 16)

    mutating func add(_ texts: [String]) {
        for text in texts {
            var hash: UInt64 = 0
            for byte in text.utf8 {
                let isLetter = byte >= 0x80 || (byte | 0x20) &- 0x61 < 26
                if isLetter {
                    hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
                } else if hash != 0 {
                    counts[Int(truncatingIfNeeded: hash >> 24 & 0xFFFF)] &+= 1
                    hash = 0
                }
            }
        }
    }

    var total: UInt32 { counts.reduce(0, &+) }
}

struct Bench {
    private var yardstick = WordCount()
    private var found = 0

    /// Prints a row and returns the speed in MB/s.
    @discardableResult
    mutating func measure(
        _ name: String, _ texts: [String], _ language: RedactionLanguage
    ) -> Double {
        let redactor = Redactor(language: language)
        let bytes = texts.reduce(0) { $0 + $1.utf8.count }
        let passes = max(1, 250_000 / bytes)
        var speeds: [Double] = []
        var ratios: [Double] = []
        // The first run warms up.
        for run in 0..<10 {
            let work = processorSeconds {
                for _ in 0..<passes {
                    for text in texts { found &+= redactor.redact(text).findings.count }
                }
            }
            let counting = processorSeconds {
                for _ in 0..<passes { yardstick.add(texts) }
            }
            guard run > 0 else { continue }
            speeds.append(Double(bytes * passes) / work / 1e6)
            ratios.append(work / counting)
        }
        let speed = Measured(speeds)
        print(
            "| \(name) | \(bytes / texts.count) | \(String(format: "%.1f", speed.median)) "
                + "| \(speed.range) | \(String(format: "%.0f", Measured(ratios).median)) |")
        return speed.median
    }

    /// Something of all the work's results: else a compiler that looks closely leaves it out.
    var trace: Int { found &+ Int(yardstick.total) }
}

/// A megabyte of `corpus`, going round it, in pieces of `size` bytes: the same bytes whatever the
/// size, so that only the length of a text makes a difference.
func pieces(of corpus: String, size: Int) -> [String] {
    var pieces: [String] = []
    var piece = String.UnicodeScalarView()
    var (length, total) = (0, 0)
    while total < 1_000_000 {
        for scalar in corpus.unicodeScalars {
            piece.append(scalar)
            length += UTF8.width(scalar)
            guard length >= size else { continue }
            pieces.append(String(piece))
            total += length
            (piece, length) = (String.UnicodeScalarView(), 0)
            if total >= 1_000_000 { break }
        }
    }
    return pieces
}

guard CommandLine.arguments.count == 2,
    let file = try? String(contentsOfFile: CommandLine.arguments[1], encoding: .utf8)
else {
    print("usage: bench FILE")
    exit(64)
}
let enquiries = file.split(separator: "\n").compactMap {
    try? JSONDecoder().decode(Enquiry.self, from: Data($0.utf8))
}
var bench = Bench()
print("| text | bytes | MB/s | of nine runs | times a count of its words |")
print("|---|---|---|---|---|")
for language in [RedactionLanguage.english, .french] {
    let corpus = enquiries.filter { $0.lang == language.rawValue }.map(\.text)
        .joined(separator: "\n\n")
    guard !corpus.isEmpty else { continue }
    for size in [100, 1_500, 15_000, 1_000_000] {
        bench.measure("enquiries, \(language.rawValue)", pieces(of: corpus, size: size), language)
    }
    let line = corpus.replacing("\n", with: " ")
    bench.measure("the same on one line", pieces(of: line, size: 65_536), language)
    bench.measure("in capitals", pieces(of: corpus.uppercased(), size: 65_536), language)
}
var slowest = (name: "", speed: Double.infinity)
for hostile in HostileText.all {
    let speed = bench.measure("\(hostile)", [hostile.text(bytes: 65_536)], .auto)
    if speed < slowest.speed { slowest = ("\(hostile)", speed) }
}
print("\nSlowest hostile text: \(slowest.name), \(String(format: "%.1f", slowest.speed)) MB/s")
if bench.trace == .min { print() }
