/// The `Content-Type` header taken apart (RFC 9110 §8.3).
package struct ContentType: Sendable, Hashable {
    /// Type and subtype in lower case; nil where the header is missing or is none.
    package let mediaType: String?
    /// The `charset` parameter as written.
    package let charset: String?

    package init(_ header: String?) {
        let parts = (header ?? "").split(separator: ";").map(Self.trimmed)
        let type = parts.first?.lowercased() ?? ""
        mediaType = type.contains("/") ? type : nil
        charset =
            parts.dropFirst().lazy.compactMap { parameter -> String? in
                let pair = parameter.split(separator: "=", maxSplits: 1).map(Self.trimmed)
                guard pair.count == 2, pair[0].lowercased() == "charset" else { return nil }
                let value = pair[1].filter { $0 != "\"" && $0 != "'" }
                return value.isEmpty ? nil : value
            }.first
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.first == " " || text.first == "\t" { text.removeFirst() }
        while text.last == " " || text.last == "\t" { text.removeLast() }
        return String(text)
    }
}
