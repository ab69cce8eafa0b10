package import Enquiry
import Phrasebook

/// Who is signed in, as the frame of his pages needs to know.
package struct SignedInPerson: Sendable {
    let handle: String
    let role: StaffRole
    let keys: [CarriedValue]

    /// Names a person.
    ///
    /// - Parameter keys: what shows that a form is its sender's own.
    package init(handle: Handle, role: StaffRole, keys: [CarriedValue]) {
        self.handle = handle.text
        self.role = role
        self.keys = keys
    }

    /// The pages that his role has.
    func places(_ phrases: DeskPhrases) -> [(Place, String)] {
        switch role {
        case .officer: [(.desk, phrases.navigationQueue)]
        case .administrator: [(.staff, phrases.navigationStaff)]
        case .manager: [(.statistics, phrases.navigationStatistics)]
        case .auditor: []
        }
    }
}
