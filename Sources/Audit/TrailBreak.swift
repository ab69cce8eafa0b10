// What a check of an export says: intact, or where it breaks and how.

/// The outcome of a check.
package enum TrailVerdict: Equatable, Sendable {
    /// Every link follows from the one before it, and every link is covered by a checkpoint of a
    /// key that we trust. `links` counts the export's links; `last` is its last checkpoint, to be
    /// kept until the next check.
    case intact(links: Int, last: Checkpoint)
    /// The first thing that does not hold.
    case broken(TrailBreak)
}

/// The first thing in an export that does not hold.
package struct TrailBreak: Error, Hashable, Sendable {
    /// Which of the files that were compared.
    package enum File: Sendable {
        /// The one that was checked.
        case export
        /// What was kept from before: it does not hold in itself, and nothing follows from it.
        case earlier
    }

    /// Which file.
    package let file: File
    /// The line, from 1; one past the last where something is missing at the end; 0 where what was
    /// kept is a checkpoint and not a file.
    package let line: Int
    /// The number that the link at this place has or should have; where a checkpoint fails, the
    /// first link after the last checkpoint that held.
    package let link: Int
    /// What is wrong.
    package let reason: Reason

    /// How an export breaks.
    package enum Reason: Hashable, Sendable {
        /// The first line is not an opening of this format.
        case notAnExport
        /// A line is not spelled as the format spells it.
        case notALine
        /// A line is longer than any that the format allows.
        case lineTooLong
        /// The file ends within a line.
        case cutShort
        /// The link with this number is not in the file, but later ones are.
        case deleted
        /// The link with this number comes later in the file.
        case moved
        /// A link stands here whose number was already taken.
        case inserted
        /// The link's hash is not that of what the link says: a part of it was changed.
        case edited
        /// The link does not follow from the one before it, although each is sound in itself: one
        /// of them was replaced, or something between them removed.
        case unchained
        /// A checkpoint does not stand after the link it signs.
        case checkpointOutOfPlace
        /// A checkpoint is not signed by a key that was given.
        case unknownKey
        /// A checkpoint's signature is not of its text.
        case badSignature
        /// The links up to `at` lead to another hash than was signed: somewhere from this link to
        /// that one, the history was rewritten.
        case differsFromCheckpoint(at: Int)
        /// No checkpoint covers this link and those after it, or the file ends without any.
        case unsigned
        /// The export ends before this link, which what was kept has or signs.
        case truncated
        /// The link is not the one that what was kept has under this number.
        case differsFromEarlier
        /// The export begins after everything that was kept: they cannot be compared.
        case beginsAfterEarlier
    }
}
