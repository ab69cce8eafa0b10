import Phrasebook

/// Why something about releases of statistics was not done.
enum ReleaseTrouble: Sendable {
    /// A file does not hold true tables for a simulation.
    case counts(path: String)
    /// A copy does not hold, or not what the database holds.
    case copyDiffers(path: String)

    /// What went wrong and what to do.
    func sentence(in phrases: ReleasePhrases) -> String {
        switch self {
        case .counts(let path): phrases.countsUnreadable(path)
        case .copyDiffers(let path): phrases.copyDiffers(path)
        }
    }
}
