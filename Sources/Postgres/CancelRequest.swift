import CLibPQ

/// What it takes to ask a server to stop what one connection is doing: its address and a secret
/// that the backend gave. It outlives the connection, and hits no other backend.
///
/// libpq 17 has a way that neither blocks nor goes in the clear; this is the one that 15 has, which
/// does both. Whoever overhears a request can stop statements of its connection, and nothing else.
@safe final class CancelRequest: Sendable {
    /// Of libpq's structure, which nothing changes; so that another thread can have it.
    private let address: UInt

    private var raw: OpaquePointer? { unsafe OpaquePointer(bitPattern: address) }

    /// Takes libpq's; freed when let go.
    init(_ raw: OpaquePointer) {
        address = UInt(bitPattern: raw)
    }

    deinit {
        unsafe PQfreeCancel(raw)
    }

    /// Sends it over a connection of its own, and waits until the server has closed that: by then
    /// it has signalled the backend. Blocks as long as the network does.
    /// - Returns: whether it is known to have arrived.
    func send() -> Bool {
        // The message is of no use to us, but libpq writes it.
        unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { message in
            unsafe PQcancel(raw, message.baseAddress, Int32(message.count)) == 1
        }
    }
}
