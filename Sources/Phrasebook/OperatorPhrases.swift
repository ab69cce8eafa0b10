package import Enquiry

/// What `ethicsdeskd` says to the operator.
package struct OperatorPhrases: Sendable {
    package let missingSetting: @Sendable (String) -> String
    package let malformedSetting: @Sendable (String) -> String
    package let secretMissing: @Sendable (String) -> String
    package let secretExposed: @Sendable (String) -> String
    package let secretWrongSize: @Sendable (String) -> String
    package let keyFileUnreadable: @Sendable (String) -> String
    package let unwritable: @Sendable (String) -> String
    package let checkpointsUnreadable: @Sendable (String) -> String
    package let plainHTTP: @Sendable (String) -> String
    package let addressTaken: @Sendable (String) -> String
    package let failed: @Sendable (String) -> String
    package let databaseTrouble: @Sendable (String) -> String
    package let clusterTrouble: @Sendable (String) -> String
    package let schemaBehind: @Sendable (Int) -> String
    package let schemaForeign: String
    package let noQueue: @Sendable (String) -> String
    package let otherKey: @Sendable (String) -> String
    package let alreadySetUp: String
    package let noAdministrator: String
    package let recoveryCodePrompt: String
    package let notARecoveryCode: String
    package let recoveryDoesNotOpen: @Sendable (String) -> String
    package let notAnOfficer: String
    package let noTerminal: @Sendable (String) -> String
    package let recovered: @Sendable (_ handle: String, _ queue: String, _ path: String) -> String
    package let migrated: @Sendable (Int) -> String
    package let schemaIsCurrent: String
    package let pinThis: @Sendable (String) -> String
    package let codesWritten: @Sendable (String) -> String
    package let secretsWritten: @Sendable (String) -> String
    package let trailKey: @Sendable (String) -> String
    package let serving: @Sendable (String) -> String
    package let stopped: String
    /// About the trail's segments.
    package let segments: SegmentPhrases
    /// About releases of statistics.
    package let releases: ReleasePhrases
    /// About tickets whose time is over.
    package let retention: RetentionPhrases

    /// The operator's sentences in one language.
    package static func of(_ language: Language) -> OperatorPhrases {
        switch language {
        case .english: english
        case .french: french
        }
    }
}

extension OperatorPhrases {
    static let english = OperatorPhrases(
        missingSetting: { "the setting \($0) is missing: set it in the environment." },
        malformedSetting: { "the setting \($0) cannot be read: see “ethicsdeskd serve --help”." },
        secretMissing: {
            "the file \($0) is missing or unreadable; “ethicsdeskd make-secrets” makes secrets."
        },
        secretExposed: { "others can read the secret file \($0): give it mode 0600." },
        secretWrongSize: { "the secret file \($0) does not hold 32 bytes." },
        keyFileUnreadable: {
            "\($0) holds no public key: make one with “ethicsdesk recovery new”."
        },
        unwritable: { "\($0) cannot be written: check the folder and who owns it." },
        checkpointsUnreadable: {
            """
            \($0) holds no checkpoint that can be read: look at what happened to it. If it is to \
            begin anew, move it away.
            """
        },
        plainHTTP: {
            "\($0) can be reached by others: give a TLS certificate and key, or use 127.0.0.1."
        },
        addressTaken: {
            "\($0) cannot be listened on: another program has it, or it is not this machine's."
        },
        failed: { "a part of the service gave up (\($0)): see the log and the settings." },
        databaseTrouble: { "the database does not do its part (\($0))." },
        clusterTrouble: { "the private PostgreSQL cluster does not do its part (\($0))." },
        schemaBehind: {
            "the schema lacks \($0) migration(s): run “ethicsdeskd migrate” as the owner."
        },
        schemaForeign: """
            the schema is not this program's: it was migrated by another version. Serve it with \
            that version, or a later one.
            """,
        noQueue: { "the queue \($0) is not set up: run “ethicsdeskd setup”." },
        otherKey: {
            """
            the key of queue \($0) in the database is not the pinned one. Serve nothing until you \
            know who changed it.
            """
        },
        alreadySetUp: "the queue is set up already, or a handle is taken; nothing was changed.",
        noAdministrator: "nobody administers this desk yet: name somebody with --administrator.",
        recoveryCodePrompt: "Recovery code (it is not shown as you type): ",
        notARecoveryCode: """
            this is no recovery code: check every character of its nine groups against the paper.
            """,
        recoveryDoesNotOpen: {
            """
            this recovery code does not open queue \($0): it is another queue's, or the database \
            was changed. Nothing was done.
            """
        },
        notAnOfficer: """
            the handle belongs to somebody who is no officer, or whose account is disabled; \
            nothing was done.
            """,
        noTerminal: { "there is no terminal to ask at: use \($0)." },
        recovered: {
            """
            \($0) can take over queue \($1): the one-time code is in \($2), readable by you \
            alone. It carries the queue's key: hand it over in person.
            """
        },
        migrated: { "\($0) migration(s) applied." },
        schemaIsCurrent: "the schema is current.",
        pinThis: { "pin this in the service's configuration: ETHICSDESK_QUEUE_FINGERPRINTS=\($0)" },
        codesWritten: { "one-time codes are in \($0), readable by you alone; hand them over." },
        secretsWritten: {
            "secrets are in \($0), readable by you alone; keep them out of backups."
        },
        trailKey: { "auditors check the trail with this key: \($0)" },
        serving: { "serving on \($0)" },
        stopped: "stopped.", segments: .english, releases: .english, retention: .english)

