import Testing

@testable import Postgres

@Suite("The way through several hosts")
struct RouteTests {
    private func stops(
        _ hosts: String?, _ addresses: String? = nil, _ ports: String? = nil,
        session: String? = nil
    ) -> [Route.Stop]? {
        Route(
            hosts: hosts, addresses: addresses, ports: ports, session: session,
            inRandomOrder: false)?.ahead
    }

    private func stop(
        _ host: String?, _ address: String? = nil, _ port: String? = nil, _ session: String = "any"
    ) -> Route.Stop {
        Route.Stop(host: host, address: address, port: port, session: session)
    }

    @Test("lists are read as libpq reads them")
    func lists() {
        #expect(stops(nil) == [stop(nil)])
        #expect(stops("a,/b", nil, "1") == [stop("a", nil, "1"), stop("/b", nil, "1")])
        #expect(stops("a,b", "::1,", "1,2") == [stop("a", "::1", "1"), stop("b", nil, "2")])
        #expect(stops(nil, "::1,::2") == [stop(nil, "::1"), stop(nil, "::2")])
        #expect(stops("a,", nil, ",2") == [stop("a"), stop(nil, nil, "2")])
        #expect(
            stops("a,b", session: "prefer-standby") == [
                stop("a", nil, nil, "standby"), stop("b", nil, nil, "standby"), stop("a"),
                stop("b"),
            ])
    }

    @Test(
        "lists that do not match, and ports that are none, are refused",
        arguments: [
            ("a,b", "::1", nil), ("a", nil, "1,2"), ("a,b,c", nil, "1,2"), ("a", nil, "pa"),
            ("a", nil, "0"), ("a", nil, "65536"),
        ] as [(String?, String?, String?)])
    func refused(hosts: String?, addresses: String?, ports: String?) {
        #expect(stops(hosts, addresses, ports) == nil)
    }

    @Test("only names are looked up, and each address found is a stop with its share")
    func lookUp() throws {
        #expect(stop("name").unknownName == "name")
        #expect(stop("/socket").unknownName == nil && stop("@abstract").unknownName == nil)
        #expect(stop("name", "::1").unknownName == nil && stop(nil).unknownName == nil)
        var route = try #require(
            Route(
                hosts: "a,b", addresses: nil, ports: nil, session: nil, inRandomOrder: false))
        let next = route.next()
        let first = try #require(next)
        #expect(route.share(of: .seconds(6)) == .seconds(3))
        route.insert(["::1", "::2"], for: first)
        var stops: [Route.Stop] = []
        var shares: [Duration] = []
        while let stop = route.next() {
            stops.append(stop)
            shares.append(route.share(of: .seconds(6)))
        }
        #expect(stops == [stop("a", "::1"), stop("a", "::2"), stop("b")])
        #expect(shares == [.seconds(2), .seconds(3), .seconds(6)])
    }

    @Test("a refusal ends the way, and what came closest is told")
    func failures() throws {
        var route = try #require(
            Route(
                hosts: "a", addresses: nil, ports: nil, session: nil, inRandomOrder: false))
        for passing: PostgresError.ConnectFailure in [
            .timedOut, .unreachable, .notTheSessionWanted, .notSecured, .timedOut,
        ] {
            let goesOn = route.note(passing)
            #expect(goesOn)
        }
        #expect(route.failure == .notTheSessionWanted)
        let isReady = route.note(.refused(.cannotConnectNow))
        let goesOn = route.note(.refused(SQLState("28P01")))
        #expect(isReady && !goesOn && route.failure == .refused(SQLState("28P01")))
    }

    @Test("settings reach the server as they are, spaces and backslashes too")
    func settings() async throws {
        try await TestDatabase.withPool {
            $0.settings["test.word"] = #"a b\c  d'e"#
            $0.settings["statement_timeout"] = "7s"
        } _: { pool in
            let word: String = try await pool.run(.only("select current_setting('test.word')"))
            #expect(word == #"a b\c  d'e"#)
            let timeout: String = try await pool.run(.only("show statement_timeout"))
            #expect(timeout == "7s")
        }
    }
}
