/// What `ethicsdeskd trail` says to the operator.
package struct SegmentPhrases: Sendable {
    package let dropped: @Sendable (_ link: Int) -> String
    package let wouldDrop: @Sendable (_ link: Int) -> String
    package let nothing: String
}

extension SegmentPhrases {
    static let english = SegmentPhrases(
        dropped: { "dropped up to event \($0); its signed checkpoint stays." },
        wouldDrop: { "would drop up to event \($0), if not further. Nothing was dropped." },
        nothing: """
            nothing to drop: events stay for two years at least, and all of them from the first \
            opening on that an enquirer can still look up.
            """)

    static let french = SegmentPhrases(
        dropped: { "supprimé jusqu’à l’événement \($0); son point de contrôle signé reste." },
        wouldDrop: {
            "supprimerait au moins jusqu’à l’événement \($0). Rien n’a été supprimé."
        },
        nothing: """
            rien à supprimer : les événements restent deux ans au moins, et tous à partir de la \
            première consultation qu’une personne peut encore voir.
            """)
}
