/// What the desk promises to whoever asks, and as plainly what it does not. Each promise is worded
/// as far as the service keeps it and no further.
package struct PromisePhrases: Sendable {
    package let heading: String
    package let readers: String
    package let stolenCopy: String
    package let twoPeople: String
    package let openings: String
    package let durability: String
    package let silence: String
    package let languages: String

    package let limitsHeading: String
    package let hosts: String
    package let network: String
    package let timing: String
    package let backups: String
    package let redaction: String
    package let receipt: String
    package let purpose: String

    package let statisticsHeading: String
    package let statistics: String

    /// What is promised, in order.
    package var kept: [String] {
        [readers, stolenCopy, twoPeople, openings, durability, silence, languages]
    }

    /// What is not promised, in order.
    package var limits: [String] {
        [hosts, network, timing, backups, redaction, receipt, purpose]
    }
}

extension PromisePhrases {
    static let english = PromisePhrases(
        heading: "What is promised",
        readers: """
            Your original words are read only by whoever holds your receipt and by the officers \
            assigned to your enquiry. The service and its database enforce this against everyone. \
            Encryption enforces it on its own against everyone but the triage officers of your \
            queue: they can assign themselves, but only in plain sight, on record and seen by you.
            """,
        stolenCopy: """
            Somebody with the database, its backups and its configuration, but without a \
            passphrase, receipt, session or recovery code, reads no word of any enquiry. He does \
            see the day it was filed, its language, topic, platform, context, risks and status, \
            the officers involved, how many entries it has and roughly how long they are.
            """,
        twoPeople: """
            Once officers are admitted, getting round an assignment unseen takes two people: a \
            database superuser and a triage officer.
            """,
        openings: """
            Each time an officer opens an original, that is recorded before the text is shown, and \
            you can see it. If the record is changed later, whoever kept an earlier checkpoint of \
            it can tell.
            """,
        durability: """
            An enquiry, reply or answer that was acknowledged is neither lost nor doubled by a \
            crash or a second attempt, as durably as the database is configured.
            """,
        silence: """
            Nothing you write, and no receipt, is put in a log, an error message, a measurement, a \
            web address or a notice.
            """,
        languages: "English and French are equal, in what we say and in what you may write.",
        limitsHeading: "What is not promised",
        hosts: """
            Whoever controls the computer that the service runs on, the point where its encrypted \
            connection ends, or your own computer, sees what passes through it.
            """,
        network: """
            The network sees who connects, and when. If that matters to you, consider where you \
            connect from.
            """,
        timing: """
            A database superuser can find out at what time an enquiry was filed, can delete a \
            record before it is signed, and can put a key of his own in the place of a new \
            officer’s before that officer is admitted.
            """,
        backups: """
            When an officer loses access, that binds the live system. Older backups keep what they \
            kept.
            """,
        redaction: """
            Names and details are hidden from triage by a program, and it can miss some. You see \
            the result before you send it, and can hide more.
            """,
        receipt: "A lost receipt cannot be replaced, and one that others find works for them.",
        purpose: """
            The desk gives guidance. It is not where wrongdoing is disclosed or a grievance is \
            filed: those have channels and protections of their own.
            """,
        statisticsHeading: "Statistics",
        statistics: """
            Managers see statistics once a quarter, and nothing in between. Noise is added to \
            every count, once, so that they limit what anybody can learn about any one enquiry; \
            each figure says how sure it is, and what was published never changes.
            """)

    static let french = PromisePhrases(
        heading: "Ce qui est promis",
        readers: """
            Votre texte original n’est lu que par la personne qui détient votre reçu et par les \
            agents affectés à votre demande. Le service et sa base de données l’imposent à tous. \
            Le chiffrement l’impose à lui seul à tous, sauf aux agents de triage de votre file : \
            ceux-ci peuvent s’affecter eux-mêmes, mais seulement au grand jour, avec une trace que \
            vous voyez.
            """,
        stolenCopy: """
            Quiconque a la base de données, ses sauvegardes et sa configuration, mais ni phrase \
            de passe, ni reçu, ni session, ni code de récupération, ne lit pas un mot d’une \
            demande. Il en voit toutefois le jour de dépôt, la langue, le sujet, la plateforme, le \
            contexte, les risques et l’état, les agents concernés, le nombre de messages et leur \
            longueur approximative.
            """,
        twoPeople: """
            Une fois les agents admis, contourner une affectation à l’insu de tous exige deux \
            personnes : un superutilisateur de la base de données et un agent de triage.
            """,
        openings: """
            Chaque ouverture d’un original par un agent est consignée avant que le texte ne \
            s’affiche, et vous pouvez la voir. Si le registre est modifié après coup, quiconque en \
            a gardé un point de contrôle antérieur peut le constater.
            """,
        durability: """
            Une demande, une réplique ou une réponse dont la réception a été confirmée n’est ni \
            perdue ni dédoublée par une panne ou un second envoi, dans la mesure de la durabilité \
            réglée dans la base de données.
            """,
        silence: """
            Rien de ce que vous écrivez, et aucun reçu, ne figure dans un journal, un message \
            d’erreur, une mesure, une adresse Web ou un avis.
            """,
        languages: """
            Le français et l’anglais sont égaux, dans ce que nous disons et dans ce que vous \
            pouvez écrire.
            """,
        limitsHeading: "Ce qui n’est pas promis",
        hosts: """
            Quiconque est maître de l’ordinateur qui exécute le service, du point où se termine sa \
            connexion chiffrée ou de votre propre ordinateur voit ce qui y passe.
            """,
        network: """
            Le réseau voit qui se connecte, et quand. Si cela vous importe, pensez au lieu d’où \
            vous vous connectez.
            """,
        timing: """
            Un superutilisateur de la base de données peut découvrir à quelle heure une demande a \
            été déposée, supprimer une inscription avant qu’elle soit signée, et mettre sa propre \
            clé à la place de celle d’un nouvel agent avant que celui-ci soit admis.
            """,
        backups: """
            Le retrait de l’accès d’un agent vaut pour le système en service. Les anciennes \
            sauvegardes conservent ce qu’elles contenaient.
            """,
        redaction: """
            C’est un programme qui masque au triage les noms et les détails, et il peut en \
            laisser passer. Vous voyez le résultat avant l’envoi et pouvez en masquer davantage.
            """,
        receipt: """
            Un reçu perdu ne peut être remplacé, et un reçu trouvé par d’autres fonctionne pour \
            eux.
            """,
        purpose: """
            Ce service donne des conseils. On n’y divulgue pas d’actes répréhensibles et on n’y \
            dépose pas de griefs : il existe pour cela d’autres voies, avec leurs propres \
            protections.
            """,
        statisticsHeading: "Statistiques",
        statistics: """
            Les gestionnaires voient des statistiques une fois par trimestre, et rien entre-temps. \
            Un bruit est ajouté une seule fois à chaque compte, pour limiter ce que quiconque peut \
            apprendre sur une demande en particulier; chaque chiffre dit avec quelle précision il \
            est donné, et ce qui a été publié ne change plus.
            """)
}
