/// What is wrong with one field of what somebody sent. Faces say it as a sentence in the caller's
/// language; it never carries what was typed.
package struct Fault: Error, Hashable, Sendable {
    /// The field, as the wire names it.
    package enum Field: String, Sendable, CaseIterable {
        case body, language, topic, platform, context, risks, question, text, hide, restore
        case receipt, kind, outcome, values, id, handle, role, queue, duty, code, passphrase
        case reference, cursor, after, fingerprint, status, join, leave, reEnrol, assignment
        case overdue, due, since, part, words, reason, name, exclude
        case titleEn, textEn, titleFr, textFr, checked
    }

    /// What is wrong with it.
    package enum Kind: Hashable, Sendable {
        case missing
        case tooShort(charactersAtLeast: Int)
        case tooLong(bytesAtMost: Int)
        case tooMany(atMost: Int)
        case unknownCode
        case malformed
        case notText
        case outsideText
        case notInText
        case publishedExample
        case notApplicable
    }

    /// The field at fault.
    package let field: Field
    /// What is wrong with it.
    package let kind: Kind

    /// Names a fault.
    package init(_ field: Field, _ kind: Kind) {
        self.field = field
        self.kind = kind
    }
}
