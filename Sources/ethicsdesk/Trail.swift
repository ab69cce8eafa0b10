import ArgumentParser
import Audit
import Phrasebook
import Wire

/// The auditors' trail.
struct Trail: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Export the trail, list its checkpoints, or verify an export offline.",
        subcommands: [Export.self, Checkpoints.self, Verify.self])

    /// Writes the whole trail to a file.
    struct Export: Verb {
        static let configuration = CommandConfiguration(
            abstract: "Write the trail to a file or to standard output.")

        @Option(help: "A new file to write to; without it, standard output.") var to: String?
        @Option(help: "Begin at the last checkpoint at or before this event, not at the first.")
        var since: Int?
        @OptionGroup var options: ServiceOptions
        var wishes: Wishes { options.wishes }

        func act(_ here: Surroundings) async throws(Complaint) {
            let (service, credential) = try here.signedIn()
            let sink = try to.map { (path) throws(Complaint) in try InputBytes.newFile(path) } ?? 1
            defer { InputBytes.shut(sink) }
            var links = 0
            var after: Int? = 0
            var query = since.map { (name: "since", value: String($0)) }
            while let sequence = after {
                var request = Request.get(Path.trail, as: credential)
                request.query = [query ?? (name: "after", value: String(sequence))]
                query = nil
                let page = try await service.send(request).body
                guard Terminal.write(page, to: sink) else {
                    throw .cannotWrite(path: to ?? "-")
                }
                let numbers = TrailPageScan.links(in: page)
                links += numbers.count
                // A page that does not lead on is the last, whatever it says.
                after = numbers.last.flatMap { $0 > sequence ? $0 : nil }
            }
            here.remark(here.phrases.trail.exported(links))
        }
    }
}

extension Trail {
    /// Lists checkpoints.
    struct Checkpoints: Verb {
        static let configuration = CommandConfiguration(
            abstract: "List the trail's checkpoints; with --json as they are to be kept.")

        @Option(help: "Where the page begins: after the checkpoint of this event.")
        var after: Int?
        @OptionGroup var options: ServiceOptions
        var wishes: Wishes { options.wishes }

        func act(_ here: Surroundings) async throws(Complaint) {
            let (service, credential) = try here.signedIn()
            var request = Request.get(Path.checkpoints, as: credential)
            request.query = after.map { [(name: "after", value: String($0))] } ?? []
            try here.show(try await service.send(request)) { (list: CheckpointList) in
                let say = here.phrases.trail
                return Table(
                    header: [say.event, say.signedAt, say.head],
                    rows: list.checkpoints.map { row(for: $0, here) }
                ).text(within: Terminal.columns)
                    + (list.next.map { "\n" + say.nextCheckpoints($0) + "\n" } ?? "")
            }
        }

        private func row(for listed: CheckpointList.Checkpoint, _ here: Surroundings) -> [String] {
            guard let checkpoint = try? Checkpoint(note: listed.note, in: .trail) else {
                return [String(listed.sequence), "—", "—"]
            }
            let signedAt = here.book.days.moment(unixSeconds: Int(checkpoint.signedAt / 1_000_000))
            return [String(listed.sequence), signedAt, checkpoint.head.hash.hex]
        }
    }
}

/// Finds where a page of the trail ends, to ask for what follows it.
enum TrailPageScan {
    /// The numbers of a page's links, in their order.
    static func links(in page: [UInt8]) -> [Int] {
        let opening = Array("{\"link\":".utf8)
        return page.split(separator: UInt8(ascii: "\n")).compactMap { line in
            guard line.starts(with: opening) else { return nil }
            let digits = line.dropFirst(opening.count).prefix { (0x30...0x39).contains($0) }
            return Int(String(decoding: digits, as: UTF8.self))
        }
    }
}
