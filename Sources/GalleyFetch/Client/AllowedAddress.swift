/// An exception to the address guard: `CIDR[:PORT]`, such as `127.0.0.1:8087`, `127.0.0.0/8`, `[::1]:80`,
/// `[fd00::/8]:443`. Only the command line makes one, never a workflow.
package struct AllowedAddress: Sendable, Hashable, CustomStringConvertible {
    /// A text that names no address.
    package struct Problem: Error, CustomStringConvertible {
        package let text: String

        package var description: String {
            "\"\(text)\" is no address to allow; write CIDR[:PORT], such as 127.0.0.1:8087, 10.0.0.0/8 or [::1]:80"
        }
    }

    package let range: AddressRange
    /// Nil allows every port.
    package let port: Int?

    package init(_ range: AddressRange, port: Int? = nil) {
        self.range = range
        self.port = port
    }

    /// - Throws: `Problem` when the text names no address.
    package init(parsing text: String) throws {
        guard let (rangeText, portText) = Self.split(text), let range = AddressRange(rangeText) else {
            throw Problem(text: text)
        }
        self.range = range
        self.port = try portText.map { digits in
            guard let port = Int(digits), (1...65_535).contains(port) else { throw Problem(text: text) }
            return port
        }
    }

    package func covers(_ address: IPAddress, port: Int) -> Bool {
        range.contains(address) && (self.port ?? port) == port
    }

    package var description: String {
        guard let port else { return "\(range)" }
        return range.base.isIPv4 ? "\(range):\(port)" : "[\(range)]:\(port)"
    }

    /// The block and the port as written. Only brackets can part an IPv6 address from its port.
    private static func split(_ text: String) -> (Substring, Substring?)? {
        if text.hasPrefix("[") {
            guard let close = text.firstIndex(of: "]") else { return nil }
            let inside = text[text.index(after: text.startIndex)..<close]
            let rest = text[text.index(after: close)...]
            if rest.isEmpty { return (inside, nil) }
            return rest.hasPrefix(":") ? (inside, rest.dropFirst()) : nil
        }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        return parts.count == 2 ? (parts[0], parts[1]) : (text[...], nil)
    }
}
