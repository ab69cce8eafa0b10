/// The staff's pages: signing in, the queue, a ticket.
package struct DeskPhrases: Sendable {
    package let signIn: SignInPhrases
    package let enrol: EnrolPhrases
    package let queue: QueuePhrases
    package let ticket: TicketPhrases
    package let writing: WritingPhrases
    package let checking: CheckPhrases
    package let hiding: HidePhrases
    package let classifying: ClassifyPhrases
    package let account: AccountPhrases
    package let standards: StandardAnswerPhrases
    package let export: ExportPhrases
    package let staff: StaffPhrases

    /// What stands around every page of the staff's.
    package let navigationQueue: String
    package let navigationStaff: String
    package let navigationStatistics: String
    package let signOut: String
    /// For whoever has no page here.
    package let auditor: String
}

/// Where a handle and a passphrase are asked for.
package struct SignInPhrases: Sendable {
    package let title: String
    package let lead: String
    package let handle: String
    package let passphrase: String
    package let passphraseHint: String
    package let code: String
    package let codeHint: String
    package let signIn: String
    package let over: String
    package let overWithText: String
    package let firstTime: String
    package let toEnrolment: String
}

/// Where a one-time code is redeemed.
package struct EnrolPhrases: Sendable {
    package let title: String
    package let lead: String
    package let code: String
    package let enrol: String
    package let doneTitle: String
    package let handle: String
    package let passphrase: String
    package let passphraseOnce: String
    package let fingerprint: String
    package let fingerprintUse: String
    package let awaits: String
}

extension DeskPhrases {
    static let english = DeskPhrases(
        signIn: .english, enrol: .english, queue: .english, ticket: .english, writing: .english,
        checking: .english, hiding: .english, classifying: .english, account: .english,
        standards: .english, export: .english, staff: .english,
        navigationQueue: "Queue",
        navigationStaff: "Accounts",
        navigationStatistics: "Statistics",
        signOut: "Sign out",
        auditor: """
            The trail is exported and verified with the command-line client: ethicsdesk trail \
            export, ethicsdesk trail verify.
            """)

    static let french = DeskPhrases(
        signIn: .french, enrol: .french, queue: .french, ticket: .french, writing: .french,
        checking: .french, hiding: .french, classifying: .french, account: .french,
        standards: .french, export: .french, staff: .french,
        navigationQueue: "File",
        navigationStaff: "Comptes",
        navigationStatistics: "Statistiques",
        signOut: "Se déconnecter",
        auditor: """
            Le registre s’exporte et se vérifie avec le client en ligne de commande : ethicsdesk \
            trail export, ethicsdesk trail verify.
            """)
}

extension SignInPhrases {
    static let english = SignInPhrases(
        title: "Staff sign-in",
        lead: "For officers, managers, auditors and administrators of the desk.",
        handle: "Handle",
        passphrase: "Passphrase",
        passphraseHint: """
            Seven words, as you were shown them once. Accents and capitals do not matter.
            """,
        code: "Code",
        codeHint: "Of your authenticator, or a spare code, if you have a second factor.",
        signIn: "Sign in",
        over: "Your session is over. Sign in again.",
        overWithText: "Your session is over, but what you wrote is not lost: sign in again.",
        firstTime: "First time here?",
        toEnrolment: "Redeem your one-time code")

    static let french = SignInPhrases(
        title: "Connexion du personnel",
        lead: "Pour les agents, gestionnaires, vérificateurs et administrateurs du service.",
        handle: "Identifiant",
        passphrase: "Phrase de passe",
        passphraseHint: """
            Sept mots, tels qu’on vous les a montrés une fois. Les accents et les majuscules \
            n’ont pas d’importance.
            """,
        code: "Code",
        codeHint: """
            Celui de votre authentificateur, ou un code de secours, si vous avez un deuxième \
            facteur.
            """,
        signIn: "Se connecter",
        over: "Votre session est terminée. Connectez-vous de nouveau.",
        overWithText: """
            Votre session est terminée, mais ce que vous avez écrit n’est pas perdu : \
            connectez-vous de nouveau.
            """,
        firstTime: "Première visite?",
        toEnrolment: "Utiliser votre code à usage unique")
}

extension EnrolPhrases {
    static let english = EnrolPhrases(
        title: "Redeem a one-time code",
        lead: """
            An administrator gave you a code. It makes your key, and a passphrase that locks it.
            """,
        code: "One-time code",
        enrol: "Make my key",
        doneTitle: "Your key is made",
        handle: "Your handle",
        passphrase: "Your passphrase",
        passphraseOnce: """
            Write it down and keep it safe. It is shown this once and kept nowhere; nobody can \
            find it again for you.
            """,
        fingerprint: "Your key’s fingerprint",
        fingerprintUse: """
            Tell it to a triage officer in person, by telephone or on paper. With it he makes sure \
            that he admits your key and no other.
            """,
        awaits: "Tickets can be assigned to you once a triage officer has admitted your key.")

    static let french = EnrolPhrases(
        title: "Utiliser un code à usage unique",
        lead: """
            Un administrateur vous a remis un code. Il crée votre clé, et une phrase de passe qui \
            la verrouille.
            """,
        code: "Code à usage unique",
        enrol: "Créer ma clé",
        doneTitle: "Votre clé est créée",
        handle: "Votre identifiant",
        passphrase: "Votre phrase de passe",
        passphraseOnce: """
            Notez-la et gardez-la en lieu sûr. Elle ne s’affiche que cette fois et n’est conservée \
            nulle part; personne ne pourra la retrouver pour vous.
            """,
        fingerprint: "L’empreinte de votre clé",
        fingerprintUse: """
            Communiquez-la à un agent de triage en personne, par téléphone ou sur papier. Elle lui \
            permet de s’assurer qu’il admet votre clé et aucune autre.
            """,
        awaits: """
            Des billets pourront vous être attribués dès qu’un agent de triage aura admis votre clé.
            """)
}
