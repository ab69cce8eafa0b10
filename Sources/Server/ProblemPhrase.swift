import Desk
import Enquiry
import Phrasebook

// Which sentence of the Phrasebook stands for which refusal.

extension Refusal {
    func phrase(in phrases: Phrasebook) -> ProblemPhrase {
        let problems = phrases.problems
        return switch self {
        case .fault(let fault): problems.fault(fault)
        case .notSignedIn: problems.notSignedIn
        case .signInFailed: problems.signInFailed
        case .passphraseWrong: problems.passphraseWrong
        case .codeNeeded: problems.codeNeeded
        case .codeWrong: problems.codeWrong
        case .secondFactorOn: problems.secondFactorOn
        case .secondFactorOff: problems.secondFactorOff
        case .tooManyAttempts(let seconds): problems.tooManyAttempts(seconds)
        case .codeNotValid: problems.codeNotValid
        case .noSuchEnquiry: problems.noSuchEnquiry
        case .noSuchTicket, .assignmentNotGranted: problems.noSuchTicket
        case .noSuchSession: problems.noSuchSession
        case .noSuchMember: problems.noSuchMember
        case .noSuchAccount: problems.noSuchAccount
        case .ownAccount: problems.ownAccount
        case .accountDisabled: problems.accountDisabled
        case .alreadyMember: problems.alreadyMember
        case .noSuchPeriod: problems.noSuchPeriod
        case .notEnrolled: problems.notEnrolled
        case .notPermitted: problems.notPermitted
        case .differentDraft: problems.differentDraft
        case .differentEntry: problems.differentEntry
        case .stale: problems.stale
        case .changedMeanwhile: problems.changedMeanwhile
        case .notNow(let status): problems.notNow(phrases.catalogue.name(of: status))
        case .alreadyAssigned: problems.alreadyAssigned
        case .tooManyAssignees: problems.tooManyAssignees(Limits.assigneesPerTicket)
        case .tooManyEntries: problems.tooManyEntries
        case .noSuchEntry: problems.noSuchEntry
        case .noSuchConcealment: problems.noSuchConcealment
        case .concealmentWaits: problems.concealmentWaits
        case .tooManyConcealments: problems.tooManyConcealments
        case .ownConcealment: problems.ownConcealment
        case .noSuchStandardAnswer: problems.noSuchStandardAnswer
        case .standardAnswerChanged: problems.standardAnswerChanged
        case .tooManyStandardAnswers:
            problems.tooManyStandardAnswers(Limits.standardAnswersPerQueue)
        case .mayIdentify: problems.mayIdentify
        case .notAdmitted: problems.notAdmitted
        case .keyNotCertified: problems.keyNotCertified
        case .otherFingerprint: problems.otherFingerprint
        case .queueKeyNotPinned: problems.queueKeyNotPinned
        case .handleTaken: problems.handleTaken
        case .nameTaken: problems.nameTaken
        case .nobodyLeft: problems.nobodyLeft
        case .otherDestination(let queue): problems.otherDestination(queue.text)
        case .trailStalled: problems.trailStalled
        case .busy: problems.busy
        case .unavailable: problems.unavailable
        case .outcomeUnknown: problems.outcomeUnknown
        case .broken: problems.broken
        }
    }
}

extension EdgeRefusal {
    func phrase(in problems: ProblemPhrases) -> ProblemPhrase {
        switch self {
        case .noSuchPath: problems.noSuchPath
        case .methodNotAllowed: problems.methodNotAllowed
        case .bodyTooLarge: problems.bodyTooLarge(Limits.requestBodyBytes)
        case .bodyTooSlow: problems.bodyTooSlow
        case .notJSON: problems.notJSON
        case .receiptMissing: problems.receiptMissing
        case .sessionMissing: problems.sessionMissing
        }
    }
}
