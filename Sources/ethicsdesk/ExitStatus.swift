import ArgumentParser
import Enquiry
import Phrasebook

/// What a failure is to the shell, after BSD's sysexits where one fits.
enum ExitStatus: Int32, CaseIterable {
    /// It was done.
    case done = 0
    /// `trail verify` found that the trail does not hold.
    case trailBroken = 1
    /// The command line is wrong.
    case usage = 64
    /// What was given is refused, or cannot be done as things stand.
    case refused = 65
    /// A file that was named cannot be read.
    case unreadable = 66
    /// The service cannot be reached.
    case unavailable = 69
    /// The service failed, or its answer makes no sense.
    case serviceFailed = 70
    /// A file cannot be written.
    case unwritable = 73
    /// Trying again may help: the service is busy, or the ticket changed meanwhile.
    case tryAgain = 75
    /// Not signed in, not admitted, or not this person's to do.
    case notPermitted = 77
    /// The person called it off.
    case calledOff = 130

    /// What it means, in the language of `phrases`.
    func meaning(in phrases: ExitPhrases) -> String {
        switch self {
        case .done: phrases.done
        case .trailBroken: phrases.trailBroken
        case .usage: phrases.usage
        case .refused: phrases.refused
        case .unreadable: phrases.unreadable
        case .unavailable: phrases.unavailable
        case .serviceFailed: phrases.serviceFailed
        case .unwritable: phrases.unwritable
        case .tryAgain: phrases.tryAgain
        case .notPermitted: phrases.notPermitted
        case .calledOff: phrases.calledOff
        }
    }

    /// The kind of an HTTP status that is no success.
    init(httpStatus: Int) {
        switch httpStatus {
        case 401, 403: self = .notPermitted
        case 408, 412, 425, 429, 503: self = .tryAgain
        case 502, 504: self = .unavailable
        case 400..<500: self = .refused
        default: self = .serviceFailed
        }
    }
}

/// Lists the exit codes.
struct ExitCodes: Verb {
    static let configuration = CommandConfiguration(
        commandName: "exit-codes", abstract: "What each exit code means.",
        discussion: ExitStatus.allCases.map {
            "\($0.rawValue)\t\($0.meaning(in: Phrasebook.of(.english).command.exits))"
        }.joined(separator: "\n"))

    @OptionGroup var options: LocalOptions
    var wishes: Wishes { options.wishes }

    func act(_ here: Surroundings) async throws(Complaint) {
        let rows = ExitStatus.allCases.map {
            [String($0.rawValue), $0.meaning(in: here.phrases.exits)]
        }
        Terminal.write(Table(rows: rows).text(within: Terminal.columns))
    }
}
