import Foundation
import Testing

@Suite("The threat model")
struct ThreatModelTests {
    @Test("each test that it names is there, and each line names one or says that none shows it")
    func named() throws {
        let article = try #require(
            House.files.first { $0.path == "Sources/Desk/Desk.docc/ThreatModel.md" })
        let tests = Set(
            House.files.filter { $0.path.hasPrefix("Tests/") && $0.kind == "swift" }
                .compactMap { $0.path.split(separator: "/").last?.dropLast(".swift".count) })
        var lines = 0
        for line in article.lines where line.hasPrefix("| can") {
            lines += 1
            let shown = line.split(separator: "|").last ?? ""
            let names = shown.matches(of: /`(\w+Tests)`/).map(\.1)
            #expect(!names.isEmpty || shown.contains("*said*"), "\(line)")
            #expect(names.filter { !tests.contains($0) } == [], "\(line)")
        }
        #expect(lines > 40)
    }
}
