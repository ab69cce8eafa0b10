import Enquiry
import Foundation
import LocalPostgres
import Postgres
import Testing

extension Attacks {
    /// An enquiry goes all the way while everything logs as much as it can; every verb of the
    /// command line and every route is used. Then all that is left is searched.
    @Suite("Somebody steals everything but passphrases, receipts, tokens and codes")
    struct ThiefTests {
        /// PostgreSQL at its most talkative. What the roles set holds against all of it.
        private static let talkative = [
            "log_statement": "all", "log_min_duration_statement": "0", "log_duration": "on",
            "log_parameter_max_length": "-1", "log_parameter_max_length_on_error": "-1",
            "log_error_verbosity": "verbose", "log_min_messages": "debug5",
            "log_min_error_statement": "debug5", "log_connections": "on",
            "log_replication_commands": "on", "debug_print_parse": "on",
            "debug_print_rewritten": "on", "debug_print_plan": "on",
        ]

        @Test("and reads no word of any enquiry, original or redacted, in whatever encoding")
        func searched() async throws {
            try await Deployment.serving(Self.talkative) { desk in
                let secrets = Secrets()
                let seen = try await ProcessWatch.during {
                    let period = try await desk.release()
                    try await VerbDrive(desk, secrets).run()
                    try await RouteDrive(desk, secrets, period: period).run()
                    for language in Language.allCases {
                        var pages = PageDrive(desk, secrets, in: language)
                        try pages.run()
                        #expect(pages.used.count > 45)
                    }
                }
                try await desk.checkpoint()
                var hay = Haystack()
                hay.add(seen, as: "processes")
                hay.add(try await desk.dump(), as: "dump")
                hay.add(try await desk.metrics, as: "metrics")
                hay.add(desk.operatorSettings.description, as: "settings")
                hay.add(file: desk.serviceLog)
                hay.add(file: desk.folder + "/cluster")
                hay.add(file: desk.folder + "/pins")
                try await Self.expectPlaces(hay, try await desk.reference())
                #expect(try await hay.finds(of: Planted.words) == [])
                try await Self.expectGuidance(hay)
                let kept = try secrets.all(of: desk)
                #expect(kept.count > 20)
                #expect(try await hay.finds(of: kept) == [])
                try await Self.wouldShow(desk)
            }
        }

        /// That the search finds what is there, in each of the places that it searches.
        private static func expectPlaces(_ hay: Haystack, _ reference: String) async throws {
            let finds = try await hay.finds(of: [
                reference, "ethicsdesk.ticket", "v1/enquiries", "key-file",
            ])
            let places = finds.map { "\($0.word) \($0.place)" }
            #expect(places.contains("\(reference) dump"))
            #expect(places.contains { $0.hasPrefix(reference) && $0.contains("/base/") })
            #expect(places.contains { $0.hasPrefix(reference) && $0.contains("/pg_wal/") })
            #expect(places.contains { $0.hasSuffix("server.log") })
            #expect(places.contains("key-file processes"))
            let routes = try await hay.finds(of: ["v1/tickets/{reference}"]).map(\.place)
            #expect(routes.contains { $0.hasSuffix("service.log") })
            let references = finds.filter { $0.word == reference }.map(\.place)
            #expect(!references.contains { $0.hasSuffix("service.log") || $0 == "metrics" })
            #expect(!references.contains { $0.hasSuffix("server.log") }, "binds are logged")
        }

        /// Standard answers are kept in clear, and even so stand in nothing but the database.
        private static func expectGuidance(_ hay: Haystack) async throws {
            let places = try await hay.finds(of: ["rhododendron"]).map(\.place)
            #expect(places.contains("dump"))
            #expect(
                places.allSatisfy { $0 == "dump" || $0.contains("/cluster/data/") }, "\(places)")
        }

        /// That the settings of the roles are what keeps the log silent: without them it tells.
        private static func wouldShow(_ desk: Deployment) async throws {
            for setting: SQL in ["log_parameter_max_length", "log_error_verbosity"] {
                try await desk.asSuperuser(
                    Statement.perform("alter role ethicsdesk_enquirer reset \(setting)"))
            }
            await desk.end(by: SIGTERM)
            try await desk.start()
            let reference = try await desk.ask(Planted.question, receipt: "told.receipt")
            var hay = Haystack()
            hay.add(file: desk.folder + "/cluster/server.log")
            #expect(try await !hay.finds(of: [reference]).isEmpty)
            // Even then it tells no word: what PostgreSQL is given is sealed.
            #expect(try await hay.finds(of: Planted.words) == [])
        }
    }
}

extension Deployment {
    /// Writes what the server has in memory to its files.
    nonisolated func checkpoint() async throws {
        try await asSuperuser(Statement.perform("checkpoint"))
    }

    /// What `pg_dump` says, as the superuser.
    nonisolated func dump() async throws -> String {
        let programs = try FileManager.default.contentsOfDirectory(atPath: "/usr/lib/postgresql")
        let newest = try #require(programs.compactMap { Int($0) }.max())
        return try await succeed(
            Program(path: "/usr/lib/postgresql/\(newest)/bin/pg_dump"),
            ["-h", cluster.socketDirectory, "-U", "postgres", "ethicsdesk"])
    }

    /// A reference that is in use.
    nonisolated func reference() async throws -> String {
        try await asSuperuser(
            .only("select reference from ethicsdesk.ticket limit 1", of: String.self))
    }
}
