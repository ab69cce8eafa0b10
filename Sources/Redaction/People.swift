/// Tells which mentions are of one person: one's parts are all among the other's.
struct People {
    private var people: [Set<UInt64>] = []
    private var mentions: [UInt64: [Int]] = [:]
    private static let searchLimit = 8

    mutating func identity(of parts: [UInt64]) -> UInt64 {
        let name = Set(parts)
        for part in parts {
            for person in (mentions[part] ?? []).prefix(Self.searchLimit)
            where name.isSubset(of: people[person]) || people[person].isSubset(of: name) {
                people[person].formUnion(name)
                for part in name where !(mentions[part] ?? []).contains(person) {
                    mentions[part, default: []].append(person)
                }
                return UInt64(person)
            }
        }
        people.append(name)
        for part in name { mentions[part, default: []].append(people.count - 1) }
        return UInt64(people.count - 1)
    }
}
