import Testing

@testable import GalleyClean

/// What the words of class names and ids say of a box, and where they say nothing.
@Suite("Class words")
struct ClassWordsTests {
    private static func signs(_ value: String, areClasses: Bool = true) -> ClassSigns {
        Array(value.utf8).withUnsafeBufferPointer {
            ClassWords.signs(in: $0, table: ClassSigns.byHash, areClasses: areClasses)
        }
    }

    @Test("words are parted by signs and by capitals, and two of them may be one word")
    func words() {
        #expect(Self.signs("related-stories") == [.related, .article])
        #expect(Self.signs("relatedStories") == Self.signs("related-stories"))
        #expect(Self.signs("sub-title").contains(.standfirst))
        #expect(Self.signs("col footer\twide") == [.footer])
        #expect(Self.signs("") == [])
    }

    @Test(
        "the look of a thing and what stands beside it say nothing of what it is",
        arguments: [
            "has-small-font-size", "has-sidebar", "margin-bottom-4", "u-padding-top", "border-top", "overflow-hidden",
            "field-label-hidden", "md:top-28", "hover:text-link", "max-w-none",
        ])
    func looks(value: String) {
        #expect(Self.signs(value).isDisjoint(with: [.footer, .popular, .sidebar, .tools, .hidden, .links]))
    }

    @Test("a name made out of a headline says nothing, a short one does")
    func slugs() {
        #expect(Self.signs("how-to-buy-the-best-button-down-shirts", areClasses: false) == [])
        #expect(Self.signs("buy-button", areClasses: false) == [.shop, .button])
        #expect(Self.signs("block__share-buttons--top__list__item__link__icon").contains(.share))
    }

    @Test("letters behind a digit, as in a number of a machine's, are no word")
    func numbers() {
        #expect(!Self.signs("element-0243ad1").contains(.advertisement))
        #expect(Self.signs("ad1").contains(.advertisement))
        #expect(Self.signs("col2Related").contains(.related))
    }

    @Test("colons part words outside of classes")
    func colons() {
        #expect(Self.signs("schema:articleBody", areClasses: false).contains(.body))
        #expect(Self.signs("schema:articleBody") == [])
    }
}
