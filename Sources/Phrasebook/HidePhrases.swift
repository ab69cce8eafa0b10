/// The pages on which officers hide more of a text, and consent to it.
package struct HidePhrases: Sendable {
    package let link: String
    package let title: String
    package let lead: String
    package let copyHeading: String
    package let originalHeading: String
    package let open: String
    package let part: String
    package let partHint: String
    package let reason: String
    package let reasonHint: String
    package let words: String
    package let wordsHint: String
    package let mark: String
    package let next: String

    package let checkTitle: String
    package let checkCopy: String
    package let checkOriginal: String
    package let before: String
    package let after: String
    package let goes: @Sendable (_ placeholders: String) -> String
    package let hide: String
    package let propose: String
    package let change: String

    package let consentTitle: String
    package let consentLead: String
    package let ownLead: String
    package let proposedBy: String
    package let consent: String
    package let refuse: String
    package let withdraw: String
    package let back: String

    /// The list on a ticket's page.
    package let waits: String
    package let look: String
    package let hidden: String
    package let proposed: String
    package let consented: String
    package let dropped: String
}

extension HidePhrases {
    static let english = HidePhrases(
        link: "Hide more in this text",
        title: "Hide more",
        lead: """
            What you hide in the copy that triage officers see is hidden at once. What you take \
            out of the original is gone for good, and takes a second officer’s consent. The \
            enquirer sees that it was done, when and why, and never which words it was.
            """,
        copyHeading: "The copy that triage officers see",
        originalHeading: "The original",
        open: "Open the original here, to select from it",
        part: "Where?",
        partHint: "What goes from the original goes from the copy as well.",
        reason: "Why?",
        reasonHint: "Only for the original.",
        words: "Words to hide",
        wordsHint: """
            One wording a line, as it stands in the text, capitals included. It is hidden \
            wherever it occurs.
            """,
        mark: "Add what I select in the text above",
        next: "Next: compare before and after",
        checkTitle: "Before and after",
        checkCopy: "Nothing is hidden yet. This is the copy that triage officers see.",
        checkOriginal: """
            Nothing has changed yet. This is the original, which was opened for the comparison; \
            the opening is recorded.
            """,
        before: "Before",
        after: "After",
        goes: { "What goes stands behind: \($0)" },
        hide: "Hide it",
        propose: "Propose it to a second officer",
        change: "Change the words",
        consentTitle: "A proposal waits for consent",
        consentLead: """
            An officer proposes to take words out of the original for good. You see the redacted \
            copy, before and after: what goes from the original goes from it as well, or stands \
            behind the placeholders named below.
            """,
        ownLead: """
            You proposed this. Another assigned officer or a triage officer has to consent; until \
            then you can withdraw it.
            """,
        proposedBy: "Proposed by",
        consent: "Consent: take it out for good",
        refuse: "Refuse",
        withdraw: "Withdraw the proposal",
        back: "Back to the ticket",
        waits: "Waits for consent",
        look: "Look at the proposal",
        hidden: "Hidden in the copy that triage officers see.",
        proposed: "Proposed. It is done once a second officer consents.",
        consented: "Done: the words are gone from the original.",
        dropped: "The proposal is dropped. Nothing has changed.")

    static let french = HidePhrases(
        link: "Masquer davantage dans ce texte",
        title: "Masquer davantage",
        lead: """
            Ce que vous masquez dans la copie que voient les agents de triage l’est aussitôt. Ce \
            que vous retirez de l’original disparaît pour de bon, et il y faut le consentement \
            d’un second agent. Le demandeur voit que cela a été fait, quand et pourquoi, mais \
            jamais de quels mots il s’agit.
            """,
        copyHeading: "La copie que voient les agents de triage",
        originalHeading: "L’original",
        open: "Ouvrir l’original ici, pour y sélectionner",
        part: "Où?",
        partHint: "Ce qui disparaît de l’original disparaît aussi de la copie.",
        reason: "Pourquoi?",
        reasonHint: "Pour l’original seulement.",
        words: "Mots à masquer",
        wordsHint: """
            Une expression par ligne, telle qu’elle figure dans le texte, majuscules comprises. \
            Elle sera masquée partout.
            """,
        mark: "Ajouter ce que je sélectionne dans le texte ci-dessus",
        next: "Suite : comparer avant et après",
        checkTitle: "Avant et après",
        checkCopy: "Rien n’est encore masqué. Voici la copie que voient les agents de triage.",
        checkOriginal: """
            Rien n’a encore changé. Voici l’original, ouvert pour la comparaison; l’ouverture est \
            consignée.
            """,
        before: "Avant",
        after: "Après",
        goes: { "Ce qui disparaît se trouve derrière : \($0)" },
        hide: "Masquer",
        propose: "Proposer à un second agent",
        change: "Modifier les mots",
        consentTitle: "Une proposition attend un consentement",
        consentLead: """
            Un agent propose de retirer des mots de l’original pour de bon. Vous voyez la copie \
            caviardée, avant et après : ce qui disparaît de l’original en disparaît aussi, ou se \
            trouve derrière les repères nommés ci-dessous.
            """,
        ownLead: """
            Cette proposition est la vôtre. Un autre agent affecté ou un agent de triage doit y \
            consentir; d’ici là, vous pouvez la retirer.
            """,
        proposedBy: "Proposé par",
        consent: "Consentir : le retirer pour de bon",
        refuse: "Refuser",
        withdraw: "Retirer la proposition",
        back: "Retour au billet",
        waits: "Attend un consentement",
        look: "Voir la proposition",
        hidden: "C’est masqué dans la copie que voient les agents de triage.",
        proposed: "C’est proposé. Ce sera fait quand un second agent y consentira.",
        consented: "C’est fait : les mots ont disparu de l’original.",
        dropped: "La proposition est abandonnée. Rien n’a changé.")
}
