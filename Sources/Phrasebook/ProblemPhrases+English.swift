extension ProblemPhrases {
    static let english = ProblemPhrases(
        fields: .english, fieldTitle: "One field needs another look",
        missing: { "\($0) is missing: give it and send again." },
        tooShort: { "\($0) says too little: write at least \($1) characters, spaces apart." },
        tooLong: { "\($0) is longer than \($1) bytes: shorten it and send again." },
        tooMany: { "\($0): \($1) at the most. Leave some out." },
        unknownCode: { "\($0) is not in the catalogue: choose one of its codes." },
        malformed: { "\($0) cannot be read: check it for slips and send again." },
        notText: { "\($0) holds a control character that no text has: remove it." },
        outsideText: { "\($0): a range lies outside the text. Count Unicode scalars from 0." },
        notInText: {
            "\($0): that text does not have them all. Give whole words, as they stand there."
        },
        publishedExample:
            "This receipt is published as an example, so anybody could use it. Leave it out, and "
            + "one will be made for you.",
        notApplicable: { "\($0) has no place here: leave it out." },
        notSignedIn: .init(
            "Not signed in", "The session is over or was never opened. Sign in again."),
        signInFailed: .init(
            "Sign-in failed", "The handle or the passphrase is wrong. Check both and try again."),
        tooManyAttempts: {
            .init(
                "Too many attempts",
                "Too much was tried for this account or from your network of late. Nothing was "
                    + "done. Please try again in "
                    + ($0 < 120 ? "\(max($0, 2)) seconds." : "\(($0 + 59) / 60) minutes."))
        },
        passphraseWrong: .init(
            "Not your passphrase", "What you typed is not your passphrase. Nothing was changed."),
        codeNeeded: .init(
            "A code is needed",
            "This account has a second factor. Give your authenticator's code, or a spare code."),
        codeWrong: .init(
            "Not the code",
            "The code is wrong, or was used already. Wait for the next one, or give a spare code."),
        secondFactorOn: .init(
            "On already", "You have a second factor. To get another one, turn it off first."),
        secondFactorOff: .init("No second factor", "You have none. Turn one on first."),
        codeNotValid: .init(
            "The code is not valid",
            "It was used, it has expired, or it never was one. Speak to an administrator."),
        noSuchEnquiry: .init(
            "No enquiry", "No enquiry has this receipt. Check every character of it."),
        noSuchTicket: .init(
            "No such ticket", "There is no ticket of this reference that you can see."),
        noSuchSession: .init(
            "No such session", "None of your sessions has this name. It may be over already."),
        noSuchMember: .init(
            "No such member", "Nobody of this handle is a member of the queue."),
        noSuchAccount: .init("No such account", "No account has this handle."),
        ownAccount: .init(
            "Not your own account", "Another administrator has to change your account."),
        accountDisabled: .init(
            "The account is disabled", "A code would be good for nothing. Enable it first."),
        alreadyMember: .init(
            "A member already", "It is a member of this queue. To change its duty, leave and join."
        ),
        noSuchPeriod: .init(
            "No such statistics",
            "Nothing is published under this period. Periods are named 2026-27-q1 or 2026-27."),
        notEnrolled: .init(
            "Not enrolled yet",
            "This member has not used the one-time code yet, so there is no key to admit."),
        notPermitted: .init("Not permitted", "Your role has no part in this."),
        differentDraft: .init(
            "Another enquiry has this receipt",
            "This receipt has already filed another text. File this one under a new receipt."),
        differentEntry: .init(
            "Another entry has this identifier",
            "This identifier already stands for another text. Choose a new one."),
        stale: .init(
            "The ticket has changed",
            "Somebody changed the ticket since you read it. Read it again, then decide."),
        changedMeanwhile: .init(
            "Changed at the same moment",
            "Somebody else changed the same thing just now, and nothing was done. Send it again."),
        notNow: {
            .init("Not while it stands so", "This cannot be done while the ticket is: \($0).")
        },
        alreadyAssigned: .init(
            "Already assigned", "The officer is assigned to this ticket already."),
        tooManyAssignees: {
            .init(
                "Enough officers", "A ticket has \($0) officers at the most. One must recuse first."
            )
        },
        tooManyEntries: .init(
            "The conversation is full", "It has as much as one can hold. Please file a new enquiry."
        ),
        noSuchEntry: .init("No such entry", "The ticket has no entry of this identifier."),
        noSuchConcealment: .init(
            "Nothing waits for consent", "It was settled already, or there is no such proposal."),
        concealmentWaits: .init(
            "A proposal waits",
            "A second officer has yet to consent to what is proposed for this text, or to refuse. "
                + "Settle that first."),
        tooManyConcealments: .init(
            "Enough was hidden", "This ticket has as many acts of hiding as one can have."),
        ownConcealment: .init(
            "It takes somebody else",
            "What you proposed needs the consent of another assigned officer or of a triage "
                + "officer."),
        noSuchStandardAnswer: .init(
            "No such standard answer",
            "This queue has none under that identifier. Somebody may have removed it."),
        standardAnswerChanged: .init(
            "The standard answer has changed",
            "Somebody changed it since you read it. Read it again, then decide."),
        tooManyStandardAnswers: {
            .init(
                "Enough standard answers",
                "A queue has \($0) at most. First remove those that nobody uses any more.")
        },
        mayIdentify: .init(
            "The text may identify somebody",
            "A standard answer must hold nothing of an enquiry. Nothing was kept. Check the words "
                + "that the redactor would hide; if none comes from an enquiry, say so and send it "
                + "again."),
        notAdmitted: .init(
            "Not admitted yet",
            "No triage officer has admitted this officer's key. Admit it, then assign."),
        keyNotCertified: .init(
            "The key is not the admitted one",
            "Nothing was sealed to it and the operator was told. Do not go on before it is cleared."
        ),
        otherFingerprint: .init(
            "The key has another fingerprint",
            "Nothing was admitted and the operator was told. Ask the member once more, in "
                + "person or by telephone; if it is right, somebody may have put another "
                + "key in its place."),
        queueKeyNotPinned: .init(
            "The queue's key is not the pinned one",
            "Nothing was done with it and the operator was told. Do not go on before it is cleared."
        ),
        handleTaken: .init("The handle is taken", "Another account has it. Choose another."),
        nameTaken: .init(
            "The name is taken", "The queue publishes another member under it. Choose another."),
        nobodyLeft: .init(
            "Nobody would be left to see it",
            """
            You named every triage officer who could take it, so nothing was sent. Name fewer \
            people, or speak to somebody outside the Office.
            """),
        otherDestination: {
            .init(
                "It would go elsewhere",
                """
                With those left to see it, it would go to the queue \($0), and not to the one you \
                were told. Nothing was sent. Look at it again and decide.
                """)
        },
        trailStalled: .init(
            "Originals are closed for now",
            "Openings cannot be put on the trail at the moment. Please try again later."),
        busy: .init("Too many at once", "Nothing was done. Please send it again in a moment."),
        unavailable: .init(
            "The desk is not available", "Nothing was done. Please send it again in a moment."),
        outcomeUnknown: .init(
            "It may have been done",
            "The connection was lost on the way. Send the same again: under the same receipt or "
                + "identifier it is not done twice."),
        broken: .init(
            "Something went wrong here",
            "It is not your fault, and the operator was told. Please try again later."),
        noSuchPath: .init("No such page", "There is nothing at this address."),
        methodNotAllowed: .init("Not this way", "This address does not take this method."),
        bodyTooLarge: {
            .init("Too much at once", "A request has \($0) bytes at the most. Shorten the text.")
        },
        bodyTooSlow: .init(
            "Too slow", "The request did not arrive in time. Please send it again."),
        notJSON: .init("Not JSON", "Send the request as application/json."),
        receiptMissing: .init(
            "The receipt is missing", "Send it in the header “Authorization: Receipt …”."),
        sessionMissing: .init(
            "The session is missing",
            "Sign in, then send its token in the header “Authorization: Bearer …”."))
}

extension FieldNames {
    static let english = FieldNames(
        body: "The request", language: "The language", topic: "The topic",
        platform: "The platform", context: "The context", risks: "The risks",
        question: "The question", text: "The text", hide: "What to hide",
        restore: "What to restore", receipt: "The receipt", kind: "The kind of entry",
        outcome: "The outcome", values: "The values", id: "The entry's identifier",
        handle: "The handle", role: "The role", queue: "The queue", duty: "The duty",
        code: "The one-time code", passphrase: "The passphrase", reference: "The reference",
        cursor: "The cursor", after: "The sequence",
        fingerprint: "The key's fingerprint", status: "The status",
        join: "The queue to join", leave: "The queue to leave", reEnrol: "The new enrolment",
        assignment: "The assignment", overdue: "Overdue (true or false)",
        due: "When it is due (soon)",
        since: "The sequence to begin at",
        part: "What to hide it in", words: "The words to hide", reason: "The reason",
        name: "The name", exclude: "The person who must not see it",
        titleEn: "The English title", textEn: "The English text", titleFr: "The French title",
        textFr: "The French text", checked: "The confirmation")
}
