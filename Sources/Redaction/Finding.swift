/// What kind of thing was hidden; raw values are the names used in placeholders and reports.
package enum EntityKind: String, CaseIterable, Sendable {
    case person = "PERSON"
    case emailAddress = "EMAIL_ADDRESS"
    case phoneNumber = "PHONE_NUMBER"
    case socialInsuranceNumber = "CA_SIN"
    case personalRecordIdentifier = "CA_PRI"
    case postalCode = "CA_POSTAL_CODE"
    case streetAddress = "STREET_ADDRESS"
    case dateOfBirth = "DATE_OF_BIRTH"
    case creditCard = "CREDIT_CARD"
    case bankAccount = "BANK_ACCOUNT"
    case passport = "CA_PASSPORT"
    case healthCard = "CA_HEALTH_CARD"
    case driverLicence = "CA_DRIVER_LICENCE"
    case licencePlate = "LICENSE_PLATE"
    case employeeNumber = "EMPLOYEE_ID"
    case ipAddress = "IP_ADDRESS"
    case macAddress = "MAC_ADDRESS"
    case profileLink = "URL_PROFILE"
    case socialHandle = "SOCIAL_HANDLE"
    case username = "USERNAME"
    case coordinates = "LOCATION_COORDINATES"
    /// What a person chose to hide, whatever it is.
    case hidden = "HIDDEN"

    /// Its place among all kinds.
    var index: Int {
        switch self {
        case .person: 0
        case .emailAddress: 1
        case .phoneNumber: 2
        case .socialInsuranceNumber: 3
        case .personalRecordIdentifier: 4
        case .postalCode: 5
        case .streetAddress: 6
        case .dateOfBirth: 7
        case .creditCard: 8
        case .bankAccount: 9
        case .passport: 10
        case .healthCard: 11
        case .driverLicence: 12
        case .licencePlate: 13
        case .employeeNumber: 14
        case .ipAddress: 15
        case .macAddress: 16
        case .profileLink: 17
        case .socialHandle: 18
        case .username: 19
        case .coordinates: 20
        case .hidden: 21
        }
    }
}

/// Why something was hidden; a word for people, never a piece of the text.
package enum FindingReason: String, CaseIterable, Sendable {
    /// Its form alone says what it is.
    case form
    /// Its form and its check digits agree.
    case checkDigit = "check-digit"
    /// A word near it says what it is.
    case introduced
    /// It reads as a person's name.
    case name
    /// It repeats a name found elsewhere in the text.
    case repeated
    /// A person chose to hide it.
    case chosen
}

/// The language a text is said to be in.
package enum RedactionLanguage: String, Sendable {
    case english = "en"
    case french = "fr"
    case auto
}

/// One hole in the redacted text.
package struct Finding: Sendable, Equatable {
    /// Where it was in the original text, in Unicode scalars, end exclusive.
    package let range: Range<Int>
    /// What kind of thing it was.
    package let kind: EntityKind
    /// Why it was hidden.
    package let reason: FindingReason
    /// The number in its placeholder: the same for the same person or value throughout.
    package let number: Int

    /// The placeholder that stands for it in the redacted text, such as `[PERSON-1]`.
    package var placeholder: String { "[\(kind.rawValue)-\(number)]" }
}

/// A redacted text with its findings, in the order of the text, never overlapping.
package struct Redacted: Sendable {
    /// The text with a placeholder for each finding.
    package let text: String
    /// What was hidden and why.
    package let findings: [Finding]
}
