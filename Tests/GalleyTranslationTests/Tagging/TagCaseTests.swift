import GalleyCore
import Testing

@testable import GalleyTranslation

@Suite("Tag cases")
struct TagCaseTests {
    @Test("there are two hundred cases, some for every category")
    func count() {
        #expect(TagCase.all.count >= 200)
        #expect(Set(TagCase.all.map(\.category)) == Set(TagCategory.allCases))
    }

    @Test("what is marked is found, with its value, and nothing else", arguments: TagCase.all)
    func cases(_ sentence: TagCase) {
        let expected = sentence.parts.marks
        let found = sentence.found()
        #expect(found.map(\.words) == expected.map(\.words))
        for (mark, tag) in zip(expected, found) where mark.value != nil { #expect(mark.value == tag.value) }
    }
}
