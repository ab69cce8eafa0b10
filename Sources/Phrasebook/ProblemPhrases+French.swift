extension ProblemPhrases {
    static let french = ProblemPhrases(
        fields: .french, fieldTitle: "Un champ est à revoir",
        missing: { "\($0) : champ à remplir. Ajoutez-le, puis envoyez de nouveau." },
        tooShort: { "\($0) : il faut au moins \($1) caractères, sans compter les espaces." },
        tooLong: { "\($0) : plus de \($1) octets. Raccourcissez, puis envoyez de nouveau." },
        tooMany: { "\($0) : \($1) au plus. Retirez-en." },
        unknownCode: { "\($0) : code absent du catalogue. Choisissez-en un qui y figure." },
        malformed: { "\($0) : lecture impossible. Cherchez une faute de frappe, puis renvoyez." },
        notText: { "\($0) : contient un caractère de commande. Retirez-le." },
        outsideText: {
            "\($0) : une plage sort du texte. Comptez les scalaires Unicode à partir de 0."
        },
        notInText: {
            "\($0) : ce texte ne les contient pas tous. Donnez-les entiers, tels qu’ils y figurent."
        },
        publishedExample:
            "Ce reçu est publié comme exemple : n’importe qui pourrait s’en servir. Omettez-le, et "
            + "un reçu sera créé pour vous.",
        notApplicable: { "\($0) : n’a pas sa place ici. Omettez ce champ." },
        notSignedIn: .init(
            "Session absente",
            "La session est finie ou n’a jamais été ouverte. Ouvrez-en une autre."),
        signInFailed: .init(
            "Connexion refusée",
            "L’identifiant ou la phrase de passe est erroné. Vérifiez les deux et réessayez."),
        tooManyAttempts: {
            .init(
                "Trop de tentatives",
                "Il y a eu trop de tentatives pour ce compte ou depuis votre réseau. Rien n’a été "
                    + "fait. Veuillez réessayer dans "
                    + ($0 < 120 ? "\(max($0, 2)) secondes." : "\(($0 + 59) / 60) minutes."))
        },
        passphraseWrong: .init(
            "Ce n’est pas votre phrase de passe",
            "La phrase tapée n’est pas la vôtre. Rien n’a été changé."),
        codeNeeded: .init(
            "Il faut un code",
            "Ce compte a un deuxième facteur. Donnez un code de votre authentificateur, ou un code "
                + "de secours."),
        codeWrong: .init(
            "Ce n’est pas le code",
            "Le code est erroné ou a déjà servi. Attendez le suivant, ou donnez un code de "
                + "secours."),
        secondFactorOn: .init(
            "Déjà en place",
            "Vous avez un deuxième facteur. Pour en avoir un autre, retirez d’abord celui-ci."),
        secondFactorOff: .init(
            "Aucun deuxième facteur", "Vous n’en avez pas. Mettez-en d’abord un en place."),
        codeNotValid: .init(
            "Le code n’est pas valide",
            "Il a servi, il est expiré, ou il n’en a jamais été un. Adressez-vous à "
                + "l’administration."),
        noSuchEnquiry: .init(
            "Aucune demande",
            "Aucune demande ne correspond à ce reçu. Vérifiez-en chaque caractère."),
        noSuchTicket: .init(
            "Aucun billet", "Aucun billet portant cette référence n’est visible pour vous."),
        noSuchSession: .init(
            "Aucune session", "Aucune de vos sessions ne porte ce nom. Elle est peut-être finie."),
        noSuchMember: .init(
            "Aucun membre", "Personne portant cet identifiant n’est membre de la file."),
        noSuchAccount: .init("Aucun compte", "Aucun compte ne porte cet identifiant."),
        ownAccount: .init(
            "Pas votre propre compte", "Une autre personne de l’administration doit s’en charger."),
        accountDisabled: .init(
            "Le compte est désactivé", "Un code ne servirait à rien. Activez d’abord le compte."),
        alreadyMember: .init(
            "Déjà membre",
            "Le compte est membre de cette file. Pour changer de fonction, retirez-le, puis "
                + "ajoutez-le."),
        noSuchPeriod: .init(
            "Aucune statistique",
            "Rien n’est publié pour cette période. Une période se nomme 2026-27-q1 ou 2026-27."),
        notEnrolled: .init(
            "Pas encore inscrit",
            "Ce membre n’a pas encore utilisé son code à usage unique : aucune clé à admettre."
        ),
        notPermitted: .init("Non permis", "Votre rôle ne le permet pas."),
        differentDraft: .init(
            "Ce reçu est celui d’une autre demande",
            "Il a déjà servi à déposer un autre texte. Déposez celui-ci sous un nouveau reçu."),
        differentEntry: .init(
            "Cet identifiant désigne un autre texte", "Choisissez-en un nouveau."),
        stale: .init(
            "Le billet a changé",
            "Quelqu’un l’a modifié depuis votre lecture. Relisez-le, puis décidez."),
        changedMeanwhile: .init(
            "Modification simultanée",
            "Quelqu’un vient de modifier la même chose, et rien n’a été fait. Renvoyez la requête."
        ),
        notNow: {
            .init("Pas dans cet état", "Impossible tant que l’état du billet est : \($0).")
        },
        alreadyAssigned: .init("Déjà attribué", "Ce billet est déjà attribué à cette personne."),
        tooManyAssignees: {
            .init(
                "Trop d’agents",
                "Un billet compte au plus \($0) agents. Une personne doit d’abord se récuser.")
        },
        tooManyEntries: .init(
            "La conversation est pleine",
            "Elle ne peut contenir davantage. Veuillez déposer une nouvelle demande."),
        noSuchEntry: .init(
            "Aucun message", "Ce billet ne contient aucun message portant cet identifiant."),
        noSuchConcealment: .init(
            "Rien n’attend de consentement",
            "La proposition est déjà réglée, ou il n’y en a jamais eu."),
        concealmentWaits: .init(
            "Une proposition attend",
            "Une deuxième personne doit encore consentir à ce qui est proposé pour ce texte, ou le "
                + "refuser. Réglez d’abord cela."),
        tooManyConcealments: .init(
            "Assez de masquages", "Ce billet compte déjà autant de masquages que permis."),
        ownConcealment: .init(
            "Il faut quelqu’un d’autre",
            "Votre proposition demande le consentement d’un autre agent affecté ou d’un agent de "
                + "triage."),
        noSuchStandardAnswer: .init(
            "Aucune réponse type",
            "Cette file n’en a pas sous cet identifiant. Quelqu’un l’a peut-être retirée."),
        standardAnswerChanged: .init(
            "La réponse type a changé",
            "Quelqu’un l’a modifiée depuis votre lecture. Relisez-la, puis décidez."),
        tooManyStandardAnswers: {
            .init(
                "Assez de réponses types",
                "Une file en compte au plus \($0). Retirez d’abord celles qui ne servent plus.")
        },
        mayIdentify: .init(
            "Le texte désigne peut-être quelqu’un",
            "Une réponse type ne doit rien contenir d’une demande. Rien n’a été conservé. Vérifiez "
                + "les mots que le caviardage masquerait; si aucun ne vient d’une demande, "
                + "confirmez-le, puis renvoyez."),
        notAdmitted: .init(
            "Pas encore admis",
            "Aucun agent de triage n’a admis cette clé. Admettez-la, puis attribuez le billet."),
        keyNotCertified: .init(
            "La clé n’est pas celle qui a été admise",
            "Rien n’a été scellé pour elle et l’exploitant est averti. Attendez une explication."
        ),
        otherFingerprint: .init(
            "La clé a une autre empreinte",
            "Rien n’a été admis et l’exploitant est averti. Redemandez l’empreinte à la personne, "
                + "de vive voix; si elle est juste, une autre clé a peut-être pris la place de la "
                + "sienne."),
        queueKeyNotPinned: .init(
            "La clé de la file n’est pas celle qui est épinglée",
            "Rien n’en a été fait et l’exploitant est averti. Attendez une explication."),
        handleTaken: .init("Identifiant pris", "Un autre compte le porte. Choisissez-en un autre."),
        nameTaken: .init(
            "Nom pris", "La file publie déjà un autre membre sous ce nom. Choisissez-en un autre."),
        nobodyLeft: .init(
            "Personne ne pourrait la voir",
            """
            Vous avez nommé tous les agents de triage qui pouvaient la recevoir; rien n’a donc été \
            envoyé. Nommez moins de personnes, ou parlez à quelqu’un hors du Bureau.
            """),
        otherDestination: {
            .init(
                "Elle irait ailleurs",
                """
                Vu les personnes qui peuvent encore la voir, elle irait à la file \($0), et non à \
                celle qui vous avait été indiquée. Rien n’a été envoyé. Revoyez-la et décidez.
                """)
        },
        trailStalled: .init(
            "Les originaux sont fermés pour l’instant",
            "Les ouvertures ne peuvent pas être consignées. Veuillez réessayer plus tard."
        ),
        busy: .init("Service occupé", "Rien n’a été fait. Veuillez réessayer dans un instant."),
        unavailable: .init(
            "Le service n’est pas disponible",
            "Rien n’a été fait. Veuillez réessayer dans un instant."),
        outcomeUnknown: .init(
            "C’est peut-être fait",
            "La connexion s’est rompue en chemin. Renvoyez la même chose : sous le même reçu ou le "
                + "même identifiant, elle n’est pas faite deux fois."),
        broken: .init(
            "Un problème est survenu ici",
            "Vous n’y êtes pour rien, et l’exploitant est averti. Veuillez réessayer plus tard."),
        noSuchPath: .init("Page introuvable", "Il n’y a rien à cette adresse."),
        methodNotAllowed: .init(
            "Méthode non permise", "Cette adresse n’accepte pas cette méthode."),
        bodyTooLarge: {
            .init(
                "Requête trop volumineuse",
                "Une requête compte au plus \($0) octets. Raccourcissez le texte.")
        },
        bodyTooSlow: .init(
            "Trop lent", "La requête n’est pas arrivée à temps. Veuillez la renvoyer."),
        notJSON: .init("Pas du JSON", "Envoyez la requête en application/json."),
        receiptMissing: .init(
            "Le reçu manque", "Envoyez-le dans l’en-tête « Authorization: Receipt … »."),
        sessionMissing: .init(
            "La session manque",
            "Connectez-vous, puis envoyez le jeton dans l’en-tête « Authorization: Bearer … »."))
}

