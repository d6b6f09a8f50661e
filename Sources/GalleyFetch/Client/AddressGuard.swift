/// Decides which addresses may be connected to: those of the public Internet, and the exceptions the user named.
///
/// A page must not make Galley read what only this machine or its network can reach (server-side request forgery).
/// The guard is asked with the address of the socket itself, after names are resolved and at every redirect, so
/// neither a spelling (`0x7f.1`) nor a changing DNS answer gets past it.
package struct AddressGuard: Sendable {
    private let allowed: [AllowedAddress]

    package init(allowing allowed: [AllowedAddress] = []) {
        self.allowed = allowed
    }

    /// What kind of address it is when it must not be connected to (`a loopback address`); nil when it may.
    package func refusal(of address: IPAddress, port: Int) -> String? {
        let address = address.unmapped
        guard let kind = Self.kind(of: address) else { return nil }
        return allowed.contains { $0.covers(address, port: port) } ? nil : kind
    }

    /// The kind of a special address; nil for a public one.
    private static func kind(of address: IPAddress) -> String? {
        let table = address.isIPv4 ? specialIPv4 : specialIPv6
        if let special = table.first(where: { $0.range.contains(address) }) { return special.kind }
        // Of IPv6 only 2000::/3 has been given out as global unicast (RFC 4291 §2.4).
        return address.isIPv4 || address.high >> 61 == 0b001 ? nil : "an address outside the public Internet"
    }
}
