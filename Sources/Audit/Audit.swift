// Audit: the chained formats of the trail and of the releases, and the checkers that need nothing
// but exported bytes and a public key.
//
// It is for an auditor who trusts neither the service nor its database: what he kept yesterday (an
// export, or only a checkpoint of some lines) decides whether what he is shown today is the same
// history, longer.
//
// It trusts SHA-256, Ed25519 and the public key it is handed. It trusts no byte of an export: every
// line has one spelling, and whatever is spelled otherwise is a break.
//
// It refuses words: an event is made of codes, identifiers and a time, so that no enquiry's text,
// name or address can be written into a record that is kept for ever. It reads no clock, no file
// and no database.
//
// Chain.swift links records, TrailEvent.swift is one record of the trail, Checkpoint.swift signs a
// head, TrailExport.swift specifies and writes the exported file, TrailVerifier.swift checks it;
// Release.swift, ReleaseExport.swift and ReleaseVerifier.swift are the same for statistics.

/// What Audit refuses to build or to read, when it is handed in by our own code rather than found
/// in an export (a fault of an export is a ``TrailBreak``).
package enum AuditError: Error, Equatable, Sendable {
    /// A byte string has the wrong length: what it is for, and the length in bytes it must have.
    case wrongLength(of: Field, bytes: Int)
    /// A code is empty, too long, or holds a character outside its alphabet.
    case notACode(Field)
    /// A number is outside the range that the format can write.
    case outOfRange(Field)
    /// Two details of one event have the same name.
    case repeatedDetail
    /// A text is not a checkpoint, or not one of this chain.
    case notACheckpoint
    /// A text or bytes are not a key, or not one of this chain.
    case notAKey

    /// The part of a record that was refused. The refused value itself is never carried.
    package enum Field: String, Sendable {
        case identifier, hash, time, sequence, kind, role, ticket, detailName, detailValue, details
        case period, plan, tables
    }
}