extension FieldNames {
    static let french = FieldNames(
        body: "La requête", language: "La langue", topic: "Le sujet",
        platform: "La plateforme", context: "Le contexte", risks: "Les risques",
        question: "La question", text: "Le texte", hide: "Ce qui est à masquer",
        restore: "Ce qui est à rétablir", receipt: "Le reçu", kind: "Le genre de message",
        outcome: "L’issue", values: "Les valeurs", id: "L’identifiant du message",
        handle: "L’identifiant", role: "Le rôle", queue: "La file", duty: "La fonction",
        code: "Le code à usage unique", passphrase: "La phrase de passe",
        reference: "La référence", cursor: "Le curseur", after: "Le rang",
        fingerprint: "L’empreinte de la clé", status: "L’état",
        join: "La file à joindre", leave: "La file à quitter",
        reEnrol: "La nouvelle inscription", assignment: "L’affectation",
        overdue: "Le retard (true ou false)", due: "L’échéance (soon)", since: "Le rang de départ",
        part: "La version à masquer", words: "Les mots à masquer", reason: "Le motif",
        name: "Le nom", exclude: "La personne qui ne doit pas la voir",
        titleEn: "Le titre anglais", textEn: "Le texte anglais", titleFr: "Le titre français",
        textFr: "Le texte français", checked: "La confirmation")
}
