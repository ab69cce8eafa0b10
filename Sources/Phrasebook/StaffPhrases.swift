/// The administrators' page: accounts.
package struct StaffPhrases: Sendable {
    package let title: String
    package let lead: String
    package let addHeading: String
    package let handle: String
    package let handleHint: String
    package let role: String
    package let queue: String
    package let queueHint: String
    package let duty: String
    package let add: String

    package let accountsHeading: String
    package let active: String
    package let disabled: String
    package let awaitsAdmission: String
    package let change: String
    package let disable: String
    package let disableIntroduction: String
    package let enable: String
    package let enrolAgain: String
    package let enrolAgainIntroduction: String
    package let leave: @Sendable (_ queue: String) -> String
    package let join: String
    package let next: String

    package let codeHeading: String
    package let codeOnce: String
    package let changed: String
}

extension StaffPhrases {
    static let english = StaffPhrases(
        title: "Accounts",
        lead: "Administrators manage accounts and read nothing.",
        addHeading: "Add an account",
        handle: "Handle",
        handleHint: "What the person signs in as: small letters, digits, dots and dashes.",
        role: "Role",
        queue: "Queue",
        queueHint: "For officers alone.",
        duty: "Duty in the queue",
        add: "Add the account",
        accountsHeading: "All accounts",
        active: "Active",
        disabled: "Disabled",
        awaitsAdmission: "awaits admission",
        change: "Change",
        disable: "Disable",
        disableIntroduction: """
            Ends the account’s sessions, codes, grants and assignments at once. Enabling gives \
            nothing back.
            """,
        enable: "Enable",
        enrolAgain: "Enrol again",
        enrolAgainIntroduction: """
            Gives a new one-time code. The new key opens nothing before a triage officer has \
            admitted and assigned it.
            """,
        leave: { "Leave \($0)" },
        join: "Join",
        next: "Next page",
        codeHeading: "One-time code",
        codeOnce: """
            Hand it over in person or in a sealed envelope. It is shown this once and lives for \
            fourteen days.
            """,
        changed: "The account is changed.")

    static let french = StaffPhrases(
        title: "Comptes",
        lead: "Les administrateurs gèrent les comptes et ne lisent rien.",
        addHeading: "Ajouter un compte",
        handle: "Identifiant",
        handleHint: """
            Ce que la personne tape pour se connecter : minuscules, chiffres, points et tirets.
            """,
        role: "Rôle",
        queue: "File",
        queueHint: "Pour les agents seulement.",
        duty: "Fonction dans la file",
        add: "Ajouter le compte",
        accountsHeading: "Tous les comptes",
        active: "Actif",
        disabled: "Désactivé",
        awaitsAdmission: "en attente d’admission",
        change: "Modifier",
        disable: "Désactiver",
        disableIntroduction: """
            Met fin sur-le-champ aux sessions, codes, accès et attributions du compte. Le \
            réactiver ne redonne rien.
            """,
        enable: "Réactiver",
        enrolAgain: "Inscrire de nouveau",
        enrolAgainIntroduction: """
            Donne un nouveau code à usage unique. La nouvelle clé n’ouvre rien tant qu’un agent de \
            triage ne l’a pas admise et ne lui a rien attribué.
            """,
        leave: { "Quitter \($0)" },
        join: "Joindre",
        next: "Page suivante",
        codeHeading: "Code à usage unique",
        codeOnce: """
            Remettez-le en personne ou sous pli cacheté. Il ne s’affiche que cette fois et vaut \
            quatorze jours.
            """,
        changed: "Le compte est modifié.")
}
