import Audit
import Desk
import Foundation

/// The second place in which checkpoints of the trail are kept: a file that only grows, on a disk
/// that whoever administers the database does not administer. A trail in the database that does
/// not extend the last checkpoint kept there is another history, and is not signed.
struct CheckpointCopy: Sendable {
    /// Where it is.
    let path: String

    /// The last checkpoint that was kept; nil where there is none yet.
    func last() throws(OperatorError) -> Checkpoint? {
        guard let file = FileHandle(forReadingAtPath: path) else {
            guard FileManager.default.fileExists(atPath: path) else { return nil }
            throw .checkpointsUnreadable(path: path)
        }
        defer { try? file.close() }
        guard let size = try? file.seekToEnd() else { throw .checkpointsUnreadable(path: path) }
        // A crash may have cut the last note short: the one before it is then the last.
        let tail = min(size, UInt64(Self.tailBytes))
        guard (try? file.seek(toOffset: size - tail)) != nil, let bytes = try? file.readToEnd()
        else {
            if size == 0 { return nil }
            throw .checkpointsUnreadable(path: path)
        }
        let text = String(decoding: bytes, as: UTF8.self)
        let notes = text.components(separatedBy: Self.firstLine).dropFirst().map {
            Self.firstLine + $0.trimmingCharacters(in: .newlines) + "\n"
        }
        let kept = notes.reversed().lazy.compactMap { try? Checkpoint(note: $0, in: .trail) }.first
        if kept == nil { throw .checkpointsUnreadable(path: path) }
        return kept
    }

    /// Adds a checkpoint, and returns once the disk has it.
    func keep(_ checkpoint: Checkpoint) throws(OperatorError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw .unwritable(path: path) }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
            // The line feed before it ends a note that a crash cut short.
            try file.write(contentsOf: Data(("\n" + checkpoint.note).utf8))
            try file.synchronize()
        } catch {
            throw .unwritable(path: path)
        }
    }

    private static let firstLine = ChainFormat.trail.rawValue + "\n"
    /// The two last notes and more: a note is at most 512 bytes long.
    private static let tailBytes = 4_096
}
