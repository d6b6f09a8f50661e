package import GalleyCore

/// A stretch of a unit's words that a hand-off file marks: a format the translation keeps, or a tag for the translator.
package struct HandoffSpan: Sendable, Hashable {
    /// What a span says of its words.
    package enum Kind: Sendable, Hashable {
        /// Emphasis, a link … of the article.
        case format(InlineMark.Kind)
        /// A tag. Protected ones reach the translation as they are.
        case tag(TagCategory)
        /// Something a tool put in, or a kind this version does not know, by the file's name for it.
        case foreign(String)
    }

    /// Its name within the unit: a number for formats, `t` and a number for tags. A translation repeats it.
    package let id: String
    package let kind: Kind
    /// UTF-8 offsets of the unit's words; empty for a mark without words.
    package let range: Range<Int>

    package init(id: String, kind: Kind, range: Range<Int>) {
        self.id = id
        self.kind = kind
        self.range = range
    }

    /// True for words that the translation must repeat letter by letter.
    package var isProtected: Bool {
        if case .tag(let category) = kind { category.isProtected } else { false }
    }

    /// True for a format of the article.
    package var isFormat: Bool { if case .format = kind { true } else { false } }
}
