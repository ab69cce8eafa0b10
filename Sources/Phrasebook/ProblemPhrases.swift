package import Enquiry

/// A title of a few words, and a sentence or two: what happened and what to do.
package struct ProblemPhrase: Sendable, Equatable {
    package let title: String
    package let detail: String

    init(_ title: String, _ detail: String) {
        self.title = title
        self.detail = detail
    }
}

/// What the service says when it does not do something. The sentences of a wrong field take its
/// name, and its bound where one was broken.
package struct ProblemPhrases: Sendable {
    /// A field's name to people.
    let fields: FieldNames
    let fieldTitle: String
    let missing: @Sendable (String) -> String
    let tooShort: @Sendable (String, Int) -> String
    let tooLong: @Sendable (String, Int) -> String
    let tooMany: @Sendable (String, Int) -> String
    let unknownCode: @Sendable (String) -> String
    let malformed: @Sendable (String) -> String
    let notText: @Sendable (String) -> String
    let outsideText: @Sendable (String) -> String
    let notInText: @Sendable (String) -> String
    let publishedExample: String
    let notApplicable: @Sendable (String) -> String

    package let notSignedIn: ProblemPhrase
    package let signInFailed: ProblemPhrase
    /// With the seconds to wait.
    package let tooManyAttempts: @Sendable (Int) -> ProblemPhrase
    package let passphraseWrong: ProblemPhrase
    package let codeNeeded: ProblemPhrase
    package let codeWrong: ProblemPhrase
    package let secondFactorOn: ProblemPhrase
    package let secondFactorOff: ProblemPhrase
    package let codeNotValid: ProblemPhrase
    package let noSuchEnquiry: ProblemPhrase
    package let noSuchTicket: ProblemPhrase
    package let noSuchSession: ProblemPhrase
    package let noSuchMember: ProblemPhrase
    package let noSuchAccount: ProblemPhrase
    package let ownAccount: ProblemPhrase
    package let accountDisabled: ProblemPhrase
    package let alreadyMember: ProblemPhrase
    package let noSuchPeriod: ProblemPhrase
    package let notEnrolled: ProblemPhrase
    package let notPermitted: ProblemPhrase
    package let differentDraft: ProblemPhrase
    package let differentEntry: ProblemPhrase
    package let stale: ProblemPhrase
    package let changedMeanwhile: ProblemPhrase
    package let notNow: @Sendable (String) -> ProblemPhrase
    package let alreadyAssigned: ProblemPhrase
    package let tooManyAssignees: @Sendable (Int) -> ProblemPhrase
    package let tooManyEntries: ProblemPhrase
    package let noSuchEntry: ProblemPhrase
    package let noSuchConcealment: ProblemPhrase
    package let concealmentWaits: ProblemPhrase
    package let tooManyConcealments: ProblemPhrase
    package let ownConcealment: ProblemPhrase
    package let noSuchStandardAnswer: ProblemPhrase
    package let standardAnswerChanged: ProblemPhrase
    package let tooManyStandardAnswers: @Sendable (Int) -> ProblemPhrase
    package let mayIdentify: ProblemPhrase
    package let notAdmitted: ProblemPhrase
    package let keyNotCertified: ProblemPhrase
    package let otherFingerprint: ProblemPhrase
    package let queueKeyNotPinned: ProblemPhrase
    package let handleTaken: ProblemPhrase
    package let nameTaken: ProblemPhrase
    package let nobodyLeft: ProblemPhrase
    /// With the queue that it would go to.
    package let otherDestination: @Sendable (String) -> ProblemPhrase
    package let trailStalled: ProblemPhrase
    package let busy: ProblemPhrase
    package let unavailable: ProblemPhrase
    package let outcomeUnknown: ProblemPhrase
    package let broken: ProblemPhrase
    package let noSuchPath: ProblemPhrase
    package let methodNotAllowed: ProblemPhrase
    package let bodyTooLarge: @Sendable (Int) -> ProblemPhrase
    package let bodyTooSlow: ProblemPhrase
    package let notJSON: ProblemPhrase
    package let receiptMissing: ProblemPhrase
    package let sessionMissing: ProblemPhrase

    /// The sentence of a wrong field.
    package func fault(_ fault: Fault) -> ProblemPhrase {
        let name = fields.name(of: fault.field)
        let detail =
            switch fault.kind {
            case .missing: missing(name)
            case .tooShort(let least): tooShort(name, least)
            case .tooLong(let most): tooLong(name, most)
            case .tooMany(let most): tooMany(name, most)
            case .unknownCode: unknownCode(name)
            case .malformed: malformed(name)
            case .notText: notText(name)
            case .outsideText: outsideText(name)
            case .notInText: notInText(name)
            case .publishedExample: publishedExample
            case .notApplicable: notApplicable(name)
            }
        return ProblemPhrase(fieldTitle, detail)
    }
}

/// What fields are called in sentences, each with its article where the language wants one.
struct FieldNames: Sendable {
    let body, language, topic, platform, context, risks, question, text, hide, restore: String
    let receipt, kind, outcome, values, id, handle, role, queue, duty, code: String
    let passphrase, reference, cursor, after, fingerprint, status, join, leave, reEnrol: String
    let assignment, overdue, due, since, part, words, reason, name, exclude: String
    let titleEn, textEn, titleFr, textFr, checked: String

    func name(of field: Fault.Field) -> String {
        switch field {
        case .body: body
        case .language: language
        case .topic: topic
        case .platform: platform
        case .context: context
        case .risks: risks
        case .question: question
        case .text: text
        case .hide: hide
        case .restore: restore
        case .receipt: receipt
        case .kind: kind
        case .outcome: outcome
        case .values: values
        case .id: id
        case .handle: handle
        case .role: role
        case .queue: queue
        case .duty: duty
        case .code: code
        case .passphrase: passphrase
        case .reference: reference
        case .cursor: cursor
        case .after: after
        case .fingerprint: fingerprint
        case .status: status
        case .join: join
        case .leave: leave
        case .reEnrol: reEnrol
        case .part: part
        case .words: words
        case .reason: reason
        case .assignment: assignment
        case .overdue: overdue
        case .due: due
        case .since: since
        case .titleEn: titleEn
        case .textEn: textEn
        case .titleFr: titleFr
        case .textFr: textFr
        case .checked: checked
        case .name: name
        case .exclude: exclude
        }
    }
}
