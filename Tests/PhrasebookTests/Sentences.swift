import Enquiry
import Phrasebook

/// Something that the Phrasebook says, and the path of properties by which it is reached.
struct Sentence: Sendable {
    let path: String
    let text: String

    /// How many words it has.
    var words: Int { text.split(whereSeparator: \.isWhitespace).count }

    /// Every stored sentence in a language, and samples of those that take a value.
    static func all(in language: Language) -> [Sentence] {
        var found: [Sentence] = []
        let phrases = Phrasebook.of(language)
        collect(phrases, at: "", into: &found)
        return found + samples(of: phrases.command.asking) + samples(of: phrases.operation)
            + samples(of: phrases.statistics) + samples(of: phrases.operation.releases)
            + samples(of: phrases.pages)
    }

    /// Stored functions are passed over: casting one from `Any` to a `@Sendable` type corrupts
    /// memory in Swift 6.3, so they are sampled by name below.
    private static func collect(_ value: Any, at path: String, into found: inout [Sentence]) {
        if let text = value as? String { return found.append(Sentence(path: path, text: text)) }
        for (index, child) in Mirror(reflecting: value).children.enumerated() {
            collect(child.value, at: "\(path)/\(child.label ?? String(index))", into: &found)
        }
    }

    private static func samples(of asking: AskingPhrases) -> [Sentence] {
        [
            ("filed", asking.filed("VE-7K2M-9QXD")), ("due", asking.due("2012-03-12")),
            ("receiptInFile", asking.receiptInFile("receipt.txt")),
            ("receiptMeanwhile", asking.receiptMeanwhile("X7")),
        ].map { Sentence(path: "/command/asking/\($0.0)", text: $0.1) }
    }

    private static func samples(of pages: PagePhrases) -> [Sentence] {
        [
            ("preview/times", pages.preview.times(1)), ("preview/times", pages.preview.times(3)),
            ("desk/queue/title", pages.desk.queue.title("X7")),
            ("desk/hiding/goes", pages.desk.hiding.goes("[HIDDEN-1]")),
            ("figures/compared", pages.figures.compared("X7")),
            ("desk/staff/leave", pages.desk.staff.leave("X7")),
            ("desk/standards/title", pages.desk.standards.title("X7")),
            ("desk/standards/textHint", pages.desk.standards.textHint(7)),
            ("desk/standards/others", pages.desk.standards.others("X7", "Y")),
            ("desk/standards/lastChanged", pages.desk.standards.lastChanged("X7", "Y")),
            ("desk/export/title", pages.desk.export.title("X7")),
            ("desk/export/lead", pages.desk.export.lead("X7", "Y")),
            ("desk/export/assignedFrom", pages.desk.export.assignedFrom("X7", "Y", "Z")),
        ].map { Sentence(path: "/pages/\($0.0)", text: $0.1) }
    }

    private static func samples(of operation: OperatorPhrases) -> [Sentence] {
        [
            ("missingSetting", operation.missingSetting("X7")),
            ("malformedSetting", operation.malformedSetting("X7")),
            ("secretMissing", operation.secretMissing("X7")),
            ("secretExposed", operation.secretExposed("X7")),
            ("secretWrongSize", operation.secretWrongSize("X7")),
            ("keyFileUnreadable", operation.keyFileUnreadable("X7")),
            ("unwritable", operation.unwritable("X7")),
            ("plainHTTP", operation.plainHTTP("X7")),
            ("addressTaken", operation.addressTaken("X7")),
            ("databaseTrouble", operation.databaseTrouble("X7")),
            ("clusterTrouble", operation.clusterTrouble("X7")),
            ("schemaBehind", operation.schemaBehind(7)),
            ("noQueue", operation.noQueue("X7")),
            ("otherKey", operation.otherKey("X7")),
            ("migrated", operation.migrated(7)),
            ("pinThis", operation.pinThis("X7")),
            ("codesWritten", operation.codesWritten("X7")),
            ("secretsWritten", operation.secretsWritten("X7")),
            ("trailKey", operation.trailKey("X7")),
            ("serving", operation.serving("X7")),
        ].map { Sentence(path: "/operation/\($0.0)", text: $0.1) }
    }

    private static func samples(of statistics: StatisticsPhrases) -> [Sentence] {
        [
            ("quarterForm", statistics.quarterForm("mai", "juin", 2012)),
            ("yearForm", statistics.yearForm("2012-13")),
            ("releasedOn", statistics.releasedOn("2012-03-12")),
            ("quartersOf", statistics.quartersOf(2)), ("points", statistics.points(7, 4)),
            ("intact", statistics.intact(7)), ("broken", statistics.broken(7)),
        ].map { Sentence(path: "/statistics/\($0.0)", text: $0.1) }
    }

    private static func samples(of releases: ReleasePhrases) -> [Sentence] {
        [
            ("released", releases.released("2012-13-q1")), ("restored", releases.restored(7)),
            ("copyDiffers", releases.copyDiffers("X7")),
            ("countsUnreadable", releases.countsUnreadable("X7")),
            ("releaseKey", releases.releaseKey("X7")),
        ].map { Sentence(path: "/operation/releases/\($0.0)", text: $0.1) }
    }
}
