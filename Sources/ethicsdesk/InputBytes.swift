#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Bytes from a descriptor, never more than asked for.
enum InputBytes {
    /// A secret is short: more than this is something else.
    private static let secretBytesAtMost = 4096

    /// What a descriptor gives until its end, without white space around it.
    static func secret(from descriptor: Int32, path: String) throws(Complaint) -> String {
        let bytes = try all(of: descriptor, atMost: secretBytesAtMost, path: path)
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .notText }
        return String(
            text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace)
                .reversed())
    }

    /// All bytes until the end. Whoever sends more than the bound is told the bound, or the one
    /// that is `told` instead.
    static func all(
        of descriptor: Int32, atMost bound: Int, path: String, told: Int? = nil
    ) throws(Complaint) -> [UInt8] {
        var bytes: [UInt8] = []
        while let chunk = try next(of: descriptor, path: path) {
            bytes += chunk
            guard bytes.count <= bound else { throw .tooLong(bytesAtMost: told ?? bound) }
        }
        return bytes
    }

    /// The next bytes; nil at the end.
    static func next(of descriptor: Int32, path: String) throws(Complaint) -> [UInt8]? {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .cannotRead(path: path) }
            return count == 0 ? nil : Array(buffer.prefix(count))
        }
    }

    /// Opens a file for reading; `-` is standard input.
    static func opened(_ path: String) throws(Complaint) -> Int32 {
        if path == "-" { return 0 }
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw .cannotRead(path: path) }
        return file
    }

    /// Closes what `opened` opened.
    static func shut(_ descriptor: Int32) {
        if descriptor > 2 { close(descriptor) }
    }

    /// Makes a new file to write to, for its owner alone.
    static func newFile(_ path: String) throws(Complaint) -> Int32 {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw .cannotWrite(path: path) }
        return file
    }
}
