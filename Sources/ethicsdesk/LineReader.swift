/// The lines of a descriptor, one at a time, each within a bound.
struct LineReader {
    /// The number of the line last returned, from 1.
    private(set) var number = 0
    private let descriptor: Int32
    private let path: String
    private let bytesAtMost: Int
    private var chunk: ArraySlice<UInt8> = []

    init(descriptor: Int32, path: String, bytesAtMost: Int) {
        self.descriptor = descriptor
        self.path = path
        self.bytesAtMost = bytesAtMost
    }

    /// The next line without its line feed; nil at the end.
    mutating func next() throws(Complaint) -> [UInt8]? {
        var line: [UInt8] = []
        number += 1
        while true {
            if let end = chunk.firstIndex(of: 0x0A) {
                line += chunk[..<end]
                chunk = chunk[(end + 1)...]
                return line
            }
            line += chunk
            guard line.count <= bytesAtMost else { throw .tooLong(bytesAtMost: bytesAtMost) }
            guard let more = try InputBytes.next(of: descriptor, path: path) else {
                chunk = []
                return line.isEmpty ? nil : line
            }
            chunk = more[...]
        }
    }
}
