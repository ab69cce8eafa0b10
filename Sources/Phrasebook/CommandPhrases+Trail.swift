/// What is said about the trail.
package struct TrailPhrases: Sendable {
    package let exported: @Sendable (_ events: Int) -> String
    package let event: String
    package let signedAt: String
    package let head: String
    package let nextCheckpoints: @Sendable (_ after: Int) -> String
    package let intact: @Sendable (_ events: Int) -> String
    package let keepThis: String
    package let keepThisAndCompare: String

    /// Where it breaks, before why.
    package let inExport: @Sendable (_ line: Int, _ event: Int) -> String
    /// The same, of what was kept from before.
    package let inEarlier: @Sendable (_ line: Int, _ event: Int) -> String
    package let notAnExport: String
    package let notALine: String
    package let lineTooLong: String
    package let cutShort: String
    package let deleted: String
    package let moved: String
    package let inserted: String
    package let edited: String
    package let unchained: String
    package let checkpointOutOfPlace: String
    package let unknownKey: String
    package let badSignature: String
    package let differsFromCheckpoint: @Sendable (_ event: Int) -> String
    package let unsigned: String
    package let truncated: String
    package let differsFromEarlier: String
    package let beginsAfterEarlier: String
}

extension TrailPhrases {
    static let english = TrailPhrases(
        exported: { "Events exported: \($0)." },
        event: "Event", signedAt: "Signed", head: "Hash of the chain's end",
        nextCheckpoints: { "There are more: --after \($0)" },
        intact: { "The trail is intact. Events: \($0). Its last checkpoint:" },
        keepThis: "Keep this checkpoint, away from the service, for the next check.",
        keepThisAndCompare: """
            Keep this checkpoint, away from the service, for the next check. Without one from \
            before, this check cannot tell whether the history is the one you saw last time.
            """,
        inExport: { "The trail does not hold. Line \($0), event \($1): " },
        inEarlier: { "What was kept does not hold. Line \($0), event \($1): " },
        notAnExport: "this is not an export of a trail.",
        notALine: "the line is not written as the format writes it.",
        lineTooLong: "the line is longer than any the format allows.",
        cutShort: "the file ends within a line.",
        deleted: "the event is missing, although later ones are there.",
        moved: "the event stands further down instead.",
        inserted: "another event has this number already.",
        edited: "the event was changed after it was recorded.",
        unchained: "the event does not follow from the one before it: one of them was replaced.",
        checkpointOutOfPlace: "a checkpoint does not stand after the event it signs.",
        unknownKey: "a checkpoint is signed by a key you did not give.",
        badSignature: "a checkpoint's signature is not of its text.",
        differsFromCheckpoint: {
            "between here and event \($0) the history is not the one that was signed."
        },
        unsigned: "no checkpoint covers this event and what follows.",
        truncated: "the export ends before events that you saw earlier.",
        differsFromEarlier: "the event is not the one you saw earlier under this number.",
        beginsAfterEarlier: "the export begins after all that you kept: they cannot be compared.")

    static let french = TrailPhrases(
        exported: { "Événements exportés : \($0)." },
        event: "Événement", signedAt: "Signature", head: "Empreinte de la fin de la chaîne",
        nextCheckpoints: { "Il y en a d’autres : --after \($0)" },
        intact: { "La piste est intacte. Événements : \($0). Son dernier point de contrôle :" },
        keepThis: """
            Conservez ce point de contrôle, hors du service, pour la prochaine vérification.
            """,
        keepThisAndCompare: """
            Conservez ce point de contrôle, hors du service, pour la prochaine vérification. Sans \
            un point antérieur, rien ne dit que l’historique est celui que vous aviez vu.
            """,
        inExport: { "La piste ne tient pas. Ligne \($0), événement \($1) : " },
        inEarlier: { "Ce qui avait été conservé ne tient pas. Ligne \($0), événement \($1) : " },
        notAnExport: "ce n’est pas l’exportation d’une piste.",
        notALine: "la ligne n’est pas écrite comme le format l’écrit.",
        lineTooLong: "la ligne est plus longue que le format ne le permet.",
        cutShort: "le fichier se termine au milieu d’une ligne.",
        deleted: "l’événement manque, alors que de plus récents sont là.",
        moved: "l’événement se trouve plus loin.",
        inserted: "un autre événement porte déjà ce numéro.",
        edited: "l’événement a été modifié après avoir été consigné.",
        unchained: "l’événement ne suit pas le précédent : l’un des deux a été remplacé.",
        checkpointOutOfPlace: "un point de contrôle ne suit pas l’événement qu’il signe.",
        unknownKey: "un point de contrôle est signé par une clé que vous n’avez pas donnée.",
        badSignature: "la signature d’un point de contrôle n’est pas celle de son texte.",
        differsFromCheckpoint: {
            "d’ici à l’événement \($0), l’historique n’est pas celui qui avait été signé."
        },
        unsigned: "aucun point de contrôle ne couvre cet événement ni ceux qui suivent.",
        truncated: "l’exportation s’arrête avant des événements que vous aviez vus.",
        differsFromEarlier: "l’événement n’est pas celui que vous aviez vu sous ce numéro.",
        beginsAfterEarlier: """
            l’exportation commence après tout ce que vous aviez conservé : aucune comparaison \
            n’est possible.
            """)
}
