import Enquiry
import Phrasebook
import Sealing

/// Every way in which a verb can fail. None carries a text, a receipt or a passphrase.
enum Complaint: Error {
    /// The service refused, in its own sentence.
    case problem(Problem)
    /// No connection; nothing was sent, or at least nothing came back.
    case cannotReach
    /// No answer within the time allowed.
    case timedOut
    /// The answer is not one of ours, or too large.
    case notUnderstood
    /// The address of the service is not one.
    case notAnAddress
    /// Plain HTTP to another machine.
    case plainHTTP

    /// Nobody is signed in here.
    case notSignedIn
    /// The session that is kept belongs to another address.
    case signedInElsewhere
    /// What was typed for a receipt, passphrase or code is not one.
    case notACode(CodeKind, CodeError)
    /// No terminal to ask on; the option that would do instead.
    case noTerminal(option: String)
    /// A choice was left out, and there is no terminal to ask on.
    case missing(option: String)
    /// The person said no, or ended the input.
    case calledOff

    /// A file cannot be opened or read.
    case cannotRead(path: String)
    /// A file cannot be made or written.
    case cannotWrite(path: String)
    /// A secret's file that anybody may read.
    case readableByOthers(path: String)
    /// What was read is no UTF-8 text.
    case notText
    /// What was read is longer than a text may be, in bytes.
    case tooLong(bytesAtMost: Int)
    /// No memory-backed place for a draft.
    case noDraftStorage
    /// The editor did not end well.
    case editorFailed
    /// The key of a trail is not one.
    case notATrailKey
    /// The key of releases is not one.
    case notAReleaseKey
    /// What was typed for a key's fingerprint is none.
    case notAFingerprint
    /// No queue publishes anybody under that name.
    case nobodyCalled(String)
    /// A checkpoint that was kept is not one.
    case notACheckpoint
    /// The ticket has no entry of that number.
    case noSuchNumber(last: Int)
    /// No proposal waits for consent in the ticket.
    case nothingWaits
    /// Several do, and none was named.
    case severalWait
    /// The queue has no standard answer that is called so.
    case noSuchStandardAnswer
    /// It has several.
    case severalStandardAnswers
    /// What was written is not laid out as a standard answer.
    case notAStandardAnswer
    /// A line of input is not what it should be.
    case notALine(number: Int)
    /// The trail does not hold; it was said already.
    case trailBroken

    /// What a mistyped code was meant to be.
    enum CodeKind { case receipt, enrolmentCode }

    /// What it is to the shell.
    var status: ExitStatus {
        switch self {
        case .problem(let problem):
            problem.retryAfterSeconds != nil
                ? .tryAgain : ExitStatus(httpStatus: problem.httpStatus)
        case .cannotReach, .timedOut: .unavailable
        case .notUnderstood: .serviceFailed
        case .notAnAddress, .plainHTTP, .noTerminal, .missing, .notATrailKey,
            .notAReleaseKey, .notAFingerprint, .nobodyCalled, .noSuchNumber, .severalWait,
            .noSuchStandardAnswer, .severalStandardAnswers:
            .usage
        case .notSignedIn, .signedInElsewhere: .notPermitted
        case .notACode, .notText, .tooLong, .notACheckpoint, .notALine, .nothingWaits,
            .notAStandardAnswer:
            .refused
        case .cannotRead, .readableByOthers: .unreadable
        case .cannotWrite, .noDraftStorage, .editorFailed: .unwritable
        case .calledOff: .calledOff
        case .trailBroken: .trailBroken
        }
    }

    /// Whether the same request may succeed when it is sent again.
    var isPassing: Bool {
        switch self {
        case .cannotReach, .timedOut: true
        case .problem(let problem): [408, 429, 502, 503, 504].contains(problem.httpStatus)
        default: false
        }
    }

    /// Whether the service took the request's content and said no to it: nothing was done.
    var isRefusal: Bool {
        guard case .problem(let problem) = self else { return false }
        return (400..<500).contains(problem.httpStatus)
    }

    /// What to tell the person; nil where it was told already.
    func sentence(in phrases: CommandPhrases) -> String? {
        let say = phrases.refusals
        return switch self {
        case .problem(let problem): problem.sentence ?? say.serviceFailed(problem.httpStatus)
        case .cannotReach: say.cannotReach
        case .timedOut: say.timedOut
        case .notUnderstood: say.notUnderstood
        case .notAnAddress: say.notAnAddress
        case .plainHTTP: say.plainHTTP
        case .notSignedIn: say.notSignedIn
        case .signedInElsewhere: say.signedInElsewhere
        case .notACode(let kind, let error): Self.sentence(kind, error, say)
        case .noTerminal(let option): say.noTerminal(option)
        case .missing(let option): say.missing(option)
        case .calledOff: say.calledOff
        case .cannotRead(let path): say.cannotRead(Visible.line(path))
        case .cannotWrite(let path): say.cannotWrite(Visible.line(path))
        case .readableByOthers(let path): say.readableByOthers(Visible.line(path))
        case .notText: say.notText
        case .tooLong(let bytes): say.tooLong(bytes)
        case .noDraftStorage: say.noDraftStorage
        case .editorFailed: say.editorFailed
        case .notATrailKey: say.notATrailKey
        case .notAReleaseKey: say.notAReleaseKey
        case .notAFingerprint: say.notAFingerprint
        case .nobodyCalled(let name): phrases.exclusion.nobodyCalled(Visible.line(name))
        case .notACheckpoint: say.notACheckpoint
        case .noSuchNumber(let last): phrases.hiding.noSuchNumber(last)
        case .nothingWaits: phrases.hiding.nothingWaits
        case .severalWait: phrases.hiding.severalWait
        case .noSuchStandardAnswer: phrases.standards.noneSuch
        case .severalStandardAnswers: phrases.standards.severalSuch
        case .notAStandardAnswer: phrases.standards.notLaidOut
        case .notALine(let number): say.notALine(number)
        case .trailBroken: nil
        }
    }

    private static func sentence(
        _ kind: CodeKind, _ error: CodeError, _ say: RefusalPhrases
    ) -> String {
        let name = kind == .receipt ? say.theReceipt : say.theCode
        return switch error {
        case .wrongLength: say.wrongLength(name)
        case .unknownCharacter: say.unknownCharacter(name)
        case .checkFailed: say.checkFailed(name)
        case .publishedExample: say.publishedExample(name)
        }
    }
}
