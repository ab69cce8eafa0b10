// Walks through one export from its opening to its end, checking each step against the one before.

/// The state of a walk: where the chain stands, and up to where it is signed.
struct ExportWalk<Failure: Error> {
    /// How many links there were.
    private(set) var links = 0
    /// The last checkpoint that held.
    private(set) var last: Checkpoint?
    private var opening = 0
    private var head: ChainHead?
    private var lines: ExportLines<Failure>
    private let keys: [CheckpointKey]
    private let file: TrailBreak.File

    init(_ chunks: @escaping Chunks<Failure>, keys: [CheckpointKey], file: TrailBreak.File) {
        self.lines = ExportLines(chunks)
        self.keys = keys
        self.file = file
    }

    /// The next head: first that of the opening, then one for each link; nil at the end of an
    /// export all of which holds. After nil or a break, do not ask again.
    mutating func next() throws(Stop<Failure>) -> ChainHead? {
        while true {
            switch try lines.next() {
            case .tooLong: throw broken(.lineTooLong)
            case .cutShort: throw broken(.cutShort)
            case .end:
                guard let head else { throw broken(.notAnExport) }
                guard last?.head == head else { throw broken(.unsigned, at: unsignedLink) }
                return nil
            case .line(let bytes):
                if let next = try take(bytes) { return next }
            }
        }
    }

    /// A break on the line last read, at a link, or else at the one that comes next.
    func broken(_ reason: TrailBreak.Reason, at link: Int? = nil) -> Stop<Failure> {
        let place = link ?? (head?.sequence ?? 0) + 1
        return .broken(TrailBreak(file: file, line: lines.number, link: place, reason: reason))
    }

    /// The head that a line leads to, or nil for a checkpoint: it moves nothing.
    private mutating func take(_ bytes: [UInt8]) throws(Stop<Failure>) -> ChainHead? {
        let line = try? TrailLine(bytes)
        guard let head else {
            guard case .opening(let start)? = line else { throw broken(.notAnExport) }
            opening = start.sequence
            head = start
            return start
        }
        switch line {
        case .link(let link):
            return try take(link, after: head)
        case .checkpoint(let checkpoint):
            try take(checkpoint, at: head)
            return nil
        case .opening, nil:
            throw broken(.notALine)
        }
    }

    private mutating func take(
        _ link: TrailLink, after head: ChainHead
    ) throws(Stop<Failure>) -> ChainHead {
        // What begins after dropped segments hangs on their signed head, which comes first.
        guard opening == 0 || last != nil else { throw broken(.unsigned) }
        guard link.sequence > head.sequence else { throw broken(.inserted) }
        guard link.sequence == head.sequence + 1 else { throw try gap(after: head) }
        guard let next = link.soundHead else { throw broken(.edited) }
        guard link.previous == head.hash else { throw broken(.unchained) }
        self.head = next
        links += 1
        return next
    }

    private mutating func take(
        _ checkpoint: Checkpoint, at head: ChainHead
    ) throws(Stop<Failure>) {
        if let fault = keys.fault(of: checkpoint) { throw broken(fault, at: unsignedLink) }
        let sequence = checkpoint.head.sequence
        guard sequence <= head.sequence else { throw try gap(after: head) }
        guard sequence == head.sequence else {
            throw broken(.checkpointOutOfPlace, at: unsignedLink)
        }
        guard checkpoint.head == head else {
            throw broken(.differsFromCheckpoint(at: sequence), at: unsignedLink)
        }
        last = checkpoint
    }

    /// Something further on was met too early: whether the missing link comes later in the file
    /// decides what to call it.
    private mutating func gap(after head: ChainHead) throws(Stop<Failure>) -> Stop<Failure> {
        let deleted = broken(.deleted)
        let moved = broken(.moved)
        while case .line(let bytes) = try lines.next() {
            guard case .link(let link)? = try? TrailLine(bytes) else { continue }
            if link.sequence == head.sequence + 1 { return moved }
        }
        return deleted
    }

    /// The first link that no checkpoint covers yet.
    private var unsignedLink: Int {
        (last?.head.sequence ?? opening) + 1
    }
}
