#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Which directories live in memory, by the kernel's own list of what is mounted where.
enum MemoryBacked {
    /// Whether a directory is on tmpfs or ramfs. Where that cannot be known, it is not.
    static func holds(_ path: String) -> Bool {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
        guard realpath(path, &buffer) != nil,
            let mounts = try? mounts()
        else { return false }
        let real = String(
            decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        return isInMemory(real, mounts: mounts)
    }

    /// The same for a list in the form of `/proc/self/mounts`: device, place, type and more, apart
    /// by spaces; of two mounts on one place the later one is seen.
    static func isInMemory(_ path: String, mounts: String) -> Bool {
        var longest = ""
        var type: Substring = ""
        for line in mounts.split(separator: "\n") {
            let fields = line.split(separator: " ")
            guard fields.count > 2 else { continue }
            let place = fields[1].replacing("\\040", with: " ")
            let isAbove = place == "/" || path == place || path.hasPrefix(place + "/")
            if isAbove, place.utf8.count >= longest.utf8.count {
                (longest, type) = (String(place), fields[2])
            }
        }
        return type == "tmpfs" || type == "ramfs"
    }

    private static func mounts() throws(Complaint) -> String {
        let file = try InputBytes.opened("/proc/self/mounts")
        defer { InputBytes.shut(file) }
        let bytes = try InputBytes.all(of: file, atMost: 1 << 22, path: "/proc/self/mounts")
        return String(decoding: bytes, as: UTF8.self)
    }
}
