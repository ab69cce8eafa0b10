import Synchronization

/// Whether the public listener is bound, for whoever says that the service is ready.
package final class FrontDoor: Sendable {
    private let isBound = Atomic(false)

    /// A door that is shut.
    package init() {}

    /// Whether somebody who knocks is answered.
    var isOpen: Bool { isBound.load(ordering: .acquiring) }

    /// Opens it.
    func open() { isBound.store(true, ordering: .releasing) }
}
