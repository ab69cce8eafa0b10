/// What the pages say of somebody who must not see an enquiry.
package struct ExclusionPhrases: Sendable {
    /// While asking.
    package let question: String
    package let introduction: String
    package let legend: String
    /// Before it is sent.
    package let kept: @Sendable (_ names: String) -> String
    package let goesTo: @Sendable (_ queue: String) -> String
    package let goesElsewhere: @Sendable (_ queue: String) -> String
    /// In one's own enquiry.
    package let ownHeading: String
    package let ownIntroduction: String
    /// Where a queue publishes its members.
    package let naming: String
    package let namingIntroduction: String
    package let member: String
    package let name: String
    package let nameHint: String
    package let publish: String
    package let publishedAs: @Sendable (_ handle: String, _ name: String) -> String
    package let takenBack: @Sendable (_ handle: String) -> String
    package let nobodyPublished: String
    package let nobodyCalled: @Sendable (_ name: String) -> String
}

extension ExclusionPhrases {
    static let english = ExclusionPhrases(
        question: "Is there someone who must not see this?",
        introduction: """
            Tick whoever it is. They find no trace of your enquiry, in no list and in no count, \
            and what opens it is sealed to the others only. If that leaves nobody in the queue it \
            would go to, another queue gets it; you are told which before you send it.
            """,
        legend: "Keep it from",
        kept: { "You keep it from: \($0)." },
        goesTo: { "It goes to the queue \($0), to those of its triage officers who are left." },
        goesElsewhere: {
            """
            Nobody who may see it is left in the queue that it would go to. It goes to the queue \
            \($0) instead.
            """
        },
        ownHeading: "Who must not see it",
        ownIntroduction: "You said so when you asked. It stays so wherever the enquiry goes.",
        naming: "Publish a member’s name",
        namingIntroduction: """
            Whoever asks can then say that this member must not see the enquiry. Nobody is \
            published unless you do it.
            """,
        member: "Member’s handle",
        name: "Name before the public",
        nameHint: "Left empty, the name is taken back.",
        publish: "Save the name",
        publishedAs: { "\($0) is published as \($1)." },
        takenBack: { "\($0) is not published." },
        nobodyPublished: "No queue publishes anybody.",
        nobodyCalled: {
            """
            nobody is published under the name \($0), so nothing was sent. “ethicsdesk names” \
            lists who is.
            """
        })

    static let french = ExclusionPhrases(
        question: "Y a-t-il quelqu’un qui ne doit pas voir ceci?",
        introduction: """
            Cochez la personne. Elle ne trouve aucune trace de votre demande, dans aucune liste ni \
            aucun compte, et ce qui l’ouvre n’est scellé que pour les autres. S’il ne reste alors \
            personne dans la file qui la recevrait, une autre file la reçoit; on vous dit laquelle \
            avant l’envoi.
            """,
        legend: "Ne pas la montrer à",
        kept: { "Vous ne la montrez pas à : \($0)." },
        goesTo: { "Elle va à la file \($0), aux agents de triage qui restent." },
        goesElsewhere: {
            """
            Il ne reste, dans la file qui la recevrait, personne qui puisse la voir. Elle va \
            plutôt à la file \($0).
            """
        },
        ownHeading: "Qui ne doit pas la voir",
        ownIntroduction: """
            Vous l’avez dit en posant votre question. Il en reste ainsi où qu’aille la demande.
            """,
        naming: "Publier le nom d’un membre",
        namingIntroduction: """
            Quiconque pose une question peut alors dire que ce membre ne doit pas voir la demande. \
            Personne n’est publié sans que vous le fassiez.
            """,
        member: "Identifiant du membre",
        name: "Nom devant le public",
        nameHint: "Laissé vide, le nom est retiré.",
        publish: "Enregistrer le nom",
        publishedAs: { "\($0) est publié sous le nom de \($1)." },
        takenBack: { "\($0) n’est pas publié." },
        nobodyPublished: "Aucune file ne publie de nom.",
        nobodyCalled: {
            """
            personne n’est publié sous le nom de \($0); rien n’a donc été envoyé. « ethicsdesk \
            names » donne la liste.
            """
        })
}
