extension AddressGuard {
    /// A block of addresses with a use of its own.
    struct SpecialRange: Sendable {
        let range: AddressRange
        /// With its article, for a sentence.
        let kind: String
    }

    /// IANA IPv4 Special-Purpose Address Registry (RFC 6890 and its successors), multicast (RFC 5771) and class E.
    static let specialIPv4: [SpecialRange] = ranges([
        ("0.0.0.0/8", "an address of \"this network\""),
        ("10.0.0.0/8", "a private address"),
        ("100.64.0.0/10", "an address of a provider's own network"),
        ("127.0.0.0/8", "a loopback address"),
        ("169.254.0.0/16", "a link-local address"),
        ("172.16.0.0/12", "a private address"),
        ("192.0.0.0/24", "an address for protocols"),
        ("192.0.2.0/24", "an address for documentation"),
        ("192.31.196.0/24", "an address for name servers"),
        ("192.52.193.0/24", "an address for relays"),
        ("192.88.99.0/24", "a 6to4 relay"),
        ("192.168.0.0/16", "a private address"),
        ("192.175.48.0/24", "an address for name servers"),
        ("198.18.0.0/15", "an address for benchmarks"),
        ("198.51.100.0/24", "an address for documentation"),
        ("203.0.113.0/24", "an address for documentation"),
        ("224.0.0.0/4", "a multicast address"),
        ("240.0.0.0/4", "a reserved address"),
    ])

    /// IANA IPv6 Special-Purpose Address Registry; what lies outside 2000::/3 is refused besides.
    static let specialIPv6: [SpecialRange] = ranges([
        ("::1/128", "a loopback address"),
        ("::/128", "the unspecified address"),
        ("::/96", "an IPv4-compatible address"),
        ("64:ff9b::/96", "an address behind NAT64"),
        ("64:ff9b:1::/48", "an address behind NAT64"),
        ("100::/64", "a discard-only address"),
        ("2001::/32", "an address in a Teredo tunnel"),
        ("2001::/23", "an address for protocols"),
        ("2001:db8::/32", "an address for documentation"),
        ("2002::/16", "an address in a 6to4 tunnel"),
        ("2620:4f:8000::/48", "an address for name servers"),
        ("3fff::/20", "an address for documentation"),
        ("5f00::/16", "a segment routing address"),
        ("fc00::/7", "a private address"),
        ("fe80::/10", "a link-local address"),
        ("fec0::/10", "a site-local address"),
        ("ff00::/8", "a multicast address"),
    ])

    private static func ranges(_ rows: [(String, String)]) -> [SpecialRange] {
        rows.compactMap { text, kind in AddressRange(text).map { SpecialRange(range: $0, kind: kind) } }
    }
}
