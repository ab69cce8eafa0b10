/// Tells which mentions are of one person: one's parts are all among the other's.
struct People {
    /// Each person's parts.
    private var people: [[UInt64]] = []
    /// For each part one more than the place of its first mention.
    private var firsts: WordTable
    private var mentions: [Mention] = []

    /// That a person has a part, and one more than the place of the part's next mention.
    private struct Mention {
        var person: Int
        var next = 0
    }

    /// People of up to `count` parts together.
    private init(count: Int) { firsts = WordTable(count: count) }

    /// The holes with one identity for all mentions of a person, whichever round found them.
    static func toldApart(_ holes: [Hole], in document: Document) -> [Hole] {
        let names = holes.map { hole in
            hole.kind == .person
                ? document.tokens(in: hole.range).lazy.filter { $0.isWord && $0.count > 1 }
                    .prefix(Self.partLimit).map(\.hash) : []
        }
        var people = People(count: names.reduce(0) { $0 + $1.count })
        var holes = holes
        for (index, name) in names.enumerated() where !name.isEmpty {
            holes[index].identity = people.identity(of: name)
        }
        return holes
    }

    private mutating func identity(of name: [UInt64]) -> UInt64 {
        for part in name {
            var next = Int(firsts[part])
            while next > 0 {
                let person = mentions[next - 1].person
                if isAmong(people[person], name) { return UInt64(person) }
                if isAmong(name, people[person]) {
                    for part in name where !people[person].contains(part) {
                        people[person].append(part)
                        mention(person, by: part)
                    }
                    return UInt64(person)
                }
                next = mentions[next - 1].next
            }
        }
        people.append(name)
        for part in name { mention(people.count - 1, by: part) }
        return UInt64(people.count - 1)
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

    private func isAmong(_ all: [UInt64], _ parts: [UInt64]) -> Bool {
        parts.allSatisfy(all.contains)
    }

    private static let searchLimit = 8
    /// Nobody has more names; a hostile list of thousands is cut.
    private static let partLimit = 12
}
