/// The words of the pages' addresses: small letters in words joined by dashes.
package struct SlugPhrases: Sendable {
    package let ask: String
    package let receipt: String
    package let download: String
    package let enquiry: String
    package let reply: String
    package let withdrawal: String
    package let leaving: String
    package let desk: String
    package let signIn: String
    package let signOut: String
    package let enrolment: String
    package let queue: String
    package let changes: String
    package let tickets: String
    package let original: String
    package let assignment: String
    package let recusal: String
    package let admission: String
    package let naming: String
    package let transfer: String
    package let entry: String
    package let closure: String
    package let hiding: String
    package let consent: String
    package let classification: String
    package let account: String
    package let passphrase: String
    package let secondFactor: String
    package let print: String
    package let answers: String
    package let new: String
    package let removal: String
    package let staff: String
    package let statistics: String
}

extension SlugPhrases {
    static let english = SlugPhrases(
        ask: "ask", receipt: "receipt", download: "download", enquiry: "my-enquiry",
        reply: "reply", withdrawal: "withdraw", leaving: "leave", desk: "desk",
        signIn: "sign-in", signOut: "sign-out", enrolment: "enrol", queue: "queue",
        changes: "changes", tickets: "tickets", original: "in-full", assignment: "assign",
        recusal: "recuse", admission: "admit", naming: "name", transfer: "transfer", entry: "write",
        closure: "close", hiding: "hide", consent: "consent", classification: "classify",
        account: "account", passphrase: "passphrase", secondFactor: "second-factor",
        print: "print", answers: "answers", new: "new", removal: "remove", staff: "staff",
        statistics: "statistics")

    static let french = SlugPhrases(
        ask: "demander", receipt: "recu", download: "telecharger", enquiry: "ma-demande",
        reply: "repliquer", withdrawal: "retirer", leaving: "quitter", desk: "bureau",
        signIn: "connexion", signOut: "deconnexion", enrolment: "inscription", queue: "file",
        changes: "changements", tickets: "billets", original: "texte-integral",
        assignment: "attribuer", recusal: "se-recuser", admission: "admettre", naming: "nommer",
        transfer: "transferer", entry: "ecrire", closure: "fermer", hiding: "masquer",
        consent: "consentir", classification: "classer", account: "compte",
        passphrase: "phrase-de-passe", secondFactor: "deuxieme-facteur", print: "imprimer",
        answers: "reponses", new: "nouvelle", removal: "supprimer", staff: "personnel",
        statistics: "statistiques")
}
