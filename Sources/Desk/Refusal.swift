package import Enquiry
import Sealing
import Store

/// Why a verb was not done. Each has its sentence in the Phrasebook and its code on the wire; none
/// carries what anybody wrote.
package enum Refusal: Error, Sendable, Equatable {
    /// One field is wrong.
    case fault(Fault)
    /// There is no session, or it is over.
    case notSignedIn
    /// Handle or passphrase is wrong, or there is no such account: nobody learns which.
    case signInFailed
    /// What was typed is not the passphrase of whoever is signed in.
    case passphraseWrong
    /// The passphrase was right; a code of the second factor is needed besides.
    case codeNeeded
    /// The code is not the second factor's, or it was used already.
    case codeWrong
    /// The account has a second factor already.
    case secondFactorOn
    /// The account has no second factor.
    case secondFactorOff
    /// Too many attempts for the account or from the network; nothing was looked at.
    case tooManyAttempts(seconds: Int)
    /// The one-time code is spent, expired or none.
    case codeNotValid
    /// The receipt opens no enquiry.
    case noSuchEnquiry
    /// There is no such ticket, or it is not the caller's to see: nobody learns which.
    case noSuchTicket
    /// None of the caller's sessions is called so.
    case noSuchSession
    /// No statistics of that period are published.
    case noSuchPeriod
    /// Nobody of that handle is a member of that queue, or nobody who may see the ticket: nobody
    /// learns which.
    case noSuchMember
    /// Another member of the queue is published under that name.
    case nameTaken
    /// Every triage officer of every queue is named as one who must not see the enquiry.
    case nobodyLeft
    /// The enquiry would go to another queue than the one that its sender was told.
    case otherDestination(QueueCode)
    /// No account has that handle.
    case noSuchAccount
    /// Nobody changes his own account.
    case ownAccount
    /// A code for an account that cannot be used.
    case accountDisabled
    /// The account is a member of that queue.
    case alreadyMember
    /// The member has not redeemed his one-time code yet: there is no key to admit.
    case notEnrolled
    /// The account's role has nothing to do with this.
    case notPermitted
    /// The receipt has already filed another draft.
    case differentDraft
    /// The identifier already stands for another text.
    case differentEntry
    /// The ticket is not at the revision that the caller named.
    case stale
    /// Somebody else changed the same thing at the same moment; nothing was done.
    case changedMeanwhile
    /// Not while the ticket stands so.
    case notNow(TicketStatus)
    /// The officer is assigned already.
    case alreadyAssigned
    /// As many officers as there may be are assigned already.
    case tooManyAssignees
    /// The ticket has as many entries as one may have.
    case tooManyEntries
    /// The ticket has no such entry that the caller can see.
    case noSuchEntry
    /// Nothing waits for consent under this identifier.
    case noSuchConcealment
    /// The entry has a proposal that waits for consent: first that one is to be settled.
    case concealmentWaits
    /// As many concealments as a ticket may have.
    case tooManyConcealments
    /// It takes somebody else's consent.
    case ownConcealment
    /// The queue has no such standard answer.
    case noSuchStandardAnswer
    /// The standard answer is not at the revision that the caller named.
    case standardAnswerChanged
    /// As many standard answers as a queue may have.
    case tooManyStandardAnswers
    /// The redactor would hide some of it, and the caller has not said that it is nobody's.
    case mayIdentify
    /// No triage officer has certified the officer's key yet.
    case notAdmitted
    /// The officer's key is not the one a triage officer certified: nothing was sealed to it.
    case keyNotCertified
    /// The member's key has another fingerprint than the one he told: nothing was certified.
    case otherFingerprint
    /// What opens as a queue's key is not the pinned one: nothing was done with it.
    case queueKeyNotPinned
    /// The database says that the caller is assigned, and he was granted nothing that opens: faces
    /// say that there is no such ticket.
    case assignmentNotGranted
    /// Another account has the handle.
    case handleTaken
    /// Originals stay closed until the trail is chained again.
    case trailStalled
    /// Too many at once; nothing was done.
    case busy
    /// The database cannot be reached; nothing was done.
    case unavailable
    /// It may have been done; the same request can be sent again without harm.
    case outcomeUnknown
    /// What should not be: a code for the log, never shown.
    case broken(String)

    /// Whether it says that somebody did not show what he should know.
    var isWrongProof: Bool { [.signInFailed, .passphraseWrong, .codeWrong].contains(self) }

    /// What the store says of an identifier that is in use; it does not leave this room.
    var isIdentifierTaken: Bool {
        ["entry_pkey", "concealment_pkey", "standard_answer_pkey"]
            .contains { self == Refusal(.taken(constraint: $0)) }
    }

    init(_ error: StoreError) {
        self =
            switch error {
            case .stale: .changedMeanwhile
            case .trailStalled: .trailStalled
            case .notPermitted: .notPermitted
            case .busy: .busy
            case .unreachable: .unavailable
            case .outcomeUnknown: .outcomeUnknown
            case .taken(let constraint): .broken("taken \(constraint)")
            case .unexpected(let code): .broken(code)
            }
    }

    /// A sealed thing that does not open is a promise that the database broke, not the caller.
    init(_ error: SealingError) {
        self = error == .textTooLong ? .fault(Self.overlong) : .broken("sealing \(error)")
    }

    private static let overlong = Fault(.text, .tooLong(bytesAtMost: Limits.textBytes))
}
