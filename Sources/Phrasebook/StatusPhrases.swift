package import Enquiry

/// Where a ticket stands, said twice: as a label to officers and as a sentence to whoever asked.
package struct StatusPhrases: Sendable {
    package let filed: String
    package let assigned: String
    package let awaitingEnquirer: String
    package let answered: String
    package let closed: String
    package let withdrawn: String

    package let filedSentence: String
    package let assignedSentence: String
    package let awaitingEnquirerSentence: String
    package let answeredSentence: String
    package let closedSentence: String
    package let withdrawnSentence: String

    /// A status as a label.
    package func name(of status: TicketStatus) -> String {
        switch status {
        case .filed: filed
        case .assigned: assigned
        case .awaitingEnquirer: awaitingEnquirer
        case .answered: answered
        case .closed: closed
        case .withdrawn: withdrawn
        }
    }

    /// A status as a sentence for whoever asked.
    package func sentence(of status: TicketStatus) -> String {
        switch status {
        case .filed: filedSentence
        case .assigned: assignedSentence
        case .awaitingEnquirer: awaitingEnquirerSentence
        case .answered: answeredSentence
        case .closed: closedSentence
        case .withdrawn: withdrawnSentence
        }
    }
}

extension StatusPhrases {
    static let english = StatusPhrases(
        filed: "Filed",
        assigned: "Assigned",
        awaitingEnquirer: "Awaiting enquirer",
        answered: "Answered",
        closed: "Closed",
        withdrawn: "Withdrawn",
        filedSentence: "Your enquiry is filed and waits for an officer.",
        assignedSentence: "An officer is working on your enquiry.",
        awaitingEnquirerSentence: "The Office has asked you a question and waits for your reply.",
        answeredSentence: "The Office has answered. A reply from you opens the enquiry again.",
        closedSentence: "Your enquiry is closed. A reply from you opens it again.",
        withdrawnSentence: "You withdrew your enquiry. Nobody will answer it any more.")

    // Labels agree with « billet », the word of the staff’s pages; sentences with « demande ».
    static let french = StatusPhrases(
        filed: "Déposé",
        assigned: "Attribué",
        awaitingEnquirer: "En attente du demandeur",
        answered: "Réponse donnée",
        closed: "Fermé",
        withdrawn: "Retiré",
        filedSentence: "Votre demande est déposée et attend un agent.",
        assignedSentence: "Un agent s’occupe de votre demande.",
        awaitingEnquirerSentence: "Le Bureau vous a posé une question et attend votre réponse.",
        answeredSentence: "Le Bureau a répondu. Si vous répondez, la demande est rouverte.",
        closedSentence: "Votre demande est fermée. Si vous répondez, elle est rouverte.",
        withdrawnSentence: "Vous avez retiré votre demande. Plus personne n’y répondra.")
}
