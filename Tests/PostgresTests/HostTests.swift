import LocalPostgres
import Testing

@testable import Postgres

@Suite("Several hosts in one connection string")
struct HostTests {
    /// Hosts with their ports.
    private typealias Hosts = [(host: String, port: UInt16)]

    private func connect(
        _ hosts: Hosts, _ session: String, addressTimeout: Int = 20,
        within timeout: Duration = .seconds(20)
    ) async throws -> Result<Bool, PostgresError> {
        var configuration = Pool.Configuration(
            connectionString: """
                host=\(hosts.map(\.host).joined(separator: ",")) \
                port=\(hosts.map { "\($0.port)" }.joined(separator: ",")) \
                dbname=postgres user=postgres sslmode=disable target_session_attrs=\(session) \
                connect_timeout=\(addressTimeout)
                """, applicationName: "test")
        configuration.connectTimeout = timeout
        let pool = try Pool(configuration)
        let result: Result<Bool, PostgresError>
        do throws(PostgresError) {
            result = .success(try await pool.run(.only("select pg_is_in_recovery()")))
        } catch {
            result = .failure(error)
        }
        await pool.close()
        return result
    }

    @Test("the session asked for is found, past hosts that are down and hosts that hang")
    func sessions() async throws {
        let silent = try SilentServer()
        try await Clusters.withPair { primary, standby in
            let one = (primary.socketDirectory, UInt16(5432))
            let other = (standby.socketDirectory, UInt16(5432))
            let down = ("/nowhere", UInt16(1))
            let hanging = ("127.0.0.1", silent.port)
            let cases: [(Hosts, String, Result<Bool, PostgresError>)] = [
                ([down, hanging, other, one], "any", .success(true)),
                ([down, hanging, other, one], "read-write", .success(false)),
                ([down, hanging, other, one], "primary", .success(false)),
                ([down, hanging, one, other], "read-only", .success(true)),
                ([down, hanging, one, other], "standby", .success(true)),
                ([down, one, other], "prefer-standby", .success(true)),
                ([down, one], "prefer-standby", .success(false)),
                ([down, other], "read-write", .failure(.cannotConnect(.notTheSessionWanted))),
                ([one, down], "standby", .failure(.cannotConnect(.notTheSessionWanted))),
                ([down, hanging], "any", .failure(.cannotConnect(.timedOut))),
                ([down, down], "any", .failure(.cannotConnect(.unreachable))),
            ]
            for (hosts, session, expected) in cases {
                let found = try await connect(hosts, session, addressTimeout: 2)
                #expect(found == expected, "\(session) of \(hosts)")
            }
        }
    }

    @Test("hosts that hang leave their share of the time to the last", .timeLimit(.minutes(10)))
    func shares() async throws {
        let (first, second) = (try SilentServer(), try SilentServer())
        let cluster = try await TestCluster.shared()
        let hosts: Hosts = [
            ("127.0.0.1", first.port), ("127.0.0.1", second.port), (cluster.socketDirectory, 5432),
        ]
        let start = ContinuousClock.now
        let found = try await connect(hosts, "any", addressTimeout: 60, within: .seconds(15))
        #expect(found == .success(false))
        #expect(.now - start >= .seconds(10))
    }

    @Test("a connect_timeout in the string bounds each address", .timeLimit(.minutes(10)))
    func addressTimeout() async throws {
        let silent = try SilentServer()
        let found = try await connect(
            [("127.0.0.1", silent.port)], "any", addressTimeout: 1, within: .seconds(600))
        #expect(found == .failure(.cannotConnect(.timedOut)))
    }

    @Test("a name is looked up, and each of its addresses tried")
    func names() async throws {
        let proxy = try CuttingProxy(to: try await TestCluster.shared(), cutting: nil)
        let hosts: Hosts = [("no-such-host.invalid", 1), ("localhost", proxy.port)]
        #expect(try await connect(hosts, "any") == .success(false))
        let unknown: Hosts = [("no-such-host.invalid", 1)]
        #expect(try await connect(unknown, "any") == .failure(.cannotConnect(.unreachable)))
    }

    @Test(
        "a look-up that hangs holds up neither the loop nor whoever waits for it",
        .timeLimit(.minutes(10)))
    func hangingLookUp() async throws {
        let gate = Gate()
        let loop = try EventLoop()
        for _ in 0..<2 { #expect(loop.lookUps.post { gate.pass() }) }
        let addresses = await loop.addresses(of: "localhost", until: .now + .milliseconds(100))
        #expect(addresses == nil)
        let database = try await TestDatabase()
        let pool = try Pool(
            .init(connectionString: database.connectionString, applicationName: "test"), on: loop)
        try await pool.execute("select 1")
        gate.open()
        #expect(
            await loop.addresses(of: "localhost", until: .now + .seconds(5))?.isEmpty == false)
        await pool.close()
    }
}
