import Desk
import Enquiry
import LocalPostgres
import Phrasebook
import Store

/// Why one of the operator's verbs was not done.
enum OperatorError: Error {
    /// A setting is missing; its environment variable is named.
    case missing(String)
    /// A setting cannot be read; its environment variable is named.
    case malformed(String)
    /// A secret's file is missing, of another size, or readable by others.
    case secretFile(path: String, SecretFile.Trouble)
    /// A public key's file does not hold one.
    case keyFile(path: String)
    /// A file or folder cannot be written.
    case unwritable(path: String)
    /// The file of kept checkpoints cannot be read, or holds none.
    case checkpointsUnreadable(path: String)
    /// Plain HTTP was asked for on an address that others can reach.
    case plainHTTP(host: String)
    /// The address is in use, or not this machine's.
    case addressTaken(String)
    /// A part of the service gave up; the type of its error is named.
    case failed(String)
    /// The database does not answer, or not as it should.
    case database(StoreError)
    /// The private cluster does not start or stop.
    case cluster(LocalPostgresError)
    /// The schema is behind by so many migrations.
    case schemaBehind(Int)
    /// The schema is not this program's.
    case schemaForeign
    /// A queue that tickets are routed to was not set up.
    case noQueue(QueueCode)
    /// A queue's key is not the pinned one.
    case otherKey(QueueCode)
    /// The queue was set up before.
    case alreadySetUp
    /// The first queue was to be set up without an administrator.
    case noAdministrator
    /// What was given for a recovery code is none.
    case recoveryCode
    /// The recovery code does not open the queue's key.
    case recoveryDoesNotOpen(QueueCode)
    /// Whoever is to triage is no officer, or disabled.
    case notAnOfficer
    /// There is nobody at a terminal to ask; the option that would do instead is named.
    case noTerminal(String)
    /// Something about releases of statistics.
    case releases(ReleaseTrouble)

    /// The exit status, by kind, as sysexits.h numbers them.
    var status: Int32 {
        switch self {
        case .missing, .malformed, .plainHTTP, .secretFile, .keyFile, .checkpointsUnreadable: 78
        case .noAdministrator, .noTerminal: 64
        case .unwritable: 73
        case .addressTaken, .database, .cluster: 69
        case .failed: 70
        case .schemaBehind, .schemaForeign, .noQueue, .otherKey, .alreadySetUp, .recoveryCode,
            .recoveryDoesNotOpen, .notAnOfficer, .releases:
            65
        }
    }

    /// What went wrong and what to do.
    func sentence(in phrases: OperatorPhrases) -> String {
        switch self {
        case .missing(let name): phrases.missingSetting(name)
        case .malformed(let name): phrases.malformedSetting(name)
        case .secretFile(let path, .missing): phrases.secretMissing(path)
        case .secretFile(let path, .exposed): phrases.secretExposed(path)
        case .secretFile(let path, .wrongSize): phrases.secretWrongSize(path)
        case .keyFile(let path): phrases.keyFileUnreadable(path)
        case .unwritable(let path): phrases.unwritable(path)
        case .checkpointsUnreadable(let path): phrases.checkpointsUnreadable(path)
        case .plainHTTP(let host): phrases.plainHTTP(host)
        case .addressTaken(let address): phrases.addressTaken(address)
        case .failed(let type): phrases.failed(type)
        case .database(let error): phrases.databaseTrouble("\(error)")
        case .cluster(let error): phrases.clusterTrouble("\(error)")
        case .schemaBehind(let count): phrases.schemaBehind(count)
        case .schemaForeign: phrases.schemaForeign
        case .noQueue(let queue): phrases.noQueue(queue.text)
        case .otherKey(let queue): phrases.otherKey(queue.text)
        case .alreadySetUp: phrases.alreadySetUp
        case .noAdministrator: phrases.noAdministrator
        case .recoveryCode: phrases.notARecoveryCode
        case .recoveryDoesNotOpen(let queue): phrases.recoveryDoesNotOpen(queue.text)
        case .notAnOfficer: phrases.notAnOfficer
        case .noTerminal(let option): phrases.noTerminal(option)
        case .releases(let trouble): trouble.sentence(in: phrases.releases)
        }
    }
}
