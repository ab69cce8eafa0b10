// Releases as lines of JSON, for the simulation by which an auditor checks the mechanism. Written
// by hand because whole numbers need nothing more and two hundred thousand releases are many.

extension NoisyTables {
    /// The raw noisy tables on one line without its line feed: keys `MT TC PC LG RK RT OC`, risks
    /// in 420ths of a ticket.
    package var jsonLine: String {
        object(CountTable.allCases.map { ($0.rawValue, array(self[$0])) })
    }
}

extension PublishedFigures {
    /// The agreed figures before the display rule, on one line without its line feed: keys `N A MT
    /// TC PC topic platform context LG risk RT OC`, risks in whole tickets.
    package var jsonLine: String {
        object([
            ("N", "\(total)"), ("A", "\(resolved)"),
            ("MT", array(self[.months])),
            ("TC", array(self[.topicContext])), ("PC", array(self[.platformContext])),
            ("topic", array(topics)), ("platform", array(platforms)),
            ("context", array(contexts)),
            ("LG", array(self[.language])), ("risk", array(self[.risk])),
            ("RT", array(self[.response])), ("OC", array(self[.outcome])),
        ])
    }
}

private func array(_ numbers: [Int]) -> String {
    "[" + numbers.map { String($0) }.joined(separator: ",") + "]"
}

private func object(_ members: [(key: String, value: String)]) -> String {
    "{" + members.map { "\"\($0.key)\":\($0.value)" }.joined(separator: ",") + "}"
}
