/// The page of whoever is signed in: his sessions, and how he comes in.
package struct AccountPhrases: Sendable {
    package let title: String
    package let back: String
    package let proofsHeading: String
    package let passphrase: PassphrasePhrases
    package let factor: FactorPagePhrases

    package let sessionsHeading: String
    package let sessionsIntroduction: String
    package let opened: @Sendable (_ moment: String) -> String
    package let used: @Sendable (_ moment: String) -> String
    package let ends: @Sendable (_ moment: String) -> String
    package let current: String
    package let end: String
    package let endOthers: String
    package let sessionEnded: String
    package let passphraseChanged: String
    package let factorOff: String
}

/// Where a passphrase is changed.
package struct PassphrasePhrases: Sendable {
    package let title: String
    package let introduction: String
    package let lead: String
    package let present: String
    package let draw: String
    package let drawnHeading: String
    package let confirmLead: String
    package let new: String
    package let confirm: String
}

extension AccountPhrases {
    static let english = AccountPhrases(
        title: "My account",
        back: "Back to my account",
        proofsHeading: "How you come in",
        passphrase: .english,
        factor: .english,
        sessionsHeading: "Your sessions",
        sessionsIntroduction: """
            Everywhere you are signed in. End what you do not know, then change your passphrase.
            """,
        opened: { "Opened \($0)" },
        used: { "last used \($0)" },
        ends: { "ends \($0) unless it is used" },
        current: "This is the session you are in.",
        end: "End it",
        endOthers: "End all others",
        sessionEnded: "It is ended.",
        passphraseChanged: """
            Your new passphrase is good, the old one opens nothing any more, and your other \
            sessions are over.
            """,
        factorOff: "The second factor is off: your passphrase alone signs you in.")

    static let french = AccountPhrases(
        title: "Mon compte",
        back: "Retour à mon compte",
        proofsHeading: "Comment vous vous connectez",
        passphrase: .french,
        factor: .french,
        sessionsHeading: "Vos sessions",
        sessionsIntroduction: """
            Partout où vous êtes connecté. Fermez ce que vous ne reconnaissez pas, puis changez de \
            phrase de passe.
            """,
        opened: { "Ouverte le \($0)" },
        used: { "dernière utilisation le \($0)" },
        ends: { "prend fin le \($0) si elle ne sert plus" },
        current: "C’est la session où vous êtes.",
        end: "Fermer",
        endOthers: "Fermer toutes les autres",
        sessionEnded: "C’est fermé.",
        passphraseChanged: """
            Votre nouvelle phrase de passe est en vigueur, l’ancienne n’ouvre plus rien, et vos \
            autres sessions sont fermées.
            """,
        factorOff: "Le deuxième facteur est retiré : votre phrase de passe suffit.")
}

extension PassphrasePhrases {
    static let english = PassphrasePhrases(
        title: "Another passphrase",
        introduction: "The service draws a new one; nobody invents one.",
        lead: """
            Type the passphrase that you have. A new one is drawn and shown to you once. Both are \
            good until you have shown that you have the new one.
            """,
        present: "Your present passphrase",
        draw: "Draw a new passphrase",
        drawnHeading: "Your new passphrase",
        confirmLead: """
            Once it is written down, type it here, or sign in with it. From then on the old one \
            opens nothing, and your other sessions are over.
            """,
        new: "The new passphrase",
        confirm: "I have it: end the old one")

    static let french = PassphrasePhrases(
        title: "Une autre phrase de passe",
        introduction: "Le service en tire une nouvelle au sort; personne n’en invente.",
        lead: """
            Tapez la phrase de passe que vous avez. Une nouvelle est tirée au sort et ne s’affiche \
            qu’une fois. Les deux sont valables jusqu’à ce que vous ayez montré que vous avez la \
            nouvelle.
            """,
        present: "Votre phrase de passe actuelle",
        draw: "Tirer une nouvelle phrase",
        drawnHeading: "Votre nouvelle phrase de passe",
        confirmLead: """
            Une fois que vous l’avez notée, tapez-la ici, ou connectez-vous avec elle. Dès lors, \
            l’ancienne n’ouvre plus rien, et vos autres sessions sont fermées.
            """,
        new: "La nouvelle phrase de passe",
        confirm: "Je l’ai : abandonner l’ancienne")
}
