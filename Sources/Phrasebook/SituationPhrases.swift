package import Enquiry

/// The names of contexts and risks.
package struct SituationPhrases: Sendable {
    package let officialAtWork: String
    package let officialOffDuty: String
    package let personalAtWork: String
    package let personalOffDuty: String

    package let immediateTransmission: String
    package let lossOfControl: String
    package let wideAudience: String
    package let permanence: String
    package let alteration: String
    package let exposedIdentity: String
    package let personalInformation: String

    /// A context's name.
    package func name(of context: Context) -> String {
        switch context {
        case .officialAtWork: officialAtWork
        case .officialOffDuty: officialOffDuty
        case .personalAtWork: personalAtWork
        case .personalOffDuty: personalOffDuty
        }
    }

    /// A risk's name.
    package func name(of risk: Risk) -> String {
        switch risk {
        case .immediateTransmission: immediateTransmission
        case .lossOfControl: lossOfControl
        case .wideAudience: wideAudience
        case .permanence: permanence
        case .alteration: alteration
        case .exposedIdentity: exposedIdentity
        case .personalInformation: personalInformation
        }
    }
}

extension SituationPhrases {
    static let english = SituationPhrases(
        officialAtWork: "In an official capacity, at work",
        officialOffDuty: "In an official capacity, off duty",
        personalAtWork: "In a personal capacity, at work",
        personalOffDuty: "In a personal capacity, off duty",
        immediateTransmission: "It goes out at once",
        lossOfControl: "It can spread beyond my control",
        wideAudience: "More people may see it than I intend",
        permanence: "It may stay online for good",
        alteration: "It can be altered or taken out of context",
        exposedIdentity: "It can reveal who I am or where I work",
        personalInformation: "It involves somebody’s personal information")

    static let french = SituationPhrases(
        officialAtWork: "À titre officiel, au travail",
        officialOffDuty: "À titre officiel, hors du travail",
        personalAtWork: "À titre personnel, au travail",
        personalOffDuty: "À titre personnel, hors du travail",
        immediateTransmission: "C’est transmis sur-le-champ",
        lossOfControl: "La diffusion peut m’échapper",
        wideAudience: "Plus de gens que prévu peuvent le voir",
        permanence: "Cela peut rester en ligne pour toujours",
        alteration: "Cela peut être modifié ou sorti de son contexte",
        exposedIdentity: "Cela peut révéler qui je suis ou où je travaille",
        personalInformation: "Les renseignements personnels de quelqu’un sont en jeu")
}
