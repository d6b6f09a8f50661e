import GalleyCore

extension NameReader {
    /// True for what reads like a person's name: two to five words with capitals, none of them a house's; or a few
    /// signs of a script that sets no spaces.
    static func looksPersonal(_ name: String) -> Bool {
        let text = ByteText(collapsing: name)
        let words = text.bytes.split(separator: 0x20)
        guard let first = words.first, words.count <= 5 else { return false }
        if first[first.startIndex] >= 0xE3, words.count <= 2 { return text.bytes.count <= 24 }
        guard words.count >= 2, !NameWords.innerParticles.contains(text.folded(first.startIndex..<first.endIndex))
        else { return false }
        var capitals = 0
        for word in words {
            let folded = text.folded(word.startIndex..<word.endIndex)
            if NameWords.houseWords.contains(folded) || NameWords.roles.contains(folded) { return false }
            if begins(word, with: .capital) {
                capitals += 1
            } else if !NameWords.particles.contains(folded), !begins(word, with: .none) {
                return false
            }
            if word.contains(where: { $0 &- 0x30 < 10 }) { return false }
        }
        return capitals >= 2 || begins(first, with: .none)
    }

    private static func begins(_ word: ArraySlice<UInt8>, with wanted: LetterCase) -> Bool {
        word.withUnsafeBufferPointer { bytes in
            var scalars = ScalarWalk(bytes)
            return scalars.next().map { LetterCase(of: $0) == wanted } ?? false
        }
    }

    /// True for what stands where a name should: `admin`, `staff`.
    static func isNoName(_ name: String) -> Bool { NameWords.noNames.contains(ByteText(folding: name).bytes) }

    /// True when the words are nothing but the opening of a byline: `Written by`, `Author`.
    static func isOpening(_ words: String) -> Bool {
        let text = ByteText(collapsing: words)
        guard text.bytes.count <= 60 else { return false }
        let bare = text.trimmed(0..<text.bytes.count) { $0 == 0x20 || $0 == 0x3A }
        return NameWords.openings.contains(text.folded(bare))
    }

    /// True when the words open with the credit of those who did not write: `Photography by`, `Contributions from`.
    static func isOthersCredit(_ words: String) -> Bool {
        let text = ByteText(collapsing: words)
        return NameWords.otherOpenings.opening(of: text.folded(0..<min(text.bytes.count, 64))) != nil
    }

    /// The names behind `Photography by` and its like, which `authors(in:)` leaves out; those of a line without it.
    static func names(behindOthersCredit words: String) -> [String] {
        let text = ByteText(collapsing: words)
        let folded = text.folded(text.bytes.indices)
        guard let opening = NameWords.otherOpenings.opening(of: folded) else { return authors(in: words).map(\.name) }
        return authors(in: text.string(text.end(ofFolded: opening.count, from: 0)..<text.bytes.count)).map(\.name)
    }
}
