/// An officer of a queue, as whoever assigns its tickets sees him.
package struct Colleague: Sendable, Equatable {
    /// What he is called.
    package let handle: Handle
    /// What he does in the queue.
    package let duty: Duty
    /// Whether a triage officer has certified his key: nothing is sealed to it before.
    package let isAdmitted: Bool
    /// What the queue calls him before the public; nil where it does not.
    package let publicName: String?

    /// Makes a colleague of parts that were parsed already.
    package init(handle: Handle, duty: Duty, isAdmitted: Bool, publicName: String? = nil) {
        self.publicName = publicName
        self.handle = handle
        self.duty = duty
        self.isAdmitted = isAdmitted
    }
}
