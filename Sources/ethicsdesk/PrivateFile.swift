#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Files that only their owner reads (0600), and reading with a bound.
enum PrivateFile {
    /// Makes a new file; refuses where there is one already, be it a link.
    static func create(_ path: String, holding text: String) throws(Complaint) {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        let file = open(path, flags, 0o600)
        guard file >= 0 else { throw .cannotWrite(path: path) }
        let isWhole =
            fchmod(file, 0o600) == 0 && Terminal.write(Array(text.utf8), to: file)
            && fsync(file) == 0
        guard close(file) == 0, isWhole else {
            unlink(path)
            throw .cannotWrite(path: path)
        }
    }

    /// Replaces a file in one step, so that it is never half written.
    static func replace(_ path: String, with text: String) throws(Complaint) {
        let fresh = path + ".new"
        unlink(fresh)
        try create(fresh, holding: text)
        guard rename(fresh, path) == 0 else {
            unlink(fresh)
            throw .cannotWrite(path: path)
        }
    }

    /// Removes a file; whether there was one is all the same.
    static func remove(_ path: String) { unlink(path) }

    /// Whether there is something by this name.
    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// The text of a secret's file, without white space around it. Refuses a file that anybody on
    /// the machine may read: then it is no secret.
    static func secret(_ path: String) throws(Complaint) -> String {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw .cannotRead(path: path) }
        defer { close(file) }
        var facts = stat()
        guard fstat(file, &facts) == 0 else { throw .cannotRead(path: path) }
        guard facts.st_mode & 0o007 == 0 else { throw .readableByOthers(path: path) }
        return try InputBytes.secret(from: file, path: path)
    }

    /// Makes the directories of a path that are missing, for their owner alone.
    static func makeDirectory(_ path: String) throws(Complaint) {
        var made = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            made += part + "/"
            guard mkdir(made, 0o700) == 0 || errno == EEXIST || errno == EROFS || errno == EACCES
            else { throw .cannotWrite(path: path) }
        }
        guard access(path, W_OK | X_OK) == 0 else { throw .cannotWrite(path: path) }
    }
}
