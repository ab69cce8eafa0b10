/// Tells which mentions are of one person: one's parts are all among the other's.
struct People {
    private var people: [[UInt64]] = []
    private var mentions: [UInt64: [Int]] = [:]

    /// The holes with one identity for all mentions of a person, whichever round found them.
    static func toldApart(_ holes: [Hole], in document: Document) -> [Hole] {
        var people = People()
        return holes.map { hole in
            guard hole.kind == .person else { return hole }
            let parts = document.tokens(in: hole.range).filter { $0.isWord && $0.count > 1 }
            guard !parts.isEmpty else { return hole }
            var known = hole
            known.identity = people.identity(of: parts.prefix(Self.partLimit).map(\.hash))
            return known
        }
    }

    private mutating func identity(of name: [UInt64]) -> UInt64 {
        for part in name {
            for person in mentions[part, default: []].prefix(Self.searchLimit)
            where contains(people[person], name) || contains(name, people[person]) {
                people[person] += name.filter { !people[person].contains($0) }
                for part in name where !mentions[part, default: []].contains(person) {
                    mentions[part, default: []].append(person)
                }
                return UInt64(person)
            }
        }
        people.append(name)
        for part in name { mentions[part, default: []].append(people.count - 1) }
        return UInt64(people.count - 1)
    }

    private func contains(_ name: [UInt64], _ parts: [UInt64]) -> Bool {
        parts.allSatisfy(name.contains)
    }

    private static let searchLimit = 8
    /// Nobody has more names; a hostile list of thousands is cut.
    private static let partLimit = 12
}
