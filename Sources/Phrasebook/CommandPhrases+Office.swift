/// What is said to the Office's staff.
package struct OfficePhrases: Sendable {
    package let passphrasePrompt: String
    package let codePrompt: String

    package let enrolled: @Sendable (_ handle: String) -> String
    package let yourFingerprint: @Sendable (_ fingerprint: String) -> String
    package let passphraseShownOnce: String
    package let passphraseWritten: @Sendable (_ path: String) -> String
    package let passphraseDrawn: String
    package let newPassphrasePrompt: String
    package let passphraseChanged: String
    package let factor: FactorPhrases
    package let awaitsAdmission: String
    package let signedIn: @Sendable (_ handle: String, _ hours: Int) -> String
    package let signedOut: String
    package let sessionEnded: String

    package let openingIsRecorded: String
    package let assigned: @Sendable (_ reference: String, _ status: String) -> String
    package let recused: @Sendable (_ reference: String, _ status: String) -> String
    package let closed: @Sendable (_ reference: String, _ status: String) -> String
    package let written: @Sendable (_ reference: String, _ status: String) -> String
    package let reclassified: @Sendable (_ reference: String, _ status: String) -> String
    package let transferred: @Sendable (_ reference: String, _ queue: String) -> String

    package let added: @Sendable (_ handle: String) -> String
    package let reEnrols: @Sendable (_ handle: String) -> String
    package let codeShownOnce: String
    package let codeWritten: @Sendable (_ path: String) -> String
    package let fingerprintPrompt: @Sendable (_ handle: String) -> String
    package let admittedNow: @Sendable (_ handle: String, _ queue: String) -> String
}

extension OfficePhrases {
    static let english = OfficePhrases(
        passphrasePrompt: "Passphrase (it is not shown as you type): ",
        codePrompt: "One-time code (it is not shown as you type): ",
        enrolled: { "You are enrolled as \($0). This is your passphrase:" },
        yourFingerprint: { "Your key's fingerprint: \($0)" },
        passphraseShownOnce: """
            Write it down and keep it apart from this machine. It is not shown again and is kept \
            nowhere: nobody can give it back to you.
            """,
        passphraseWritten: { "Your passphrase is in \($0), readable by you alone." },
        passphraseDrawn: "This is your new passphrase:",
        newPassphrasePrompt: "Type the new passphrase (it is not shown): ",
        passphraseChanged: """
            The new passphrase is good. The old one opens nothing any more, and your other \
            sessions are over.
            """,
        factor: .english,
        awaitsAdmission: """
            A triage officer has to admit you before anything can be assigned to you. Tell him \
            your key's fingerprint, in person or by telephone.
            """,
        signedIn: { "Signed in as \($0), for \($1) hours at most." },
        signedOut: "Signed out.",
        sessionEnded: "The session is ended.",
        openingIsRecorded: """
            This opening is recorded before the text is shown, and the enquirer sees it.
            """,
        assigned: { "\($0) is assigned. Status: \($1)." },
        recused: { "You have given \($0) back. Status: \($1)." },
        closed: { "\($0) is closed. Status: \($1)." },
        written: { "Your text is in \($0). Status: \($1)." },
        reclassified: { "\($0) is classified as you say. Status: \($1)." },
        transferred: { "\($0) is in the queue \($1) now; yours can open it no longer." },
        added: { "\($0) is added. This is the one-time code to hand over:" },
        reEnrols: { "\($0) enrols again, with a new key. This is the one-time code to hand over:" },
        codeShownOnce: """
            It is shown once and good for one enrolment. Hand it over in person or by a way that \
            nobody else reads.
            """,
        codeWritten: { "The one-time code is in \($0), readable by you alone." },
        fingerprintPrompt: { "Fingerprint of the key, as \($0) told you: " },
        admittedNow: { "The key of \($0) is admitted to \($1)." })

    static let french = OfficePhrases(
        passphrasePrompt: "Phrase de passe (elle ne s’affiche pas pendant la frappe) : ",
        codePrompt: "Code à usage unique (il ne s’affiche pas pendant la frappe) : ",
        enrolled: {
            "Votre inscription est faite sous l’identifiant \($0). Voici votre phrase de passe :"
        },
        yourFingerprint: { "Empreinte de votre clé : \($0)" },
        passphraseShownOnce: """
            Notez-la et gardez-la loin de cet ordinateur. Elle ne sera plus affichée et n’est \
            conservée nulle part : personne ne peut vous la redonner.
            """,
        passphraseWritten: {
            "Votre phrase de passe est dans \($0), que personne d’autre ne peut lire."
        },
        passphraseDrawn: "Voici votre nouvelle phrase de passe :",
        newPassphrasePrompt: "Tapez la nouvelle phrase de passe (elle ne s’affiche pas) : ",
        passphraseChanged: """
            La nouvelle phrase de passe est en vigueur. L’ancienne n’ouvre plus rien, et vos \
            autres sessions sont fermées.
            """,
        factor: .french,
        awaitsAdmission: """
            Un agent de triage doit vous admettre avant qu’un billet puisse vous être attribué. \
            Dites-lui l’empreinte de votre clé, en personne ou par téléphone.
            """,
        signedIn: { "Session ouverte au nom de \($0), pour \($1) heures au plus." },
        signedOut: "Session fermée.",
        sessionEnded: "La session est fermée.",
        openingIsRecorded: """
            Cette ouverture est consignée avant que le texte s’affiche, et la personne qui a posé \
            la question la verra.
            """,
        assigned: { "Le billet \($0) est attribué. État : \($1)." },
        recused: { "Vous avez rendu le billet \($0). État : \($1)." },
        closed: { "Le billet \($0) est fermé. État : \($1)." },
        written: { "Votre texte est dans le billet \($0). État : \($1)." },
        reclassified: { "Le billet \($0) est reclassé. État : \($1)." },
        transferred: {
            "Le billet \($0) est maintenant dans la file \($1); la vôtre ne peut plus l’ouvrir."
        },
        added: { "Le compte \($0) est créé. Voici le code à usage unique à remettre :" },
        reEnrols: {
            "Nouvelle inscription de \($0), avec une nouvelle clé. Voici le code à remettre :"
        },
        codeShownOnce: """
            Il ne s’affiche qu’une fois et ne vaut que pour une inscription. Remettez-le en main \
            propre ou par une voie que personne d’autre ne lit.
            """,
        codeWritten: {
            "Le code à usage unique est dans \($0), que personne d’autre ne peut lire."
        },
        fingerprintPrompt: { "Empreinte de la clé, telle que \($0) vous l’a dite : " },
        admittedNow: { "La clé de \($0) est admise dans la file \($1)." })
}