    static let french = OperatorPhrases(
        missingSetting: { "le réglage \($0) manque : définissez-le dans l’environnement." },
        malformedSetting: {
            "le réglage \($0) est illisible : voyez « ethicsdeskd serve --help »."
        },
        secretMissing: {
            "le fichier \($0) manque ou est illisible; « ethicsdeskd make-secrets » les crée."
        },
        secretExposed: {
            "d’autres peuvent lire le fichier secret \($0) : mettez-le en mode 0600."
        },
        secretWrongSize: { "le fichier secret \($0) ne contient pas 32 octets." },
        keyFileUnreadable: {
            "\($0) ne contient pas de clé publique : créez-en une avec « ethicsdesk recovery new »."
        },
        unwritable: { "impossible d’écrire \($0) : vérifiez le dossier et son propriétaire." },
        checkpointsUnreadable: {
            """
            \($0) ne contient aucun point de contrôle lisible : voyez ce qui lui est arrivé. Pour \
            en commencer un autre, déplacez-le.
            """
        },
        plainHTTP: {
            """
            \($0) est accessible à d’autres : fournissez un certificat et une clé TLS, ou écoutez \
            sur 127.0.0.1.
            """
        },
        addressTaken: {
            """
            impossible d’écouter sur \($0) : un autre programme l’occupe, ou l’adresse n’est pas \
            celle de cette machine.
            """
        },
        failed: { "une partie du service a cessé (\($0)) : voyez le journal et les réglages." },
        databaseTrouble: { "la base de données ne répond pas comme il faut (\($0))." },
        clusterTrouble: { "la grappe PostgreSQL privée ne répond pas comme il faut (\($0))." },
        schemaBehind: {
            """
            il manque \($0) migration(s) au schéma : lancez « ethicsdeskd migrate » en tant que \
            propriétaire.
            """
        },
        schemaForeign: """
            le schéma n’est pas celui de ce programme : une autre version l’a migré. Servez-vous \
            de cette version, ou d’une plus récente.
            """,
        noQueue: { "la file \($0) n’est pas créée : lancez « ethicsdeskd setup »." },
        otherKey: {
            """
            la clé de la file \($0) dans la base n’est pas celle qui est épinglée. Ne mettez \
            rien en service avant de savoir qui l’a changée.
            """
        },
        alreadySetUp: "la file existe déjà, ou un identifiant est pris; rien n’a été changé.",
        noAdministrator:
            "personne n’administre encore ce service : nommez quelqu’un avec --administrator.",
        recoveryCodePrompt: "Code de récupération (il ne s’affiche pas pendant la frappe) : ",
        notARecoveryCode: """
            ce n’est pas un code de récupération : comparez chaque caractère des neuf groupes avec \
            le papier.
            """,
        recoveryDoesNotOpen: {
            """
            ce code de récupération n’ouvre pas la file \($0) : c’est celui d’une autre file, ou \
            la base a été changée. Rien n’a été fait.
            """
        },
        notAnOfficer: """
            l’identifiant est celui d’une personne qui n’est pas agent, ou dont le compte est \
            désactivé; rien n’a été fait.
            """,
        noTerminal: { "il n’y a pas de terminal où poser la question : utilisez \($0)." },
        recovered: {
            """
            \($0) peut reprendre la file \($1) : le code à usage unique est dans \($2), lisible \
            par vous seul. Il porte la clé de la file : remettez-le en main propre.
            """
        },
        migrated: { "\($0) migration(s) appliquée(s)." },
        schemaIsCurrent: "le schéma est à jour.",
        pinThis: {
            "épinglez ceci dans la configuration du service : ETHICSDESK_QUEUE_FINGERPRINTS=\($0)"
        },
        codesWritten: {
            "les codes à usage unique sont dans \($0), lisibles par vous seul; remettez-les."
        },
        secretsWritten: {
            "les secrets sont dans \($0), lisibles par vous seul; gardez-les hors des sauvegardes."
        },
        trailKey: { "les vérificateurs contrôlent la piste avec cette clé : \($0)" },
        serving: { "en service sur \($0)" },
        stopped: "arrêté.", segments: .french, releases: .french, retention: .french)
}
