/// What cannot be done, and what to do instead. What the service refuses it says itself.
package struct RefusalPhrases: Sendable {
    package let serviceFailed: @Sendable (_ status: Int) -> String
    package let cannotReach: String
    package let timedOut: String
    package let notUnderstood: String
    package let notAnAddress: String
    package let plainHTTP: String
    package let notSignedIn: String
    package let signedInElsewhere: String
    package let noTerminal: @Sendable (_ option: String) -> String
    package let missing: @Sendable (_ option: String) -> String
    package let calledOff: String

    package let theReceipt: String
    package let theCode: String
    package let wrongLength: @Sendable (_ name: String) -> String
    package let unknownCharacter: @Sendable (_ name: String) -> String
    package let checkFailed: @Sendable (_ name: String) -> String
    package let publishedExample: @Sendable (_ name: String) -> String

    package let cannotRead: @Sendable (_ path: String) -> String
    package let cannotWrite: @Sendable (_ path: String) -> String
    package let readableByOthers: @Sendable (_ path: String) -> String
    package let notText: String
    package let tooLong: @Sendable (_ bytes: Int) -> String
    package let noDraftStorage: String
    package let editorFailed: String
    package let notAFingerprint: String
    package let notATrailKey: String
    package let notAReleaseKey: String
    package let notACheckpoint: String
    package let notALine: @Sendable (_ number: Int) -> String
}

extension RefusalPhrases {
    static let english = RefusalPhrases(
        serviceFailed: { "the service failed (\($0)). Try again later." },
        cannotReach: "the service cannot be reached. Check the address (--url) and the network.",
        timedOut: "the service did not answer in time. Try again later.",
        notUnderstood: "the answer is not one this service gives. Check the address (--url).",
        notAnAddress: "that is no address of a service: give one such as https://desk.example.",
        plainHTTP: "the address is not encrypted, so nothing was sent: give one with https.",
        notSignedIn: "nobody is signed in here: use “ethicsdesk sign-in”.",
        signedInElsewhere: "you are signed in at another address: sign in at this one.",
        noTerminal: { "there is no terminal to ask on: use \($0)." },
        missing: { "\($0) is missing, and there is no terminal to ask on." },
        calledOff: "called off.",
        theReceipt: "the receipt", theCode: "the code",
        wrongLength: { "\($0) has too few or too many characters. Check it and type it again." },
        unknownCharacter: { "\($0) has a character that none has. Check it and type it again." },
        checkFailed: { "\($0) has a typing mistake. Check it and type it again." },
        publishedExample: { "\($0) is an example from the documentation. Use your own." },
        cannotRead: { "\($0) cannot be read." },
        cannotWrite: { "\($0) cannot be written, or is there already." },
        readableByOthers: { "others can read \($0): give it mode 0600." },
        notText: "the input is not UTF-8 text.",
        tooLong: { "the input is longer than \($0) bytes. Shorten it." },
        noDraftStorage: """
            no memory-backed folder for a draft (XDG_RUNTIME_DIR, /dev/shm): give the text with \
            --file or on standard input.
            """,
        editorFailed: "the editor did not end well. Check VISUAL or EDITOR.",
        notAFingerprint: "that is no fingerprint: it has 64 hexadecimal digits.",
        notATrailKey: "that is no public key of a trail: it begins with ethicsdesk-trail-1+.",
        notAReleaseKey: """
            this is no public key of released statistics: it begins with ethicsdesk-releases-1+.
            """,
        notACheckpoint: "that is no checkpoint of a trail.",
        notALine: { "line \($0) of the input is not a JSON object with id and text." })

    static let french = RefusalPhrases(
        serviceFailed: { "le service a échoué (\($0)). Réessayez plus tard." },
        cannotReach: "le service est injoignable. Vérifiez l’adresse (--url) et le réseau.",
        timedOut: "le service n’a pas répondu à temps. Réessayez plus tard.",
        notUnderstood: """
            la réponse n’est pas de celles que donne ce service. Vérifiez l’adresse (--url).
            """,
        notAnAddress: """
            ce n’est pas l’adresse d’un service : donnez-en une comme https://bureau.example.
            """,
        plainHTTP:
            "l’adresse n’est pas chiffrée, donc rien n’a été envoyé : donnez-en une en https.",
        notSignedIn: "aucune session n’est ouverte ici : utilisez « ethicsdesk sign-in ».",
        signedInElsewhere: """
            votre session est ouverte à une autre adresse : ouvrez-en une à celle-ci.
            """,
        noTerminal: { "il n’y a pas de terminal où poser la question : utilisez \($0)." },
        missing: { "il manque \($0), et il n’y a pas de terminal où poser la question." },
        calledOff: "abandonné.",
        theReceipt: "le reçu", theCode: "le code",
        wrongLength: { "\($0) a trop ou trop peu de caractères. Vérifiez-le et retapez-le." },
        unknownCharacter: {
            "\($0) contient un caractère impossible. Vérifiez-le et retapez-le."
        },
        checkFailed: { "\($0) contient une faute de frappe. Vérifiez-le et retapez-le." },
        publishedExample: { "\($0) est un exemple de la documentation. Utilisez le vôtre." },
        cannotRead: { "impossible de lire \($0)." },
        cannotWrite: { "impossible d’écrire \($0), ou le fichier existe déjà." },
        readableByOthers: { "d’autres peuvent lire \($0) : mettez-le en mode 0600." },
        notText: "l’entrée n’est pas du texte UTF-8.",
        tooLong: { "l’entrée dépasse \($0) octets. Raccourcissez-la." },
        noDraftStorage: """
            aucun dossier en mémoire pour un brouillon (XDG_RUNTIME_DIR, /dev/shm) : donnez le \
            texte par --file ou par l’entrée standard.
            """,
        editorFailed: "l’éditeur s’est mal terminé. Vérifiez VISUAL ou EDITOR.",
        notAFingerprint: "ce n’est pas une empreinte : elle a 64 chiffres hexadécimaux.",
        notATrailKey: """
            ce n’est pas la clé publique d’une piste : elle commence par ethicsdesk-trail-1+.
            """,
        notAReleaseKey: """
            ce n’est pas la clé publique des statistiques publiées : elle commence par \
            ethicsdesk-releases-1+.
            """,
        notACheckpoint: "ce n’est pas un point de contrôle d’une piste.",
        notALine: { "la ligne \($0) de l’entrée n’est pas un objet JSON avec id et text." })
}
