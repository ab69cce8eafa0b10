// Cuts chunks of bytes into lines, holding one line and one chunk at a time.

/// A file's next bytes, in chunks of any size; nil at its end. An empty chunk is not the end.
package typealias Chunks<Failure: Error> = () throws(Failure) -> [UInt8]?

/// Why a check stops short: the export breaks, or its bytes cannot be read.
enum Stop<Failure: Error>: Error {
    case broken(TrailBreak)
    case failed(Failure)
}

/// The lines of a file that arrives in chunks.
struct ExportLines<Failure: Error> {
    /// What comes next in the file.
    enum Line {
        case line([UInt8])
        case tooLong
        case cutShort
        case end
    }

    /// The number of the line last returned, from 1.
    private(set) var number = 0
    private var chunk: [UInt8] = []
    private var position = 0
    private let nextChunk: Chunks<Failure>

    init(_ chunks: @escaping Chunks<Failure>) {
        self.nextChunk = chunks
    }

    mutating func next() throws(Stop<Failure>) -> Line {
        number += 1
        var line: [UInt8] = []
        while true {
            let piece = chunk[position...].prefix { $0 != UInt8(ascii: "\n") }
            guard line.count + piece.count <= TrailExport.longestLine else { return .tooLong }
            line += piece
            position += piece.count
            if position < chunk.count {
                position += 1
                return .line(line)
            }
            guard let more = try read() else { return line.isEmpty ? .end : .cutShort }
            chunk = more
            position = 0
        }
    }

    private func read() throws(Stop<Failure>) -> [UInt8]? {
        do {
            return try nextChunk()
        } catch {
            throw .failed(error)
        }
    }
}
