import Testing

@Suite("Which room may import which")
struct ImportTests {
    /// The walls. Where a room imports more than the plan gave it, the reason stands beside it.
    private static let mayImport: [String: Set<String>] = [
        "CLibPQ": [],
        "Postgres": ["CLibPQ"],
        "Redaction": [],
        "Sealing": [],
        "Disclosure": [],
        "Audit": [],
        // Its sentences are chosen by the domain's codes and the redactor's kinds, so that none can
        // be missing.
        "Phrasebook": ["Enquiry", "Redaction"],
        "Enquiry": ["Redaction", "Sealing"],
        "Schema": [],
        // Sealed texts, grants and proofs are Sealing's values, which the tables hold as bytes.
        "Store": ["Enquiry", "Audit", "Disclosure", "Postgres", "Schema", "Sealing"],
        "Desk": ["Store", "Enquiry", "Sealing", "Redaction", "Audit", "Disclosure"],
        "Wire": [],
        "Pages": ["Enquiry", "Disclosure", "Phrasebook"],
        // Receipts, tokens and codes are parsed at the edge, a preview shows its findings, and
        // published figures are Disclosure's values.
        "Server": [
            "Desk", "Enquiry", "Wire", "Pages", "Phrasebook", "Sealing", "Redaction", "Disclosure",
        ],
        "LocalPostgres": [],
        "ethicsdesk": ["Wire", "Enquiry", "Redaction", "Sealing", "Audit", "Phrasebook"],
    ]

    /// Libraries that one room alone may use, or two.
    private static let soleUsers: [String: Set<String>] = [
        "Hummingbird": ["Server"],
        "HummingbirdCore": ["Server"],
        "HummingbirdTLS": ["Server"],
        "HTTPTypes": ["Server"],
        "Mustache": ["Pages"],
        // Audit hashes and signs; HPKE and AES are Sealing's alone.
        "Crypto": ["Sealing", "Audit"],
        "CryptoExtras": ["Sealing"],
        "AsyncHTTPClient": ["ethicsdesk"],
        "ArgumentParser": ["ethicsdesk", "ethicsdeskd"],
        "Configuration": ["ethicsdeskd"],
        "CLibPQ": ["Postgres"],
        "Postgres": ["Store", "ethicsdeskd"],
        "Schema": ["Store", "ethicsdeskd"],
        "LocalPostgres": ["ethicsdeskd"],
    ]

    /// Rooms that must build from the standard library and Foundation alone.
    private static let pure: Set = ["Redaction", "Disclosure", "Phrasebook", "Wire", "Enquiry"]

    @Test("no room imports one of ours that it may not")
    func walls() {
        let breaches = Self.imports.filter { file, name in
            guard let room = file.room, room != "ethicsdeskd" else { return false }
            return House.roomNames.contains(name) && Self.mayImport[room]?.contains(name) != true
        }
        #expect(breaches.map { "\($0.file.path): \($0.name)" } == [])
    }

    @Test("every room stands in the table, and nothing else does")
    func complete() {
        #expect(House.roomNames == Set(Self.mayImport.keys).union(["ethicsdeskd"]))
    }

    @Test("a library is used by those rooms alone that are there for it")
    func libraries() {
        let breaches = Self.imports.filter { file, name in
            Self.soleUsers[name]?.contains(file.room ?? "") == false
        }
        #expect(breaches.map { "\($0.file.path): \($0.name)" } == [])
    }

    @Test("what decides and what speaks needs no library but Foundation")
    func pureRooms() {
        let known = House.roomNames.union(["Foundation", "FoundationEssentials", "Synchronization"])
        let breaches = Self.imports.filter { file, name in
            Self.pure.contains(file.room ?? "") && !known.contains(name)
        }
        #expect(breaches.map { "\($0.file.path): \($0.name)" } == [])
    }

    @Test("HPKE and AES are Sealing's, C pointers Postgres's, initdb LocalPostgres's")
    func particulars() {
        let particulars: [(room: String, words: [String])] = [
            ("Sealing", ["HPKE", "AES.GCM", "XWingMLKEM"]),
            ("Postgres", ["OpaquePointer", "UnsafeMutablePointer", "UnsafePointer<"]),
            ("LocalPostgres", ["\"initdb\"", "\"pg_ctl\""]),
        ]
        for (room, words) in particulars {
            let breaches = House.rooms.filter { $0.room != room }.flatMap { file in
                file.code.filter { line in words.contains { line.text.contains($0) } }
                    .map { "\(file.path):\($0.number)" }
            }
            #expect(breaches == [])
        }
    }

    @Test("imports are found, so that the above say something")
    func found() {
        #expect(House.rooms.count > 100 && Self.imports.count > 150)
        #expect(Self.imports.contains { $0.file.room == "Store" && $0.name == "Postgres" })
    }

    private static let imports: [(file: SourceFile, name: String)] = House.rooms.flatMap { file in
        file.codeWithoutStrings.compactMap { _, line in
            guard line.contains("import ") else { return nil }
            let pattern =
                #/
                ^\s*(?:@\w+(?:\(\w+\))?\s+)*
                (?:(?:public|package|internal|private|fileprivate)\s+)?
                import\s+(?:(?:struct|class|enum|func|var|typealias|protocol)\s+)?(\w+)
                /#
            return line.firstMatch(of: pattern).map { (file, String($0.1)) }
        }
    }
}
