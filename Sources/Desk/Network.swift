/// Where somebody asks from, as far as attempts are counted by it: an IPv4 address, or the first 56
/// bits of an IPv6 address, which is what one household or office is given.
package struct Network: Hashable, Sendable {
    /// What is counted by. It is hashed under a key before it is kept anywhere.
    let bytes: [UInt8]

    /// A network by an address of 4 or 16 bytes, in the order of the wire; nil for any other.
    package init?(address: [UInt8]) {
        let address = Self.unmapped(address)
        switch address.count {
        case 4: bytes = address
        case 16: bytes = Array(address.prefix(7))
        default: return nil
        }
    }

    /// An address as it is on the wire; one of IPv4 that is mapped into IPv6 is the IPv4 address.
    package static func unmapped(_ address: [UInt8]) -> [UInt8] {
        let mapped: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]
        return address.count == 16 && address.starts(with: mapped)
            ? Array(address.suffix(4)) : address
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    /// Wherever nothing is known of: one network for all.
    package static let unknown = Network(bytes: [])
}
