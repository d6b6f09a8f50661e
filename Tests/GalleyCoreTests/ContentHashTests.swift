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

    @Test(
        "whole pages differ in hash when one byte does, when parts change places, or in length", arguments: 4080..<4180)
    func longInputs(count: Int) {
        let page = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 6) }
        var seen: Set<ContentHash> = [ContentHash(of: page), ContentHash(of: page + [0])]
        for index in stride(from: count % 7, to: count, by: 7) {
            var changed = page
            changed[index] ^= 0x20
            seen.insert(ContentHash(of: changed))
        }
        // Lanes are no more alike than pieces of one lane.
        for (first, second) in [(0, 1), (1, 2), (0, 4), (3, 7)] {
            var swapped = page
            for place in 0..<16 { swapped.swapAt(first * 16 + place, second * 16 + place) }
            seen.insert(ContentHash(of: swapped))
        }
        #expect(seen.count == 2 + (count - count % 7) / 7 + 4)
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

    @Test(
        "a folded hash is that of the words in small letters with single spaces, wherever the runs of plain signs end",
        arguments: [
            "THE HARBOUR WALL HELD", "Seven b  eight by  nine", "!Wow ! !! [Z]@`{a}",
            "Ärger im Café über Öl und Ölpreis",
            "tabs\tand\n\nlines   of white   space  ", "        ", "exactly8",
            "12345678 2345678  345678   45678    5678",
        ])
    func foldedRuns(text: String) {
        for start in text.unicodeScalars.indices {
            let words = String(text.unicodeScalars[start...])
            let small = words.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
            let folded = small.split { $0 <= 0x20 }.joined(separator: [0x20])
            #expect(ContentHash(ofFolded: words) == ContentHash(of: Array(folded)))
        }
    }

    @Test("the hash of a text is the same on every machine")
    func pinned() {
        #expect(ContentHash(of: "galley".utf8).hex == "dc3a2e536b1895db5e40a9434c9bd3fd")
    }
}
