package import GalleyCore

/// What encoding a page is in, and what said so.
package struct SniffedEncoding: Sendable, Hashable {
    /// Where the encoding was found, the most trustworthy first.
    package enum Source: String, Sendable {
        /// The byte order mark at the start.
        case bom
        /// The `charset` of the HTTP answer.
        case http
        /// A `meta` element.
        case meta
        /// `<?xml … encoding="…"?>`.
        case xmlDeclaration
        /// The bytes themselves: they are UTF-8 and not only ASCII.
        case detected
        /// Nothing; windows-1252 is what browsers fall back to.
        case `default`
    }

    package let encoding: CharacterEncoding
    package let source: Source
    /// The bytes of the byte order mark, which is no part of the text.
    package let bomLength: Int

    /// - Parameter bomLength: The bytes to skip before decoding.
    package init(encoding: CharacterEncoding, source: Source, bomLength: Int = 0) {
        self.encoding = encoding
        self.source = source
        self.bomLength = bomLength
    }
}
