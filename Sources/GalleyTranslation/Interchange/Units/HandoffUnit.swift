package import GalleyCore
import GalleyText

/// One thing to translate: a sentence, or a whole heading, caption or cell, with its place in the article.
package struct HandoffUnit: Sendable, Hashable, Identifiable {
    /// The name it bears in the hand-off and by which it comes back; letters, digits, `.`, `-` and `_` only.
    package let id: String
    package let place: UnitPlace
    /// What an editor calls it: `headline`, `paragraph`, `caption`.
    package let role: String
    package let source: HandoffText
    /// The article's tags that lie within the unit, with ranges of the unit's words.
    package let tags: [UnitTag]
    package let notes: [UnitNote]

    package init(
        id: String, place: UnitPlace, role: String, source: HandoffText, tags: [UnitTag] = [], notes: [UnitNote] = []
    ) {
        self.id = id
        self.place = place
        self.role = role
        self.source = source
        self.tags = tags
        self.notes = notes
    }

    /// The fingerprint of the words: white space, composition of letters and ASCII case do not matter.
    package var hash: ContentHash { Self.hash(of: source.text) }

    /// The fingerprint that units with these words have. Characters that XML cannot carry do not count.
    package static func hash(of text: String) -> ContentHash {
        let carried =
            text.unicodeScalars.contains(where: isNotCarried)
            ? String(String.UnicodeScalarView(text.unicodeScalars.filter { !isNotCarried($0) })) : text
        return ContentHash(ofFolded: NormalForm.nfc.apply(to: carried))
    }

    /// XML 1.0 §2.2.
    private static func isNotCarried(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case 0..<0x20, 0xFFFE, 0xFFFF: true
        default: false
        }
    }

    /// False when there is no letter outside protected spans, or the whole is one address: such a unit goes along for
    /// context only.
    package var isTranslatable: Bool {
        let isAddress = source.text.contains("://") && !source.text.contains(where: \.isWhitespace)
        return !isAddress && source.text.hasLetter(outside: source.spans.filter(\.isProtected).map(\.range))
    }

    /// True when words equal to the source's may be a translation all the same: names and acronyms are all it holds.
    package var mayStayAsItIs: Bool {
        let names: Set<TagCategory> = [.person, .organisation, .place, .acronym, .agency, .title, .term, .dateline]
        let covered = tags.filter { names.contains($0.category) || $0.category.isProtected }.map(\.range)
        return !source.text.hasLetter(outside: covered)
    }
}
