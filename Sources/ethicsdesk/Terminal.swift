#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Where we write.
enum Terminal {
    enum Stream: Int32 { case output = 1, error = 2 }

    /// The width of the terminal on standard output; nil where that is none.
    static var columns: Int? {
        guard isatty(Stream.output.rawValue) == 1 else { return nil }
        var size = winsize()
        guard ioctl(Stream.output.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
            return 80
        }
        return Int(size.ws_col)
    }

    /// Whether standard input is somebody typing.
    static var inputIsTyped: Bool { isatty(0) == 1 }

    /// Writes text as it is. Whoever reads us may stop: then there is nobody left to tell.
    static func write(_ text: String, to stream: Stream = .output) {
        write(Array(text.utf8), to: stream.rawValue)
    }

    @discardableResult
    static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let chunk = Array(rest.prefix(1 << 16))
            #if canImport(Darwin)
                let written = Darwin.write(descriptor, chunk, chunk.count)
            #elseif canImport(Musl)
                let written = Musl.write(descriptor, chunk, chunk.count)
            #else
                let written = Glibc.write(descriptor, chunk, chunk.count)
            #endif
            if written < 0 {
                if errno == EINTR { continue }
                return false
            }
            rest = rest.dropFirst(written)
        }
        return true
    }
}
