// The database's shape, embedded in the program: one idempotent file of roles, and migrations that
// go forward only, each the table, checks, grants and policies of one noun. Nothing else in the
// house says `create` or `grant`.

/// One step of the schema.
package struct Migration: Sendable {
    /// Its place in the order, from 1.
    package let ordinal: Int
    /// Its name, for people.
    package let name: String
    /// Its statements, UTF-8.
    package let sql: [UInt8]
}

/// What the folder `Schema/` holds.
package enum EmbeddedSchema {
    /// The roles of the cluster; a superuser runs them before the first migration.
    package static let roles: [UInt8] = PackageResources.roles_sql

    /// Every migration, in order, without a gap.
    package static let migrations: [Migration] = [
        Migration(ordinal: 1, name: "foundation", sql: PackageResources._001_foundation_sql),
        Migration(ordinal: 2, name: "staff", sql: PackageResources._002_staff_sql),
        Migration(ordinal: 3, name: "queue", sql: PackageResources._003_queue_sql),
        Migration(ordinal: 4, name: "actor", sql: PackageResources._004_actor_sql),
        Migration(ordinal: 5, name: "trail", sql: PackageResources._005_trail_sql),
        Migration(ordinal: 6, name: "ticket", sql: PackageResources._006_ticket_sql),
        Migration(ordinal: 7, name: "assignment", sql: PackageResources._007_assignment_sql),
        Migration(ordinal: 8, name: "entry", sql: PackageResources._008_entry_sql),
        Migration(ordinal: 9, name: "grant", sql: PackageResources._009_grant_sql),
        Migration(ordinal: 10, name: "sign-in", sql: PackageResources._010_sign_in_sql),
        Migration(ordinal: 11, name: "session", sql: PackageResources._011_session_sql),
        Migration(ordinal: 12, name: "departure", sql: PackageResources._012_departure_sql),
        Migration(ordinal: 13, name: "transfer", sql: PackageResources._013_transfer_sql),
        Migration(ordinal: 14, name: "cell", sql: PackageResources._014_cell_sql),
        Migration(ordinal: 15, name: "recovery", sql: PackageResources._015_recovery_sql),
        Migration(ordinal: 16, name: "substitution", sql: PackageResources._016_substitution_sql),
        Migration(ordinal: 17, name: "sight", sql: PackageResources._017_sight_sql),
        Migration(ordinal: 18, name: "concealment", sql: PackageResources._018_concealment_sql),
        Migration(ordinal: 19, name: "census", sql: PackageResources._019_census_sql),
        Migration(ordinal: 20, name: "release", sql: PackageResources._020_release_sql),
        Migration(ordinal: 21, name: "census-codes", sql: PackageResources._021_census_codes_sql),
        Migration(ordinal: 22, name: "trail-filing", sql: PackageResources._022_trail_filing_sql),
        Migration(ordinal: 23, name: "trail-denial", sql: PackageResources._023_trail_denial_sql),
        Migration(ordinal: 24, name: "trail-segment", sql: PackageResources._024_trail_segment_sql),
        Migration(ordinal: 25, name: "passphrase", sql: PackageResources._025_passphrase_sql),
        Migration(
            ordinal: 26, name: "standard-answer", sql: PackageResources._026_standard_answer_sql),
        Migration(ordinal: 27, name: "export", sql: PackageResources._027_export_sql),
        Migration(
            ordinal: 28, name: "published-name", sql: PackageResources._028_published_name_sql),
        Migration(ordinal: 29, name: "exclusion", sql: PackageResources._029_exclusion_sql),
        Migration(ordinal: 30, name: "confidence", sql: PackageResources._030_confidence_sql),
        Migration(ordinal: 31, name: "second-factor", sql: PackageResources._031_second_factor_sql),
        Migration(ordinal: 32, name: "hold", sql: PackageResources._032_hold_sql),
        Migration(ordinal: 33, name: "retention", sql: PackageResources._033_retention_sql),
        Migration(ordinal: 34, name: "leftover", sql: PackageResources._034_leftover_sql),
        Migration(ordinal: 35, name: "notice", sql: PackageResources._035_notice_sql),
    ]
}
