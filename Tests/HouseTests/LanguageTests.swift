import Testing

@Suite("What no room says")
struct LanguageTests {
    /// A word that a line must not hold: what finds it quickly, and what finds it rightly.
    struct Word {
        let needle: String
        let pattern: Regex<Substring>
    }

    @Test("nothing crashes, goes round the compiler, or runs without an owner")
    func forbidden() {
        let words = [
            Word(needle: "fatalError", pattern: /\bfatalError\b/),
            Word(needle: "Failure", pattern: /\b(?:preconditionFailure|assertionFailure)\b/),
            // try!, as!, a forced unwrapping, an implicitly unwrapped type.
            Word(needle: "!", pattern: /[\w)\]]!(?:[^=]|$)/),
            Word(needle: "@unchecked", pattern: /@unchecked\s+Sendable/),
            Word(needle: "nonisolated", pattern: /nonisolated\(unsafe\)/),
            Word(needle: "detached", pattern: /\bTask\.detached\b/),
            Word(needle: "Task", pattern: /^\s*Task\s*(?:\([^)]*\)\s*)?\{/),
        ]
        #expect(Self.lines(of: House.rooms, with: words) == [])
    }

    @Test("only programs that people call print")
    func print() {
        let words = ["print(", "debugPrint(", "dump(", "NSLog("].map {
            Word(needle: $0, pattern: /(?:^|[^.\w])(?:print|debugPrint|dump|NSLog)\(/)
        }
        let programs: Set = ["LocalPostgres", "ethicsdesk", "ethicsdeskd"]
        let others = House.rooms.filter { !programs.contains($0.room ?? "") }
        #expect(Self.lines(of: others, with: words) == [])
    }

    @Test("only Schema shapes the database")
    func definitions() {
        let shapes =
            #/
            \b(?:create|alter|drop)\s+(?:unlogged\s+)?
            (?:table|role|schema|function|policy|index|type|trigger|domain|view)\b
            /#.ignoresCase()
        let rights = /\b(?:grant|revoke)\s+(?:select|insert|update|delete|execute|usage|all)\b/
            .ignoresCase()
        let words =
            ["create ", "alter ", "drop "].map { Word(needle: $0, pattern: shapes) }
            + ["grant ", "revoke "].map { Word(needle: $0, pattern: rights) }
        let others = House.rooms.filter { $0.room != "Schema" }
        #expect(Self.lines(of: others, with: words, inStrings: true) == [])
    }

    @Test("only Store speaks SQL")
    func sql() {
        let words = [
            Word(needle: "insert into ", pattern: /\binsert into \w/),
            Word(needle: "delete from ", pattern: /\bdelete from \w/),
            Word(needle: "select ", pattern: /"\s*select [\w(*]/),
            Word(
                needle: "ethicsdesk.",
                pattern:
                    #/
                    \bethicsdesk\.
                    (?:ticket|entry|staff|session|queue|trail|assignment|membership)
                    /#),
        ]
        let speakers: Set = ["Store", "Schema", "Postgres"]
        // The local cluster is asked whether it has the database, before there is a Store.
        let others = House.rooms.filter {
            !speakers.contains($0.room ?? "") && $0.path != "Sources/ethicsdeskd/Local.swift"
        }
        #expect(Self.lines(of: others, with: words, inStrings: true) == [])
        let store = House.rooms.filter { $0.room == "Store" }
        #expect(Self.lines(of: store, with: words, inStrings: true).count > 20)
    }

    @Test("only Postgres and Sealing are public")
    func publicNames() {
        let words = ["public ", "open "].map {
            Word(needle: $0, pattern: /^\s*(?:@\w+\s+)*(?:public|open)\s/)
        }
        let others = House.rooms.filter { !["Postgres", "Sealing"].contains($0.room) }
        #expect(Self.lines(of: others, with: words) == [])
    }

    @Test("nothing is called by a word that says nothing")
    func names() {
        let vague = ["Manager", "Helper", "Util", "Utils", "Common", "Core", "Impl", "Extensions"]
        let words = vague.map { word in
            Word(
                needle: word,
                pattern:
                    #/
                    \b(?:struct|class|enum|actor|protocol|typealias)\s+
                    \w*(?:Manager|Helper|Utils?|Common|Core|Impl|Extensions)\b
                    /#)
        }
        #expect(Self.lines(of: House.rooms, with: words) == [])
        let files = House.rooms.map(\.path).filter { path in
            vague.contains { path.hasSuffix($0 + ".swift") }
        }
        #expect(files == [])
    }

    /// Places where a word stands in the code of files.
    private static func lines(
        of files: [SourceFile], with words: [Word], inStrings: Bool = false
    ) -> [String] {
        files.flatMap { file in
            (inStrings ? file.code : file.codeWithoutStrings).filter { _, line in
                words.contains { line.contains($0.needle) && line.contains($0.pattern) }
            }.map { "\(file.path):\($0.number)" }
        }
    }
}
