import ArgumentParser
import Audit
import Phrasebook

extension Trail {
    /// Checks an export with public keys alone.
    struct Verify: Verb {
        static let configuration = CommandConfiguration(
            abstract: "Check an exported trail, offline; exit code 1 where it does not hold.",
            discussion: """
                Intact means: one history, unbroken, signed to its end. Whether it is the history \
                you saw before shows only against what you kept: give the last export with \
                --earlier, or the last checkpoint with --checkpoint.
                """)

        @Argument(help: "The export; - for standard input.") var file: String
        @Option(help: "A public key of the trail, as the operator gave it; may be repeated.")
        var key: [String] = []
        @Option(help: "File with public keys of the trail, one on each line.") var keyFile: String?
        @Option(help: "An export kept from before, which this one must extend.")
        var earlier: String?
        @Option(help: "File with a checkpoint kept from before; may be given several times.")
        var checkpoint: [String] = []
        @OptionGroup var options: LocalOptions
        var wishes: Wishes { options.wishes }

        func validate() throws {
            guard !key.isEmpty || keyFile != nil else {
                throw ValidationError("Give a key of the trail: --key or --key-file.")
            }
            guard earlier == nil || checkpoint.isEmpty else {
                throw ValidationError("Give either --earlier or --checkpoint.")
            }
        }

        func act(_ here: Surroundings) async throws(Complaint) {
            let verifier = TrailVerifier(keys: try keys())
            let export = try InputBytes.opened(file)
            defer { InputBytes.shut(export) }
            let chunks = Self.chunks(of: export, file)
            if let earlier {
                let kept = try InputBytes.opened(earlier)
                defer { InputBytes.shut(kept) }
                let before = Self.chunks(of: kept, earlier)
                return try report(try verifier.verify(chunks, extending: before), here)
            }
            try report(try verifier.verify(chunks, extending: try checkpoints()), here)
        }

        private func report(_ verdict: TrailVerdict, _ here: Surroundings) throws(Complaint) {
            switch verdict {
            case .intact(let links, let last):
                if here.json {
                    let document = VerdictDocument(
                        intact: true, links: links, checkpoint: last.note)
                    return Terminal.write(Visible.json(try document.asJSON()) + "\n")
                }
                here.tell(here.phrases.trail.intact(links), "", last.note)
                here.remark(
                    earlier == nil && checkpoint.isEmpty
                        ? here.phrases.trail.keepThisAndCompare : here.phrases.trail.keepThis)
            case .broken(let fault):
                if here.json {
                    let document = VerdictDocument(
                        intact: false, file: fault.file == .export ? "export" : "earlier",
                        line: fault.line, link: fault.link, reason: fault.code)
                    Terminal.write(Visible.json(try document.asJSON()) + "\n")
                }
                here.tell(fault.sentence(in: here.phrases.trail))
                throw .trailBroken
            }
        }

        private func keys() throws(Complaint) -> [CheckpointKey] {
            var lines = key
            if let keyFile {
                lines += try TextOptions.text(of: keyFile).split(whereSeparator: \.isNewline)
                    .map(String.init)
            }
            var keys: [CheckpointKey] = []
            for line in lines {
                guard let key = try? CheckpointKey(text: line) else { throw .notATrailKey }
                keys.append(key)
            }
            return keys
        }

        private func checkpoints() throws(Complaint) -> [Checkpoint] {
            var notes: [Checkpoint] = []
            for path in checkpoint {
                let text = try TextOptions.text(of: path)
                // The note ends with a line feed, which reading a text takes off.
                guard let note = try? Checkpoint(note: text + "\n", in: .trail) else {
                    throw .notACheckpoint
                }
                notes.append(note)
            }
            return notes
        }

        private static func chunks(of file: Int32, _ path: String) -> Chunks<Complaint> {
            { () throws(Complaint) in try InputBytes.next(of: file, path: path) }
        }
    }
}

/// A verdict for programs.
private struct VerdictDocument: Encodable {
    let intact: Bool
    var links: Int?
    var checkpoint: String?
    var file: String?
    var line: Int?
    var link: Int?
    var reason: String?
}
