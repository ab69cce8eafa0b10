/// Something that finds one kind of thing. Each reads the tokens once; none looks further than a
/// fixed distance from where it stands, so that all together stay linear.
protocol Recogniser: Sendable {
    func findings(in document: Document) -> [Candidate]
}

/// A run of whole tokens that a recogniser would hide.
struct Candidate {
    var tokens: Range<Int>
    var kind: EntityKind
    var reason: FindingReason
    /// What is the same for findings that mean the same, where letters and digits do not tell.
    var identity: UInt64?
    /// Whether any other reading of the same words is to be believed first.
    var isGuess = false
}

/// A settled finding in the original text's scalars, not yet numbered.
struct Hole {
    var range: Range<Int>
    var kind: EntityKind
    var reason: FindingReason
    var identity: UInt64
}
