// swift-tools-version: 6.2
// The rooms of the house, in the order in which they may be read: no room imports one below it.
// What each may import of ours is also held by Tests/HouseTests, because SwiftPM lets transitive
// imports through.
import PackageDescription

/// Settings every room of ours is built with.
let house: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let nio = "swift-nio"

let package = Package(
    name: "ethicsdesk",
    platforms: [.macOS(.v26)],
    products: [
        .executable(name: "ethicsdesk", targets: ["ethicsdesk"]),
        .executable(name: "ethicsdeskd", targets: ["ethicsdeskd"]),
    ],
    dependencies: [
        .package(
            url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    ],
    targets: [
        // Leaves: each would stand alone.
        .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .target(
            name: "Postgres", dependencies: ["CLibPQ"],
            swiftSettings: house + [.strictMemorySafety()]),
        .target(name: "Redaction", exclude: ["Training"], swiftSettings: house),
        .target(
            name: "Sealing",
            dependencies: [
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
            ], swiftSettings: house),
        .target(name: "Disclosure", swiftSettings: house),
        .target(
            name: "Audit", dependencies: [.product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: house),
        .target(name: "Phrasebook", dependencies: ["Enquiry", "Redaction"], swiftSettings: house),
        .target(name: "Wire", swiftSettings: house),
        .target(name: "LocalPostgres", swiftSettings: house),

        // The domain, the database and the verbs.
        .target(name: "Enquiry", dependencies: ["Redaction", "Sealing"], swiftSettings: house),
        .target(
            name: "Schema", path: "Schema", exclude: ["README.md"],
            resources: [.embedInCode("roles.sql"), .embedInCode("migrations")],
            swiftSettings: house),
        .target(
            name: "Store",
            dependencies: ["Enquiry", "Audit", "Disclosure", "Postgres", "Schema", "Sealing"],
            swiftSettings: house),
        .target(
            name: "Desk",
            dependencies: ["Store", "Enquiry", "Sealing", "Redaction", "Audit", "Disclosure"],
            swiftSettings: house),

        // The faces.
        .target(
            name: "Pages",
            dependencies: [
                "Enquiry", "Disclosure", "Phrasebook",
                .product(name: "Mustache", package: "swift-mustache"),
            ],
            resources: [
                .embedInCode("Templates"), .embedInCode("style.css"), .embedInCode("script.js"),
                .embedInCode("icon.svg"),
            ],
            swiftSettings: house),
        .target(
            name: "Server",
            dependencies: [
                "Desk", "Enquiry", "Wire", "Pages", "Phrasebook", "Sealing", "Redaction",
                "Disclosure",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HummingbirdTLS", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: nio),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "CoreMetrics", package: "swift-metrics"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ], resources: [.embedInCode("openapi.yaml")], swiftSettings: house),
        .executableTarget(
            name: "ethicsdeskd",
            dependencies: [
                "Server", "Desk", "Store", "Postgres", "LocalPostgres", "Schema", "Sealing",
                "Enquiry", "Phrasebook", "Audit", "Disclosure",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "NIOCore", package: nio),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ], swiftSettings: house),
        .executableTarget(
            name: "ethicsdesk",
            dependencies: [
                "Wire", "Enquiry", "Redaction", "Sealing", "Audit", "Phrasebook",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "NIOCore", package: nio),
                .product(name: "NIOFoundationCompat", package: nio),
                .product(name: "NIOHTTP1", package: nio),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
            ], swiftSettings: house),

        // Tests: one target a room, and a harness that builds an office on a real PostgreSQL.
        .target(
            name: "Harness",
            dependencies: [
                "Desk", "Store", "Postgres", "LocalPostgres", "Schema", "Enquiry", "Sealing",
                "Audit",
            ], path: "Tests/Harness", swiftSettings: house),
        .testTarget(
            name: "PostgresTests", dependencies: ["Postgres", "LocalPostgres"],
            swiftSettings: house),
        .testTarget(
            name: "LocalPostgresTests", dependencies: ["LocalPostgres"], swiftSettings: house),
        .testTarget(name: "RedactionTests", dependencies: ["Redaction"], swiftSettings: house),
        .testTarget(name: "SealingTests", dependencies: ["Sealing"], swiftSettings: house),
        .testTarget(name: "DisclosureTests", dependencies: ["Disclosure"], swiftSettings: house),
        .testTarget(name: "AuditTests", dependencies: ["Audit"], swiftSettings: house),
        .testTarget(
            name: "PhrasebookTests", dependencies: ["Phrasebook", "Enquiry"],
            swiftSettings: house),
        .testTarget(
            name: "PagesTests", dependencies: ["Pages", "Phrasebook", "Enquiry", "Disclosure"],
            swiftSettings: house),
        .testTarget(
            name: "EnquiryTests", dependencies: ["Enquiry", "Sealing"], swiftSettings: house),
        .testTarget(
            name: "SchemaTests",
            dependencies: [
                "Schema", "Store", "Harness", "Desk", "Enquiry", "Sealing", "Postgres",
                "LocalPostgres",
            ], swiftSettings: house),
        .testTarget(
            name: "DeskTests",
            dependencies: [
                "Desk", "Store", "Harness", "Enquiry", "Sealing", "Postgres", "LocalPostgres",
                "Audit", "Disclosure",
            ],
            swiftSettings: house),
        .testTarget(
            name: "ServerTests",
            dependencies: [
                "Server", "Desk", "Enquiry", "Wire", "Phrasebook", "Harness", "Sealing", "Postgres",
                "Audit",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: nio),
                .product(name: "NIOEmbedded", package: nio),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "CoreMetrics", package: "swift-metrics"),
                .product(name: "Logging", package: "swift-log"),
            ], swiftSettings: house),
        .testTarget(
            name: "CommandTests",
            dependencies: [
                "ethicsdesk", "Enquiry", "Phrasebook", "Sealing", "Wire",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ], swiftSettings: house),
        // Attacks on a desk that runs as it would: programs, a cluster, sockets.
        .testTarget(
            name: "AttackTests",
            dependencies: [
                "ethicsdesk", "ethicsdeskd", "Server", "Pages", "Harness", "Desk", "Store",
                "Postgres", "LocalPostgres", "Enquiry", "Sealing",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "NIOCore", package: nio),
                .product(name: "NIOFoundationCompat", package: nio),
                .product(name: "NIOHTTP1", package: nio),
            ], swiftSettings: house),
        .testTarget(name: "HouseTests", swiftSettings: house),
    ]
)
