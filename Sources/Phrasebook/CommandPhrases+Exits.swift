/// What exit codes mean.
package struct ExitPhrases: Sendable {
    package let done: String
    package let trailBroken: String
    package let usage: String
    package let refused: String
    package let unreadable: String
    package let unavailable: String
    package let serviceFailed: String
    package let unwritable: String
    package let tryAgain: String
    package let notPermitted: String
    package let calledOff: String
}

extension ExitPhrases {
    static let english = ExitPhrases(
        done: "it was done",
        trailBroken: "trail verify: the trail does not hold",
        usage: "the command line is wrong",
        refused: "what was given is refused, or cannot be done as things stand",
        unreadable: "a file cannot be read",
        unavailable: "the service cannot be reached",
        serviceFailed: "the service failed, or its answer makes no sense",
        unwritable: "a file cannot be written, or the editor failed",
        tryAgain: "try again: the service is busy, or the ticket changed meanwhile",
        notPermitted: "not signed in, or not yours to do",
        calledOff: "you called it off")

    static let french = ExitPhrases(
        done: "c’est fait",
        trailBroken: "trail verify : la piste ne tient pas",
        usage: "la ligne de commande est fautive",
        refused: "ce qui a été donné est refusé, ou n’est pas possible dans l’état actuel",
        unreadable: "un fichier est illisible",
        unavailable: "le service est injoignable",
        serviceFailed: "le service a échoué, ou sa réponse n’a pas de sens",
        unwritable: "un fichier ne peut être écrit, ou l’éditeur a échoué",
        tryAgain: "réessayez : le service est occupé, ou le billet a changé entre-temps",
        notPermitted: "aucune session ouverte, ou cela ne vous revient pas",
        calledOff: "vous avez renoncé")
}
