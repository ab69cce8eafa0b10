import Foundation

/// The operator's book, read as a script: `deploy/RUNBOOK.md`. Its fenced blocks of kind `console`
/// are what people type, and what they are promised to read:
///
/// ```
/// admin.one$ ethicsdesk staff re-enrol officer.one --code-to codes/again
/// The one-time code is in codes/again, …
/// officer.one$ ethicsdesk read $TICKET    # is refused
/// ```
///
/// - `who$ command` is run by bash as it stands, in the name of `operator` or of a member of staff.
///   A command that ends with a backslash goes on in the next line. It must succeed, or fail where
///   it ends with `# is refused`.
/// - The lines below it must be in what it prints, in their order; `…` leaves something out, and
///   `$NAME` takes the word that stands there into the environment of the commands that follow.
struct Runbook {
    /// One command with what it promises.
    struct Step {
        let who: String
        fileprivate(set) var command: String
        fileprivate(set) var promises: [String] = []
        /// The line of the book that it is on.
        let line: Int

        var isRefused: Bool { command.hasSuffix("# is refused") }
    }

    /// The headings below "Drills", in order.
    let drills: [String]
    private var steps: [String: [Step]] = [:]

    /// The package's own book.
    init() throws {
        let text = try String(
            contentsOf: Self.package.appending(path: "deploy/RUNBOOK.md"), encoding: .utf8)
        self.init(text)
    }

    /// A book.
    init(_ text: String) {
        var drills: [String] = []
        var (part, heading, isInside) = ("", "", false)
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated()
        {
            if line.hasPrefix("```") {
                isInside = line == "```console"
            } else if isInside {
                Self.read(String(line), at: number + 1, into: &steps[heading, default: []])
            } else if line.hasPrefix("## ") {
                part = String(line.dropFirst(3))
                heading = part
            } else if line.hasPrefix("### ") {
                heading = String(line.dropFirst(4))
                if part == "Drills" { drills.append(heading) }
            }
        }
        self.drills = drills
    }

    /// What is typed under a heading.
    func steps(under heading: String) -> [Step] { steps[heading, default: []] }

    /// The folder of the package, found from this file's own place.
    static let package = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private static func read(_ line: String, at number: Int, into steps: inout [Step]) {
        if let last = steps.last, last.command.hasSuffix("\\") {
            steps[steps.count - 1].command += "\n" + line
        } else if let match = line.wholeMatch(of: /([a-z][a-z0-9.-]*)\$ (.+)/) {
            steps.append(
                Step(who: String(match.1), command: String(match.2), line: number))
        } else if !steps.isEmpty, !line.isEmpty {
            steps[steps.count - 1].promises.append(line)
        }
    }
}

extension Runbook.Step {
    /// Looks for what is promised in what was printed.
    ///
    /// - Parameter variables: gets what stands where a promise has a name with a dollar sign.
    /// - Returns: the first promise that is not kept; nil where all are.
    func brokenPromise(in output: String, _ variables: inout [String: String]) -> String? {
        var rest = Self.words(of: output)[...]
        for promise in promises {
            for piece in Self.words(of: promise).split(separator: "…") {
                guard let end = Self.find(Array(piece), in: rest, &variables) else {
                    return promise
                }
                rest = rest[end...]
            }
        }
        return nil
    }

    /// Words, however lines were broken; what is left out is a word by itself.
    private static func words(of text: String) -> [Substring] {
        text.replacing("…", with: " … ").split(whereSeparator: \.isWhitespace)
    }

    /// Where the words end that stand there one after another.
    private static func find(
        _ piece: [Substring], in rest: ArraySlice<Substring>, _ variables: inout [String: String]
    ) -> Int? {
        for start in rest.indices where start + piece.count <= rest.endIndex {
            var taken: [String: String] = [:]
            let isThere = zip(piece, rest[start...]).allSatisfy { wanted, found in
                guard let name = wanted.wholeMatch(of: /\$([A-Z_]+)/)?.1 else {
                    return wanted == found
                }
                taken[String(name)] = String(found)
                return true
            }
            if isThere {
                variables.merge(taken) { $1 }
                return start + piece.count
            }
        }
        return nil
    }
}
