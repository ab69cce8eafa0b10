import Foundation
import Glibc

@testable import LocalPostgres

/// Clusters of a test's own, for what the shared one must not suffer.
enum Clusters {
    /// The machine does not crash, only servers do.
    private static let settings = [
        "max_connections": "60", "fsync": "off", "full_page_writes": "off",
    ]

    /// A cluster for `body`, gone afterwards.
    static func withOne(
        settings: [String: String] = [:], _ body: (LocalCluster) async throws -> Void
    ) async throws {
        let directory = "/tmp/ethicsdesk-test-\(UUID().uuidString)"
        let cluster = try LocalCluster(
            directory: directory, settings: Self.settings.merging(settings) { $1 })
        do {
            try await cluster.start()
            try await body(cluster)
        } catch {
            await remove(cluster)
            throw error
        }
        await remove(cluster)
    }

    /// A primary, and a standby that follows it.
    static func withPair(
        _ body: (_ primary: LocalCluster, _ standby: LocalCluster) async throws -> Void
    ) async throws {
        try await withOne { primary in
            let directory = "/tmp/ethicsdesk-test-\(UUID().uuidString)"
            try await primary.programs.run(
                "pg_basebackup",
                [
                    "-h", primary.socketDirectory, "-U", "postgres", "-D", directory + "/data",
                    "-R", "-c", "fast",
                ], log: primary.log)
            let standby = try LocalCluster(directory: directory, settings: Self.settings)
            do {
                try await standby.start()
                try await body(primary, standby)
            } catch {
                await remove(standby)
                throw error
            }
            await remove(standby)
        }
    }

    private static func remove(_ cluster: LocalCluster) async {
        try? await cluster.stop(.immediate)
        try? FileManager.default.removeItem(atPath: cluster.directory)
        try? FileManager.default.removeItem(atPath: cluster.socketDirectory)
    }
}
