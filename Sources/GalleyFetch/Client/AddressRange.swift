/// A block of addresses in CIDR notation (RFC 4632, RFC 4291 §2.3): `10.0.0.0/8`, `fc00::/7`, or one address.
package struct AddressRange: Sendable, Hashable, CustomStringConvertible {
    package let base: IPAddress
    /// Leading bits that an address of the block shares with `base`.
    package let prefixLength: Int

    /// Nil when the text is no address or the length does not fit it.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = parts.first, let base = IPAddress(String(first)) else { return nil }
        let width = base.isIPv4 ? 32 : 128
        var length = width
        if parts.count == 2 {
            guard let given = Int(parts[1]), (0...width).contains(given) else { return nil }
            length = given
        }
        self.base = base
        self.prefixLength = length
    }

    package func contains(_ address: IPAddress) -> Bool {
        guard address.isIPv4 == base.isIPv4 else { return false }
        if base.isIPv4 { return Self.agree(address.low << 32, base.low << 32, prefixLength) }
        return Self.agree(address.high, base.high, min(prefixLength, 64))
            && Self.agree(address.low, base.low, max(prefixLength - 64, 0))
    }

    package var description: String { "\(base)/\(prefixLength)" }

    /// True when the leading bits of both words are the same.
    private static func agree(_ a: UInt64, _ b: UInt64, _ bits: Int) -> Bool {
        bits == 0 || (a ^ b) >> UInt64(64 - bits) == 0
    }
}
