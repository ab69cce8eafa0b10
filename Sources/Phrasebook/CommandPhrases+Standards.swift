/// What the command line says about a queue's standard answers, and about exporting a ticket.
package struct StandardPhrases: Sendable {
    package let identifier: String
    package let title: String
    package let changed: String
    package let changedOn: @Sendable (_ handle: String, _ day: String) -> String
    package let anyTopic: String
    package let none: String
    package let kept: String
    package let removed: String

    /// Above the words that the redactor would hide.
    package let mayIdentify: String
    /// Nobody's, or not to be kept.
    package let keepAnyway: ChoicePhrase
    /// Above what somebody else made of it.
    package let othersVersion: @Sendable (_ handle: String) -> String

    package let noneSuch: String
    package let severalSuch: String
    package let notLaidOut: String

    package let exported: @Sendable (_ reference: String, _ path: String) -> String
}

extension StandardPhrases {
    static let english = StandardPhrases(
        identifier: "Identifier",
        title: "Title",
        changed: "Last changed",
        changedOn: { "\($0), \($1)" },
        anyTopic: "any",
        none: "This queue has no standard answers yet.",
        kept: "The standard answer is kept.",
        removed: "The standard answer is removed. What was answered with it stays.",
        mayIdentify: """
            Never put anything of an enquiry into a standard answer: it is kept in clear. These \
            words may identify somebody:
            """,
        keepAnyway: ChoicePhrase(
            question: "[k]eep them, they are nobody's, or [s]top?", letters: "ks"),
        othersVersion: { "Meanwhile \($0) made this of it:" },
        noneSuch: """
            No standard answer begins so. See them all: ethicsdesk answers list
            """,
        severalSuch: """
            Several standard answers begin so. Type more of the title, or the identifier: \
            ethicsdesk answers list
            """,
        notLaidOut: """
            A standard answer has a line “=== en: title” with the English text below it, then a \
            line “=== fr: titre” with the French text.
            """,
        exported: { "\($0) is in \($1), readable by you alone. Its enquirer sees this opening." })

    static let french = StandardPhrases(
        identifier: "Identifiant",
        title: "Titre",
        changed: "Dernière modification",
        changedOn: { "\($0), \($1)" },
        anyTopic: "tous",
        none: "Cette file n’a pas encore de réponses types.",
        kept: "La réponse type est conservée.",
        removed: "La réponse type est retirée. Les réponses qui s’en sont servies restent.",
        mayIdentify: """
            Ne mettez jamais rien d’une demande dans une réponse type : elle est conservée en \
            clair. Ces mots désignent peut-être quelqu’un :
            """,
        keepAnyway: ChoicePhrase(
            question: "[g]arder, ils ne désignent personne, ou [a]rrêter?", letters: "ga"),
        othersVersion: { "Entre-temps, \($0) en a fait ceci :" },
        noneSuch: """
            Aucune réponse type ne commence ainsi. Pour les voir toutes : ethicsdesk answers list
            """,
        severalSuch: """
            Plusieurs réponses types commencent ainsi. Donnez plus du titre, ou l’identifiant : \
            ethicsdesk answers list
            """,
        notLaidOut: """
            Une réponse type a une ligne « === en: title » suivie du texte anglais, puis une \
            ligne « === fr: titre » suivie du texte français.
            """,
        exported: {
            "\($0) est dans \($1), que vous seul pouvez lire. Son auteur verra cette ouverture."
        })
}
