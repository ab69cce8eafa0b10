package import Enquiry
import Sealing

/// Enquiries for tests. Names are invented; numbers and addresses are reserved for documentation.
package enum Sample {
    package static let english = """
        Good morning. My name is Quentin Brambleworth and my manager, Odile Fauxbourg, saw my post \
        about the zeppelin procurement on Twitter. May I keep the account? You can call me at \
        613-555-0142 or write to quentin.brambleworth@dept.example.
        """
    package static let french = """
        Bonjour, je m'appelle Mireille Trucmuche. Ma gestionnaire, Odile Fauxbourg, a vu ma photo \
        du ballon dirigeable sur Facebook. Puis-je la laisser ? Mon numéro est le 819-555-0177.
        """

    /// A draft about Twitter.
    package static func draft(
        _ text: String = english, language: Language = .english, marks: Marks = .none,
        excluding names: [Identifier<PublishedName>] = []
    ) throws -> Draft {
        Draft(
            language: language,
            classification: Classification(
                topic: .opinions, platform: .twitter, context: .personalOffDuty,
                risks: [.permanence, .wideAudience]),
            question: try Prose(text, field: .question), marks: marks, excluding: names)
    }

    /// Text as an officer or an enquirer sends it.
    package static func prose(_ text: String) throws -> Prose { try Prose(text, field: .text) }
}
