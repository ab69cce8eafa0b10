/// Labels of what is listed and shown.
package struct SheetPhrases: Sendable {
    package let reference: String
    package let queue: String
    package let status: String
    package let language: String
    package let topic: String
    package let platform: String
    package let context: String
    package let risks: String
    package let filedOn: String
    package let dueOn: String
    package let assignees: String
    /// With what follows on the line.
    package let outcome: String
    /// With what follows on the line.
    package let values: String
    package let outcomeHeading: String
    package let valuesHeading: String
    package let handbook: String

    package let openings: String
    package let noOpenings: String

    package let duty: String
    package let admission: String
    package let admitted: String
    package let notAdmitted: String
    package let noTickets: String
    package let nextPage: @Sendable (_ cursor: String) -> String
    package let handle: String
    package let role: String
    package let active: String
    package let disabled: String

    package let session: String
    package let startedAt: String
    package let usedAt: String
    package let endsAt: String
    package let thisSession: String
    /// Instead of how a question begins.
    package let doesNotOpen: String
}

extension SheetPhrases {
    static let english = SheetPhrases(
        reference: "Reference", queue: "Queue", status: "Status", language: "Language",
        topic: "Topic", platform: "Platform", context: "Context", risks: "Risks",
        filedOn: "Filed", dueOn: "Answer due", assignees: "Assigned to",
        outcome: "Outcome: ", values: "Values cited: ", outcomeHeading: "Outcome",
        valuesHeading: "Value", handbook: "Handbook",
        openings: "Your enquiry was opened, in full:",
        noOpenings: "Nobody has opened your enquiry in full yet.",
        duty: "Duty", admission: "Admission", admitted: "admitted",
        notAdmitted: "waiting for a triage officer",
        noTickets: "No ticket waits here.",
        nextPage: { "There are more: --cursor \($0)" },
        handle: "Handle", role: "Role", active: "active", disabled: "disabled",
        session: "Session", startedAt: "Opened", usedAt: "Last used",
        endsAt: "Ends unless used",
        thisSession: "this one",
        doesNotOpen: "This ticket cannot be opened. The operator was told.")

    static let french = SheetPhrases(
        reference: "Référence", queue: "File", status: "État", language: "Langue",
        topic: "Sujet", platform: "Plateforme", context: "Contexte", risks: "Risques",
        filedOn: "Dépôt", dueOn: "Réponse d’ici le", assignees: "Affectation",
        outcome: "Issue : ", values: "Valeurs citées : ", outcomeHeading: "Issue",
        valuesHeading: "Valeur", handbook: "Guide pratique",
        openings: "Votre demande a été ouverte, en entier :",
        noOpenings: "Personne n’a encore ouvert votre demande en entier.",
        duty: "Fonction", admission: "Admission", admitted: "admis",
        notAdmitted: "en attente d’un agent de triage",
        noTickets: "Aucun billet n’attend ici.",
        nextPage: { "Il y en a d’autres : --cursor \($0)" },
        handle: "Identifiant", role: "Rôle", active: "actif", disabled: "désactivé",
        session: "Session", startedAt: "Ouverte", usedAt: "Dernier usage",
        endsAt: "Fin si inutilisée",
        thisSession: "celle-ci",
        doesNotOpen: "Ce billet ne peut pas être ouvert. L’exploitant en est averti.")
}
