/// What is said by the tools that need no service: recovery keys and redaction.
package struct ToolPhrases: Sendable {
    package let recoveryCode: String
    package let recoveryWarning: String
    package let recoveryFile: @Sendable (_ path: String) -> String
    package let fingerprint: @Sendable (_ fingerprint: String) -> String

    package let range: String
    package let placeholder: String
    package let reason: String
    package let byForm: String
    package let byCheckDigit: String
    package let byIntroduction: String
    package let byName: String
    package let byRepetition: String
    package let byChoice: String
}

extension ToolPhrases {
    static let english = ToolPhrases(
        recoveryCode: "This is the recovery code:",
        recoveryWarning: """
            Write it on paper twice and lock it away in two places. It opens every enquiry of the \
            queue, it is not shown again, and it is kept nowhere.
            """,
        recoveryFile: { "The public half is in \($0): give it to “ethicsdeskd setup”." },
        fingerprint: { "Its fingerprint, to compare over another channel: \($0)" },
        range: "Place", placeholder: "Placeholder", reason: "Why",
        byForm: "its form says what it is",
        byCheckDigit: "its form and its check digits agree",
        byIntroduction: "a word near it says what it is",
        byName: "it reads as a person's name",
        byRepetition: "it repeats a name found elsewhere",
        byChoice: "somebody chose to hide it")

    static let french = ToolPhrases(
        recoveryCode: "Voici le code de récupération :",
        recoveryWarning: """
            Écrivez-le sur papier en deux exemplaires et mettez-les sous clé à deux endroits. Il \
            ouvre toutes les demandes de la file, ne sera plus affiché et n’est conservé nulle part.
            """,
        recoveryFile: { "La moitié publique est dans \($0) : donnez-la à « ethicsdeskd setup »." },
        fingerprint: { "Son empreinte, à comparer par une autre voie : \($0)" },
        range: "Endroit", placeholder: "Marque", reason: "Pourquoi",
        byForm: "sa forme dit ce que c’est",
        byCheckDigit: "sa forme et ses chiffres de contrôle concordent",
        byIntroduction: "un mot voisin dit ce que c’est",
        byName: "cela se lit comme un nom de personne",
        byRepetition: "un nom trouvé ailleurs y revient",
        byChoice: "quelqu’un a choisi de le masquer")
}
