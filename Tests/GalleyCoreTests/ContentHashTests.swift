import GalleyCore
import Testing

@Suite("Content hashes")
struct ContentHashTests {
    @Test("inputs that differ in one bit, or only in length, differ in hash")
    func differs() {
        var seen: Set<ContentHash> = []
        for count in 0..<70 {
            let zeros = [UInt8](repeating: 0, count: count)
            seen.insert(ContentHash(of: zeros))
            for index in 0..<count {
                var changed = zeros
                changed[index] = 1
                seen.insert(ContentHash(of: changed))
            }
        }
        #expect(seen.count == 70 + (0..<70).reduce(0, +))
    }

    @Test("contiguous and other sequences of the same bytes hash alike")
    func sequences() {
        let bytes = Array("A longer run of bytes, more than one step of the loop.".utf8)
        #expect(ContentHash(of: bytes) == ContentHash(of: AnySequence(bytes)))
        #expect(ContentHash(hex: ContentHash(of: bytes).hex) == ContentHash(of: bytes))
    }

    @Test("case and white space do not matter to a folded hash, words do")
    func folded() {
        #expect(ContentHash(ofFolded: "  Share\n it ") == ContentHash(ofFolded: "share it"))
        #expect(ContentHash(ofFolded: "share it") != ContentHash(ofFolded: "shareit"))
    }

    @Test("the hash of a text is the same on every machine")
    func pinned() {
        #expect(ContentHash(of: "galley".utf8).hex == "dc3a2e536b1895db5e40a9434c9bd3fd")
    }
}
