import Foundation
import Testing

@Suite("The shape of the package")
struct ShapeTests {
    @Test("the top of the package holds what was planned and nothing more")
    func top() throws {
        let names = House.files.compactMap { $0.path.split(separator: "/").first }
        let planned: Set<Substring> = [
            "LICENSE", "Package.swift", "README.md", "Schema", "Sources", "Tests", "deploy",
        ]
        #expect(Set(names.filter { !$0.hasPrefix(".") }) == planned)
    }

    @Test("a file has 250 lines at most")
    func length() {
        // The last line ends with a line feed, after which there is none.
        let long = sources.filter { $0.lines.count - 1 > 250 }
        #expect(long.map { "\($0.path): \($0.lines.count - 1)" } == [])
    }

    @Test("a line has 100 columns at most")
    func width() {
        let wide = sources.flatMap { file in
            file.lines.enumerated().filter { $0.element.utf8.count > 100 && $0.element.count > 100 }
                .map { "\(file.path):\($0.offset + 1): \($0.element.count)" }
        }
        #expect(wide == [])
    }

    @Test("a function has 70 lines at most")
    func functions() {
        let long = sources.filter { $0.kind == "swift" }.flatMap { file in
            Self.functions(of: file).filter { $0.length > 70 }
                .map { "\(file.path): \($0.name): \($0.length)" }
        }
        #expect(long == [])
    }

    @Test("no file names a path of the machine it was written on")
    func paths() {
        // Put together here, so that this file does not name them.
        let places = ["work", "root", "tmp/mini", "tmp/plan", "home"].map { "/" + $0 + "/" }
        let named = House.files.filter { file in places.contains { file.text.contains($0) } }
        #expect(named.map(\.path) == [])
    }

    @Test("nothing is left to do, and every file ends with one line feed")
    func finished() {
        let words = ["TODO", "FIXME", "XXX"].map { $0 + ":" }
        let unfinished = sources.filter { file in
            words.contains { file.text.contains($0) } || !file.text.hasSuffix("\n")
                || file.text.hasSuffix("\n\n")
        }
        #expect(unfinished.map(\.path) == [])
    }

    @Test("the files are found, so that the above say something")
    func found() {
        #expect(sources.count > 150)
        #expect(sources.contains { $0.path == "Schema/roles.sql" })
    }

    /// Swift and SQL that people wrote.
    private var sources: [SourceFile] {
        House.files.filter { ["swift", "sql"].contains($0.kind) && !$0.isGenerated }
    }

    /// The functions of a file as swift-format lays them out: from the line that names one to the
    /// brace at the same indent.
    private static func functions(of file: SourceFile) -> [(name: String, length: Int)] {
        var found: [(String, Int)] = []
        let lines = file.lines
        for (start, line) in lines.enumerated() {
            guard line.contains("func ") || line.contains("init("), !line.hasSuffix("}") else {
                continue
            }
            let heading = /^\s*(?:@?\w+(?:\(\w+\))?\s+)*(?:func\s+(\S+?)[<(]|(init)\??[<(])/
            guard let name = line.firstMatch(of: heading) else { continue }
            let indent = line.prefix { $0 == " " }
            guard let end = lines[start...].firstIndex(where: { $0 == indent + "}" }) else {
                continue
            }
            found.append((String(name.1 ?? name.2 ?? ""), end - start + 1))
        }
        return found
    }
}
