import ArgumentParser
import Audit
import Phrasebook

extension Statistics {
    /// Checks exported releases with public keys alone.
    struct Verify: Verb {
        static let configuration = CommandConfiguration(
            abstract: "Check exported releases, offline; exit code 1 where they do not hold.",
            discussion: """
                Intact means: each release is what was signed when it was made, follows from the \
                one before, and spent what the ledger allows. That none was cut off at the end \
                shows against a checkpoint kept from before: give it with --checkpoint.
                """)

        @Argument(help: "The export; - for standard input.") var file: String
        @Option(help: "A public key of the releases, as the operator gave it; may be repeated.")
        var key: [String] = []
        @Option(help: "File with public keys of the releases, one on each line.")
        var keyFile: String?
        @Option(help: "File with a checkpoint kept from before; may be given several times.")
        var checkpoint: [String] = []
        @OptionGroup var options: LocalOptions
        var wishes: Wishes { options.wishes }

        func validate() throws {
            guard !key.isEmpty || keyFile != nil else {
                throw ValidationError("Give a key of the releases: --key or --key-file.")
            }
        }

        func act(_ here: Surroundings) async throws(Complaint) {
            let verifier = ReleaseVerifier(keys: try keys())
            let export = try export()
            let say = here.book.statistics
            switch verifier.verify(export, extending: try checkpoints()) {
            case .intact(let releases, let last):
                if here.json {
                    return try write(
                        ReleaseVerdictDocument(
                            intact: true, releases: releases, checkpoint: last?.note))
                }
                here.tell(say.intact(releases))
                if let last {
                    here.tell("", last.note)
                    here.remark(here.phrases.trail.keepThis)
                }
            case .broken(let line, let reason):
                if here.json {
                    try write(
                        ReleaseVerdictDocument(intact: false, line: line, reason: reason.rawValue))
                }
                here.tell(say.broken(line) + reason.sentence(in: say))
                throw .trailBroken
            }
        }

        private func write(_ document: ReleaseVerdictDocument) throws(Complaint) {
            Terminal.write(Visible.json(try document.asJSON()) + "\n")
        }

        private func export() throws(Complaint) -> String {
            let input = try InputBytes.opened(file)
            defer { InputBytes.shut(input) }
            var bytes: [UInt8] = []
            while let chunk = try InputBytes.next(of: input, path: file) {
                bytes += chunk
                // A release is a line of a kilobyte; this is four thousand years of them.
                guard bytes.count <= 16 << 20 else { throw .tooLong(bytesAtMost: 16 << 20) }
            }
            guard let text = String(validating: bytes, as: UTF8.self) else { throw .notText }
            return text
        }

        private func keys() throws(Complaint) -> [CheckpointKey] {
            var lines = key
            if let keyFile {
                lines += try TextOptions.text(of: keyFile).split(whereSeparator: \.isNewline)
                    .map(String.init)
            }
            var keys: [CheckpointKey] = []
            for line in lines {
                guard let key = try? CheckpointKey(text: line), key.format == .releases else {
                    throw .notAReleaseKey
                }
                keys.append(key)
            }
            return keys
        }

        private func checkpoints() throws(Complaint) -> [Checkpoint] {
            var notes: [Checkpoint] = []
            for path in checkpoint {
                let text = try TextOptions.text(of: path)
                guard let note = try? Checkpoint(note: text + "\n", in: .releases) else {
                    throw .notACheckpoint
                }
                notes.append(note)
            }
            return notes
        }
    }
}

/// A verdict for programs.
private struct ReleaseVerdictDocument: Encodable {
    let intact: Bool
    var releases: Int?
    var checkpoint: String?
    var line: Int?
    var reason: String?
}

extension ReleaseVerdict.Reason {
    /// Why the releases do not hold, in a sentence.
    func sentence(in say: StatisticsPhrases) -> String {
        switch self {
        case .notAnExport: say.notAnExport
        case .notALine: say.notALine
        case .cutShort: say.cutShort
        case .unchained: say.unchained
        case .edited: say.edited
        case .unknownKey: say.unknownKey
        case .badSignature: say.badSignature
        case .outOfOrder: say.outOfOrder
        case .planChanged: say.planChanged
        case .overspent: say.overspent
        case .differsFromKept: say.differsFromKept
        }
    }
}
