import Audit
import Phrasebook

extension TrailBreak {
    /// Where and how the trail breaks, in a sentence.
    func sentence(in say: TrailPhrases) -> String {
        let place = file == .export ? say.inExport(line, link) : say.inEarlier(line, link)
        return place + why(say)
    }

    private func why(_ say: TrailPhrases) -> String {
        switch reason {
        case .notAnExport: say.notAnExport
        case .notALine: say.notALine
        case .lineTooLong: say.lineTooLong
        case .cutShort: say.cutShort
        case .deleted: say.deleted
        case .moved: say.moved
        case .inserted: say.inserted
        case .edited: say.edited
        case .unchained: say.unchained
        case .checkpointOutOfPlace: say.checkpointOutOfPlace
        case .unknownKey: say.unknownKey
        case .badSignature: say.badSignature
        case .differsFromCheckpoint(let link): say.differsFromCheckpoint(link)
        case .unsigned: say.unsigned
        case .truncated: say.truncated
        case .differsFromEarlier: say.differsFromEarlier
        case .beginsAfterEarlier: say.beginsAfterEarlier
        }
    }

    /// A stable code of the reason, for programs.
    var code: String {
        switch reason {
        case .notAnExport: "not-an-export"
        case .notALine: "not-a-line"
        case .lineTooLong: "line-too-long"
        case .cutShort: "cut-short"
        case .deleted: "deleted"
        case .moved: "moved"
        case .inserted: "inserted"
        case .edited: "edited"
        case .unchained: "unchained"
        case .checkpointOutOfPlace: "checkpoint-out-of-place"
        case .unknownKey: "unknown-key"
        case .badSignature: "bad-signature"
        case .differsFromCheckpoint: "differs-from-checkpoint"
        case .unsigned: "unsigned"
        case .truncated: "truncated"
        case .differsFromEarlier: "differs-from-earlier"
        case .beginsAfterEarlier: "begins-after-earlier"
        }
    }
}
