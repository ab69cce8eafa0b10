import FoundationEssentials
import Sealing
import Testing

@testable import ethicsdesk

/// Files with secrets, drafts, and what is read from files.
struct FileTests {
    private let folder: String

    init() throws {
        folder = FileManager.default.temporaryDirectory.path + "/cli-\(UUID().uuidString)"
        try PrivateFile.makeDirectory(folder)
    }

    @Test("a secret's file is its owner's alone, and is never overwritten")
    func create() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/secret"
        try PrivateFile.create(path, holding: "one\n")
        #expect(try permissions(of: path) == 0o600)
        #expect(try permissions(of: folder) == 0o700)
        #expect(throws: Complaint.self) { try PrivateFile.create(path, holding: "two\n") }
        #expect(try PrivateFile.secret(path) == "one")
        try PrivateFile.replace(path, with: "three\n")
        #expect(try PrivateFile.secret(path) == "three")
        #expect(try permissions(of: path) == 0o600)
    }

    @Test("a secret that others can read is refused")
    func exposed() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/secret"
        try PrivateFile.create(path, holding: "one\n")
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
        let complaint = #expect(throws: Complaint.self) { try PrivateFile.secret(path) }
        #expect(complaint?.status == .unreadable)
    }

    @Test("a receipt's file is used again, and taken back only where it is new")
    func receipt() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/receipt"
        let first = try DrawnReceipt(file: path)
        let again = try DrawnReceipt(file: path)
        #expect(first.receipt == again.receipt)
        again.takeBack()
        #expect(PrivateFile.exists(path))
        first.takeBack()
        #expect(!PrivateFile.exists(path))
    }

    @Test("a file that holds no receipt is refused and left alone")
    func noReceipt() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/receipt"
        try PrivateFile.create(path, holding: "shopping list\n")
        #expect(throws: Complaint.self) { try DrawnReceipt(file: path) }
        #expect(try PrivateFile.secret(path) == "shopping list")
    }

    @Test("a text loses its final line feed and nothing else")
    func text() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for (index, (written, read)) in [
            ("a\n", "a"), ("a\n\n", "a\n"), ("a", "a"), ("a\r\n", "a"), ("\n", ""),
            (" a \n", " a "),
        ].enumerated() {
            let path = folder + "/text\(index)"
            try PrivateFile.create(path, holding: written)
            #expect(try TextOptions.text(of: path) == read)
        }
    }

    @Test("a text that is too long, or none, is refused before anything is sent")
    func badText() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/long"
        try PrivateFile.create(path, holding: String(repeating: "x", count: 32_769))
        #expect(throws: Complaint.self) { try TextOptions.text(of: path) }
        let whole = String(repeating: "x", count: 32_768)
        try PrivateFile.create(folder + "/whole", holding: whole + "\n")
        #expect(try TextOptions.text(of: folder + "/whole") == whole)
        try Data([0x61, 0xFF, 0x62]).write(to: URL(filePath: folder + "/latin"))
        #expect(throws: Complaint.self) { try TextOptions.text(of: folder + "/latin") }
        #expect(throws: Complaint.self) { try TextOptions.text(of: folder + "/missing") }
    }

    @Test("a draft is what stands above the cut")
    func cut() {
        #expect(EditorDraft.aboveCut("a\nb\n\n\(EditorDraft.cut)\n# notice\n") == "a\nb")
        #expect(EditorDraft.aboveCut("\n\(EditorDraft.cut)\n# notice\n") == "")
        #expect(EditorDraft.aboveCut("no cut\n") == "no cut")
        #expect(EditorDraft.aboveCut("  indented\n# mine\n") == "  indented\n# mine")
    }

    @Test("a directory is in memory by the innermost mount that holds it")
    func memory() {
        let mounts = """
            overlay / overlay rw 0 0
            tmpfs /run tmpfs rw 0 0
            /dev/sda1 /run/disk ext4 rw 0 0
            tmpfs /with\\040space tmpfs rw 0 0
            """
        #expect(MemoryBacked.isInMemory("/run/user/1000", mounts: mounts))
        #expect(MemoryBacked.isInMemory("/run", mounts: mounts))
        #expect(MemoryBacked.isInMemory("/with space/a", mounts: mounts))
        #expect(!MemoryBacked.isInMemory("/running", mounts: mounts))
        #expect(!MemoryBacked.isInMemory("/run/disk/a", mounts: mounts))
        #expect(!MemoryBacked.isInMemory("/home", mounts: mounts))
    }

    @Test("a page of the trail is followed by its last link")
    func page() {
        let page = """
            {"format":"ethicsdesk-trail-1","after":0,"head":"00"}
            {"link":1,"id":"aa"}
            {"link":2,"id":"aa"}
            {"checkpoint":"x"}

            """
        #expect(TrailPageScan.links(in: Array(page.utf8)) == [1, 2])
        #expect(TrailPageScan.links(in: []).isEmpty)
    }

    private func permissions(of path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
}
