import Foundation
import Glibc
import Postgres
import Testing

@testable import LocalPostgres

@Suite("TLS to the server")
struct TLSTests {
    @Test("the server is who its certificate says, or is not spoken to")
    func verified() async throws {
        let papers = try Papers()
        defer { papers.remove() }
        // Any address of 127/8 is this machine's; one at random is nobody else's.
        let address = (1...3).reduce("127") { text, _ in "\(text).\(Int.random(in: 1...254))" }
        let settings = [
            "ssl": "on", "ssl_cert_file": papers.path("server.crt"),
            "ssl_key_file": papers.path("server.key"), "listen_addresses": address,
            "hba_file": papers.path("hba"),
        ]
        try await Clusters.withOne(settings: settings) { _ in
            let ours = "sslmode=verify-full sslrootcert=\(papers.path("server.crt"))"
            let others = "sslmode=verify-full sslrootcert=\(papers.path("other.crt"))"
            let cases: [(String, PostgresError?)] = [
                (ours + " host=localhost", nil),
                (ours + " host=db.example", .cannotConnect(.notSecured)),
                (others + " host=localhost", .cannotConnect(.notSecured)),
                // The server takes nobody from the network without TLS.
                ("sslmode=disable", .cannotConnect(.refused(SQLState("28000")))),
            ]
            for (words, expected) in cases {
                let error = try await connect(
                    "hostaddr=\(address) dbname=postgres user=postgres " + words)
                #expect(error == expected, "\(words)")
            }
        }
    }

    @Test("a server without TLS is not spoken to where it is required")
    func required() async throws {
        let database = try await TestDatabase()
        let proxy = try CuttingProxy(to: try await TestCluster.shared(), cutting: nil)
        let string = database.connectionString(through: proxy.port) + " sslmode=require"
        #expect(try await connect(string) == .cannotConnect(.notSecured))
    }

    /// Connects, and sees to it that the connection is encrypted.
    private func connect(_ string: String) async throws -> PostgresError? {
        let pool = try Pool(.init(connectionString: string, applicationName: "test"))
        let error = await failure {
            let isSecure: Bool = try await pool.run(
                .only("select ssl from pg_stat_ssl where pid = pg_backend_pid()"))
            #expect(isSecure)
        }
        await pool.close()
        return error
    }
}

/// Keys and certificates of two servers that vouch for themselves, made by openssl.
private struct Papers {
    private let directory = "/tmp/ethicsdesk-test-\(UUID().uuidString)"

    init() throws {
        let programs = try ServerPrograms(version: nil)
        try FileManager.default.createDirectory(
            atPath: directory, withIntermediateDirectories: false)
        chown(directory, programs.user.id, programs.user.group)
        for name in ["server", "other"] {
            let process = programs.command([
                "/usr/bin/openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt",
                "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj", "/CN=localhost",
                "-addext", "subjectAltName=DNS:localhost", "-keyout", path("\(name).key"), "-out",
                path("\(name).crt"),
            ])
            process.standardError = FileHandle.nullDevice
            try process.run()
            process.waitUntilExit()
            #expect(process.terminationStatus == 0)
        }
        try "local all all trust\nhostssl all all 127.0.0.0/8 trust\n"
            .write(toFile: path("hba"), atomically: true, encoding: .utf8)
        chmod(path("hba"), 0o644)
    }

    func path(_ name: String) -> String { directory + "/" + name }

    func remove() {
        try? FileManager.default.removeItem(atPath: directory)
    }
}
