/// The `Content-Type` header taken apart (RFC 9110 §8.3).
package struct ContentType: Sendable, Hashable {
    /// Type and subtype in lower case; nil where the header is missing or is none.
    package let mediaType: String?
    /// The `charset` parameter as written.
    package let charset: String?

    package init(_ header: String?) {
        // By bytes: every page that is fetched comes this way.
        let parts = (header ?? "").utf8.split(separator: UInt8(ascii: ";")).map(Self.trimmed)
        let type = parts.first.map { String(Substring($0)).lowercased() } ?? ""
        mediaType = type.utf8.contains(UInt8(ascii: "/")) ? type : nil
        charset = parts.dropFirst().lazy.compactMap(Self.charset).first
    }

    private static func charset(_ parameter: Substring.UTF8View) -> String? {
        let pair = parameter.split(separator: UInt8(ascii: "="), maxSplits: 1).map(trimmed)
        guard pair.count == 2, String(Substring(pair[0])).lowercased() == "charset" else { return nil }
        let value = String(Substring(pair[1])).filter { $0 != "\"" && $0 != "'" }
        return value.isEmpty ? nil : value
    }

    private static func trimmed(_ text: Substring.UTF8View) -> Substring.UTF8View {
        var text = text
        while text.first == 0x20 || text.first == 0x09 { text.removeFirst() }
        while text.last == 0x20 || text.last == 0x09 { text.removeLast() }
        return text
    }
}
