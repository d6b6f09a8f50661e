import GalleyHTML

/// Plain words out of what feeds put where plain words belong.
enum FeedText {
    /// The characters of a named reference of HTML, which feeds use though XML does not know them.
    @Sendable static func characters(_ name: String) -> String? {
        let reference = Array("&\(name);".utf8)
        var decoded: [UInt8] = []
        CharacterReferences.decode(reference, range: 0..<reference.count, inAttribute: false, into: &decoded)
        return decoded == reference ? nil : String(decoding: decoded, as: UTF8.self)
    }

    /// A headline: markup and references in it opened, white space folded; nil when nothing is left.
    static func headline(_ text: String?) -> String? {
        guard let text else { return nil }
        let isMarkup = text.utf8.contains { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }
        let words = isMarkup ? HTMLTree(parsing: Array(text.utf8)).textContent(HTMLTree.document) : text
        let folded = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return folded.isEmpty ? nil : folded
    }

    /// An address in a feed, made whole; nil when it cannot be fetched.
    static func address(_ reference: String?, base: String) -> String? {
        guard let reference, reference.utf8.contains(where: { $0 > 0x20 }) else { return nil }
        if let whole = try? WebAddress(reference) { return whole.text }
        return (try? WebAddress(base))?.resolved(reference)
    }
}

extension WebAddress {
    /// The address a reference means here; nil where it means none that can be fetched.
    func resolved(_ reference: String) -> String? {
        (try? resolving(reference))?.text
    }
}
