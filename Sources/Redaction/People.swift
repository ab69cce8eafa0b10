/// Tells which mentions are of one person: one's parts are all among the other's.
struct People {
    /// The parts of every name, and after them those of people who turned out to have more.
    private var parts: [UInt64] = []
    /// Where in `parts` each person's are.
    private var people: [Range<Int>] = []
    /// For each part one more than the place of its first mention.
    private var firsts = WordTable(count: 0)
    private var mentions: [Mention] = []

    /// That a person has a part, and one more than the place of the part's next mention.
    private struct Mention {
        var person: Int
        var next = 0
    }

    /// The holes with one identity for all mentions of a person, whichever round found them.
    static func toldApart(_ holes: [Hole], in document: Document) -> [Hole] {
        var people = People()
        var names: [Range<Int>] = []
        for hole in holes where hole.kind == .person {
            names.append(people.read(document.tokens(in: hole.range)))
        }
        guard !names.isEmpty else { return holes }
        people.firsts = WordTable(count: people.parts.count)
        var holes = holes
        var next = 0
        for index in holes.indices where holes[index].kind == .person {
            if !names[next].isEmpty { holes[index].identity = people.identity(of: names[next]) }
            next += 1
        }
        return holes
    }

    /// Takes in the parts of a name.
    private mutating func read(_ tokens: ArraySlice<Token>) -> Range<Int> {
        let start = parts.count
        for index in tokens.indices where tokens[index].isWord && tokens[index].count > 1 {
            guard parts.count - start < Self.partLimit else { break }
            parts.append(tokens[index].hash)
        }
        return start..<parts.count
    }

    private mutating func identity(of name: Range<Int>) -> UInt64 {
        for part in name {
            var next = Int(firsts[parts[part]])
            while next > 0 {
                let person = mentions[next - 1].person
                if isAmong(people[person], name) { return UInt64(person) }
                if isAmong(name, people[person]) {
                    extend(person, by: name)
                    return UInt64(person)
                }
                next = mentions[next - 1].next
            }
        }
        people.append(name)
        for part in name { mention(people.count - 1, by: parts[part]) }
        return UInt64(people.count - 1)
    }

    private mutating func extend(_ person: Int, by name: Range<Int>) {
        let start = parts.count
        for part in people[person] { parts.append(parts[part]) }
        for part in name where !parts[start...].contains(parts[part]) {
            parts.append(parts[part])
            mention(person, by: parts[part])
        }
        people[person] = start..<parts.count
    }

    /// Adds a person to those who have `part`, unless enough are known already.
    private mutating func mention(_ person: Int, by part: UInt64) {
        mentions.append(Mention(person: person))
        var last = Int(firsts[part]) - 1
        guard last >= 0 else { return firsts.insert(part, bits: UInt64(mentions.count)) }
        var count = 1
        while mentions[last].next > 0 {
            last = mentions[last].next - 1
            count += 1
        }
        if count < Self.searchLimit { mentions[last].next = mentions.count }
    }

    private func isAmong(_ all: Range<Int>, _ name: Range<Int>) -> Bool {
        name.allSatisfy { parts[all].contains(parts[$0]) }
    }

    private static let searchLimit = 8
    /// Nobody has more names; a hostile list of thousands is cut.
    private static let partLimit = 12
}
