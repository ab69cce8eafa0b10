import ArgumentParser
import Phrasebook
import Wire

/// The auditors' trail.
struct Trail: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Export the trail, or verify an export without the service.",
        subcommands: [Export.self, Verify.self])

    /// Writes the whole trail to a file.
    struct Export: Verb {
        static let configuration = CommandConfiguration(
            abstract: "Write the trail, from its beginning, to a file or to standard output.")

        @Option(help: "A new file to write to; without it, standard output.") var to: String?
        @OptionGroup var options: ServiceOptions
        var wishes: Wishes { options.wishes }

        func act(_ here: Surroundings) async throws(Complaint) {
            let (service, credential) = try here.signedIn()
            let sink = try to.map { (path) throws(Complaint) in try InputBytes.newFile(path) } ?? 1
            defer { InputBytes.shut(sink) }
            var links = 0
            var after: Int? = 0
            while let sequence = after {
                var request = Request.get(Path.trail, as: credential)
                request.query = [(name: "after", value: String(sequence))]
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
