package import Redaction

/// The names of what the redactor hides.
package struct HiddenPhrases: Sendable {
    let person, emailAddress, phoneNumber, socialInsuranceNumber: String
    let personalRecordIdentifier, postalCode, streetAddress, dateOfBirth: String
    let creditCard, bankAccount, passport, healthCard, driverLicence, licencePlate: String
    let employeeNumber, ipAddress, macAddress, profileLink, socialHandle, username: String
    let coordinates, hidden: String

    /// A kind of detail.
    package func name(of kind: EntityKind) -> String {
        switch kind {
        case .person: person
        case .emailAddress: emailAddress
        case .phoneNumber: phoneNumber
        case .socialInsuranceNumber: socialInsuranceNumber
        case .personalRecordIdentifier: personalRecordIdentifier
        case .postalCode: postalCode
        case .streetAddress: streetAddress
        case .dateOfBirth: dateOfBirth
        case .creditCard: creditCard
        case .bankAccount: bankAccount
        case .passport: passport
        case .healthCard: healthCard
        case .driverLicence: driverLicence
        case .licencePlate: licencePlate
        case .employeeNumber: employeeNumber
        case .ipAddress: ipAddress
        case .macAddress: macAddress
        case .profileLink: profileLink
        case .socialHandle: socialHandle
        case .username: username
        case .coordinates: coordinates
        case .hidden: hidden
        }
    }
}

extension HiddenPhrases {
    static let english = HiddenPhrases(
        person: "Name", emailAddress: "E-mail address", phoneNumber: "Telephone number",
        socialInsuranceNumber: "Social insurance number",
        personalRecordIdentifier: "Personal record identifier", postalCode: "Postal code",
        streetAddress: "Street address", dateOfBirth: "Date of birth",
        creditCard: "Payment card", bankAccount: "Bank account", passport: "Passport",
        healthCard: "Health card", driverLicence: "Driver’s licence",
        licencePlate: "Licence plate", employeeNumber: "Employee number",
        ipAddress: "Network address", macAddress: "Device address",
        profileLink: "Link to a profile", socialHandle: "Account name", username: "User name",
        coordinates: "Coordinates", hidden: "Hidden by you")

    static let french = HiddenPhrases(
        person: "Nom", emailAddress: "Adresse de courriel", phoneNumber: "Numéro de téléphone",
        socialInsuranceNumber: "Numéro d’assurance sociale",
        personalRecordIdentifier: "Code d’identification de dossier personnel",
        postalCode: "Code postal", streetAddress: "Adresse municipale",
        dateOfBirth: "Date de naissance", creditCard: "Carte de paiement",
        bankAccount: "Compte bancaire", passport: "Passeport",
        healthCard: "Carte d’assurance maladie", driverLicence: "Permis de conduire",
        licencePlate: "Plaque d’immatriculation", employeeNumber: "Numéro d’employé",
        ipAddress: "Adresse réseau", macAddress: "Adresse d’appareil",
        profileLink: "Lien vers un profil", socialHandle: "Nom de compte",
        username: "Nom d’utilisateur", coordinates: "Coordonnées",
        hidden: "Masqué par vous")
}
