/// What is said while somebody hides more of a text, or is asked to consent to it.
package struct HidingPhrases: Sendable {
    package let wordsPrompt: String
    package let hidden: @Sendable (_ reference: String) -> String
    package let proposed: @Sendable (_ reference: String) -> String

    package let proposal: @Sendable (_ officer: String, _ reason: String) -> String
    package let before: String
    package let after: String
    /// What goes, by the placeholders that stand for it.
    package let goes: @Sendable (_ placeholders: String) -> String
    /// Consent, refuse, decide later.
    package let consentOrRefuse: ChoicePhrase
    package let nothingWaits: String
    package let severalWait: String
    package let consented: @Sendable (_ reference: String) -> String
    package let refused: @Sendable (_ reference: String) -> String

    /// Heading of the enquirer's list.
    package let inYourEnquiry: String
    /// Heading of the officers' list.
    package let inTheTicket: String
    package let waits: String
    package let noSuchNumber: @Sendable (_ last: Int) -> String
}

extension HidingPhrases {
    static let english = HidingPhrases(
        wordsPrompt: "Words to hide, as they stand in the text; Enter alone when done: ",
        hidden: { "Hidden in \($0). Triage officers now see this:" },
        proposed: {
            """
            Proposed in \($0). It is done once another assigned officer or a triage officer \
            consents: ethicsdesk consent \($0)
            """
        },
        proposal: {
            "\($0) proposes to take words out of the original for good. Reason: \($1)."
        },
        before: "What triage officers see now:",
        after: "What they would see:",
        goes: { "What goes from the original stands behind: \($0)" },
        consentOrRefuse: ChoicePhrase(
            question: "[c]onsent, [r]efuse, or [l]ater?", letters: "crl"),
        nothingWaits: "Nothing waits for consent in this ticket.",
        severalWait: "Several proposals wait. Say which with --entry.",
        consented: { "Done in \($0): the words are gone from the original." },
        refused: { "The proposal in \($0) is dropped; nothing has changed." },
        inYourEnquiry: "More was hidden in your enquiry:",
        inTheTicket: "Hidden later:",
        waits: "waits for consent",
        noSuchNumber: { "There is no such entry: give a number from 1 to \($0)." })

    static let french = HidingPhrases(
        wordsPrompt: "Mots à masquer, tels qu’ils figurent dans le texte; Entrée seule à la fin : ",
        hidden: { "Masqué dans le billet \($0). Les agents de triage voient maintenant ceci :" },
        proposed: {
            """
            Proposé dans le billet \($0). Ce sera fait quand un autre agent affecté ou un agent \
            de triage y consentira : ethicsdesk consent \($0)
            """
        },
        proposal: {
            "\($0) propose de retirer des mots de l’original pour de bon. Motif : \($1)."
        },
        before: "Ce que voient les agents de triage :",
        after: "Ce qu’ils verraient :",
        goes: { "Ce qui disparaît de l’original se trouve derrière : \($0)" },
        consentOrRefuse: ChoicePhrase(
            question: "[c]onsentir, [r]efuser, ou [p]lus tard?", letters: "crp"),
        nothingWaits: "Rien n’attend de consentement dans ce billet.",
        severalWait: "Plusieurs propositions attendent. Précisez laquelle avec --entry.",
        consented: { "C’est fait dans le billet \($0) : les mots ont disparu de l’original." },
        refused: { "La proposition dans le billet \($0) est abandonnée; rien n’a changé." },
        inYourEnquiry: "Autre chose a été masqué dans votre demande :",
        inTheTicket: "Masqué plus tard :",
        waits: "attend un consentement",
        noSuchNumber: { "Aucun message de ce rang : donnez un numéro de 1 à \($0)." })
}
