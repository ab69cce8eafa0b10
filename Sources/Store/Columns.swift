// The domain's values as parameters and columns, so that SQL interpolates them and decoders read
// them as they are. A code that the catalogue does not know does not decode.

package import Enquiry
import FoundationEssentials
package import Postgres

/// A value that stands in a column as text in one canonical form.
package protocol StoredText: Bindable, ColumnDecodable {
    /// The canonical form.
    var stored: String { get }
    /// Reads the canonical form; nil where it is none.
    init?(stored: String)
}

extension StoredText {
    package static var postgresType: PostgresType { .text }

    package func write(to parameter: inout ParameterWriter) throws(BindError) {
        try stored.write(to: &parameter)
    }

    package static func decode(_ bytes: Span<UInt8>, as type: PostgresType) throws(ColumnError)
        -> Self
    {
        guard let value = Self(stored: try String.decode(bytes, as: type)) else {
            throw .malformed
        }
        return value
    }
}

extension StoredText where Self: RawRepresentable, RawValue == String {
    package var stored: String { rawValue }
    package init?(stored: String) { self.init(rawValue: stored) }
}

extension Language: StoredText {}
extension Topic: StoredText {}
extension Platform: StoredText {}
extension Context: StoredText {}
extension Outcome: StoredText {}
extension TicketStatus: StoredText {}
extension EntryKind: StoredText {}
extension StaffRole: StoredText {}
extension Duty: StoredText {}
extension AccountStatus: StoredText {}
extension ConcealedPart: StoredText {}
extension ConcealmentReason: StoredText {}
extension HoldReason: StoredText {}
extension OverstayedTicket.Cause: StoredText {}

extension Reference: StoredText {
    package var stored: String { text }
    package init?(stored: String) { self.init(parsing: stored) }
}

extension QueueCode: StoredText {
    package var stored: String { text }
    package init?(stored: String) { self.init(stored) }
}

extension Handle: StoredText {
    package var stored: String { text }
    package init?(stored: String) { self.init(stored) }
}

extension Identifier: Bindable, ColumnDecodable {
    package static var postgresType: PostgresType { .uuid }

    package func write(to parameter: inout ParameterWriter) { uuid.write(to: &parameter) }

    package static func decode(
        _ bytes: Span<UInt8>, as type: PostgresType
    ) throws(ColumnError) -> Self {
        Self(try UUID.decode(bytes, as: type))
    }
}

extension Day: Bindable, ColumnDecodable {
    package static var postgresType: PostgresType { .date }

    package func write(to parameter: inout ParameterWriter) {
        PostgresDate(daysSince2000: Int32(clamping: daysSince2000)).write(to: &parameter)
    }

    package static func decode(
        _ bytes: Span<UInt8>, as type: PostgresType
    ) throws(ColumnError) -> Day {
        Day(daysSince2000: Int(try PostgresDate.decode(bytes, as: type).daysSince2000))
    }
}

extension RowReader {
    /// Reads an array of codes, each of which must be one of the catalogue's.
    mutating func codes<Code: RawRepresentable<String>>(
        _ type: Code.Type = Code.self
    ) throws(RowError) -> [Code] {
        let texts = try decode([String].self)
        let codes = texts.compactMap(Code.init(rawValue:))
        guard codes.count == texts.count else { throw .column(0, .malformed) }
        return codes
    }
}
