package import GalleyCore

/// A tag of the article as it lies on the words of one unit.
package struct UnitTag: Sendable, Hashable {
    /// The tag as the article has it.
    package let tag: Tag
    /// UTF-8 offsets of the unit's words.
    package let range: Range<Int>
    /// Names of the unit's spans that show it inline; more than one where a format cuts a protected tag in two.
    package let spans: [String]

    package init(tag: Tag, range: Range<Int>, spans: [String]) {
        self.tag = tag
        self.range = range
        self.spans = spans
    }

    package var category: TagCategory { tag.category }
}
