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

let package = Package(
    name: "ethicsdesk",
    platforms: [.macOS(.v26)],
    products: [
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
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
        .target(name: "Phrasebook", dependencies: ["Enquiry"], swiftSettings: house),
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
                "Audit",
            ],
            swiftSettings: house),
    ]
)
