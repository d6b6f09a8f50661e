package import GalleyCore

/// A tag of the article as it lies on the words of one unit.
package struct UnitTag: Sendable, Hashable {
    /// Its name within the unit: `t` and its number among all the unit's tags, inline or not.
    package let id: String
    /// The tag as the article has it.
    package let tag: Tag
    /// UTF-8 offsets of the unit's words.
    package let range: Range<Int>

    package init(id: String, tag: Tag, range: Range<Int>) {
        self.id = id
        self.tag = tag
        self.range = range
    }

    package var category: TagCategory { tag.category }
}
