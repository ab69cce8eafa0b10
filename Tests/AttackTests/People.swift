import Foundation

extension Deployment {
    /// A member of the staff, enrolled by the command line.
    struct Member: Sendable {
        let handle: String
        let passphrase: String
        let fingerprint: String
    }

    /// Enrols and signs in the triage officer, the administrator, two officers, an auditor and a
    /// manager, and admits the officers.
    nonisolated func hire() async throws {
        for handle in ["triage.one", "admin.one"] { _ = try await enrol(handle) }
        for (handle, role) in [
            ("officer.one", "officer"), ("officer.two", "officer"), ("auditor.one", "auditor"),
            ("manager.one", "manager"),
        ] {
            let membership =
                role == "officer" ? ["--queue", "values-and-ethics", "--duty", "officer"] : []
            try await succeed(
                client("admin.one"),
                ["staff", "add", handle, "--role", role, "--code-to", folder + "/codes/" + handle]
                    + membership)
            let member = try await enrol(handle)
            guard role == "officer" else { continue }
            try await succeed(
                client("triage.one"), ["admit", handle, "--fingerprint", member.fingerprint])
        }
    }

    /// A member as he was hired.
    nonisolated func member(_ handle: String) throws -> Member {
        let home = folder + "/people/" + handle
        return Member(
            handle: handle,
            passphrase: try String(contentsOfFile: home + "/passphrase", encoding: .utf8),
            fingerprint: try String(contentsOfFile: home + "/fingerprint", encoding: .utf8))
    }

    /// Redeems a code and signs in.
    nonisolated func enrol(_ handle: String) async throws -> Member {
        let home = folder + "/people/" + handle
        try FileManager.default.createDirectory(
            atPath: home, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        let enrolled = try await succeed(
            client(handle), ["enrol", "--code-file", folder + "/codes/" + handle, "--json"])
        let member = Member(
            handle: handle, passphrase: try Field.value("passphrase", in: enrolled),
            fingerprint: try Field.value("fingerprint", in: enrolled))
        let path = home + "/passphrase"
        try? FileManager.default.removeItem(atPath: path)
        _ = FileManager.default.createFile(
            atPath: path, contents: Data(member.passphrase.utf8),
            attributes: [.posixPermissions: 0o600])
        try member.fingerprint.write(
            toFile: home + "/fingerprint", atomically: true, encoding: .utf8)
        try await signIn(handle)
        return member
    }

    /// Opens a session, which the command line keeps.
    nonisolated func signIn(_ handle: String) async throws {
        try await succeed(
            client(handle),
            [
                "sign-in", handle, "--passphrase-file",
                folder + "/people/" + handle + "/passphrase",
            ])
    }

    /// A session's token, opened over HTTP.
    nonisolated func token(of member: Member) async throws -> String {
        let answer = try await Web.send(
            "POST", url + "/v1/sessions",
            json: ["handle": member.handle, "passphrase": member.passphrase])
        return try Field.value("token", in: answer.text)
    }
}

/// One string out of a JSON document.
enum Field {
    struct Missing: Error { let name: String }

    static func value(_ name: String, in document: String) throws -> String {
        let object = try JSONSerialization.jsonObject(with: Data(document.utf8))
        guard let value = (object as? [String: Any])?[name] as? String else {
            throw Missing(name: name)
        }
        return value
    }
}
