/// The page of a queue.
package struct QueuePhrases: Sendable {
    package let title: @Sendable (_ queue: String) -> String
    package let queues: String
    package let lookUp: String
    package let lookUpHint: String
    package let open: String

    package let filterHeading: String
    package let all: String
    package let status: String
    package let topic: String
    package let platform: String
    package let assignment: String
    package let nobody: String
    package let mine: String
    package let overdueOnly: String
    package let filter: String

    package let empty: String
    package let due: String
    package let overdue: String
    package let assignedTo: String
    package let unassigned: String
    package let unopened: String
    package let next: String
    package let start: String

    package let changed: String
    package let reload: String
    package let membersHeading: String
    package let member: String
    package let fingerprint: String
    package let admit: String
    package let admitted: String
    package let published: String
}

extension QueuePhrases {
    static let english = QueuePhrases(
        title: { "Queue: \($0)" },
        queues: "Your queues",
        lookUp: "Look up a ticket",
        lookUpHint: "Its reference, such as VE-7K2M-9QXD.",
        open: "Open",
        filterHeading: "Filter",
        all: "All",
        status: "Status",
        topic: "Topic",
        platform: "Platform",
        assignment: "Assignment",
        nobody: "Nobody",
        mine: "Me",
        overdueOnly: "Overdue only",
        filter: "Show",
        empty: "No ticket passes here.",
        due: "Due",
        overdue: "Overdue",
        assignedTo: "Assigned to",
        unassigned: "Nobody yet",
        unopened: """
            This text does not open: somebody changed it. The operator has been told.
            """,
        next: "Next page",
        start: "Back to the first page",
        changed: "The queue has changed since you opened it.",
        reload: "Show it as it is now",
        membersHeading: "Admit a member",
        member: "Handle",
        fingerprint: "Fingerprint of the member’s key, as the member told you",
        admit: "Admit",
        admitted: "The member is admitted.", published: "The name is saved.")

    static let french = QueuePhrases(
        title: { "File : \($0)" },
        queues: "Vos files",
        lookUp: "Chercher un billet",
        lookUpHint: "Sa référence, par exemple VE-7K2M-9QXD.",
        open: "Ouvrir",
        filterHeading: "Filtrer",
        all: "Tous",
        status: "État",
        topic: "Sujet",
        platform: "Plateforme",
        assignment: "Attribution",
        nobody: "Personne",
        mine: "Moi",
        overdueOnly: "En retard seulement",
        filter: "Afficher",
        empty: "Aucun billet ne répond à ces critères.",
        due: "Échéance",
        overdue: "En retard",
        assignedTo: "Attribué à",
        unassigned: "Personne encore",
        unopened: """
            Ce texte ne s’ouvre pas : quelqu’un l’a modifié. L’exploitant en est averti.
            """,
        next: "Page suivante",
        start: "Revenir à la première page",
        changed: "La file a changé depuis que vous l’avez ouverte.",
        reload: "L’afficher dans son état actuel",
        membersHeading: "Admettre un membre",
        member: "Identifiant",
        fingerprint: "Empreinte de la clé du membre, telle qu’il vous l’a communiquée",
        admit: "Admettre",
        admitted: "Le membre est admis.", published: "Le nom est enregistré.")
}
