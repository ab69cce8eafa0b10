import Foundation
import Sealing

/// A secret of 32 bytes in a file that its owner alone can read.
enum SecretFile {
    /// What is wrong with a secret's file.
    enum Trouble: Sendable {
        case missing, exposed, wrongSize
    }

    /// Reads a secret; refuses a file that others can read.
    static func read(_ path: String) throws(OperatorError) -> [UInt8] {
        try checkPrivate(path)
        guard let data = FileManager.default.contents(atPath: path) else {
            throw .secretFile(path: path, .missing)
        }
        guard data.count == 32 else { throw .secretFile(path: path, .wrongSize) }
        return Array(data)
    }

    /// Refuses a file that is not there, or that others can read.
    static func checkPrivate(_ path: String) throws(OperatorError) {
        var status = stat()
        guard stat(path, &status) == 0, FileManager.default.isReadableFile(atPath: path) else {
            throw .secretFile(path: path, .missing)
        }
        guard status.st_mode & 0o077 == 0 else { throw .secretFile(path: path, .exposed) }
    }

    /// Makes a secret of random bytes, unless there is one.
    static func make(_ path: String) throws(OperatorError) {
        guard !FileManager.default.fileExists(atPath: path) else { return }
        try write(Randomness.bytes(32), to: path)
    }

    /// Writes a new file that its owner alone can read; never over another.
    static func write(_ bytes: [UInt8], to path: String) throws(OperatorError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw .unwritable(path: path) }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do { try file.write(contentsOf: Data(bytes)) } catch { throw .unwritable(path: path) }
    }

    /// Makes a folder that its owner alone can enter.
    static func makeFolder(_ path: String) throws(OperatorError) {
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
        } catch {
            throw .unwritable(path: path)
        }
    }
}
