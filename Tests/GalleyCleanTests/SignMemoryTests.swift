import Testing

@testable import GalleyClean

/// What is remembered of class values.
@Suite("Sign memory")
struct SignMemoryTests {
    @Test("a value says the same each time, also after thousands of others took its place")
    func remembers() {
        let words = ["sidebar", "articleBody", "sr-only screen-reader", "teaser-list", "Teaser-List", "col", ""]
        let values = (0..<3000).map { "\(words[$0 % words.count]) m\($0 % 900)" }
        let source = Array(values.joined(separator: "\n").utf8)
        let places = source.split(separator: 0x0A, omittingEmptySubsequences: false).map(\.indices)
        var memory = SignMemory(ClassSigns.byHash)
        source.withUnsafeBufferPointer { source in
            for place in places {
                let value = UnsafeBufferPointer(rebasing: source[place])
                let entry = memory.entry(place, of: source)
                #expect(entry.signs == ClassWords.signs(in: value, table: ClassSigns.byHash, areClasses: true))
                #expect(entry.key == ByteHash.hash(value, ignoringCase: true))
            }
        }
    }

    @Test("hashes tell cases apart or not, as asked")
    func cases() {
        func hash(_ text: String, _ ignoringCase: Bool) -> UInt64 {
            Array(text.utf8).withUnsafeBufferPointer { ByteHash.hash($0, ignoringCase: ignoringCase) }
        }
        for (first, second) in [("Teaser", "teaser"), ("TEASER-list-item", "teaser-LIST-item")] {
            #expect(hash(first, true) == hash(second, true))
            #expect(hash(first, false) != hash(second, false))
        }
        #expect(hash("a", true) != hash("aa", true))
        #expect(hash("teaser-list-1", true) != hash("teaser-list-2", true))
    }
}
