import GalleyCore

/// Acronyms that the article explains itself: `US Forces Korea (USFK)`; later uses get the same expansion.
enum AcronymRule: TaggingRule {
    static let description = RuleDescription(
        "acronym", summary: "Tags acronyms with the expansion that the article gives.",
        rationale: "The target language may have an acronym of its own, and needs the words to find it.",
        changes: [
            "The Harbour Safety Board ([HSB]) met on Monday; the [HSB] will meet again.",
            "The [HSB] (Harbour Safety Board) met on Monday.",
            "The Bank of Harbours ([BOH]) met on Monday; the [BOH] will meet again.",
        ],
        keeps: ["The harbour was shut (NOBODY was hurt).", "The board met on Monday (see page 4)."])

    static func tags(in request: TaggingRequest) -> [Tag] {
        var expansions: [String: String] = [:]
        for block in request.blocks where block.holds(UInt8(ascii: "(")) {
            for (index, token) in block.tokens.enumerated() where isAcronym(token) {
                let letters = block.word(index)
                if expansions[letters] == nil { expansions[letters] = expansion(of: index, in: block) }
            }
        }
        if expansions.isEmpty { return [] }
        return request.blocks.flatMap { block in
            block.tokens.compactMap { token in
                guard isAcronym(token), let expansion = expansions[block.words(token.range)] else { return nil }
                return tag(.acronym, in: block, token.range, value: expansion, confidence: 0.95)
            }
        }
    }

    private static func isAcronym(_ token: WordToken) -> Bool {
        token.isAllCapitals && (2...10).contains(token.range.count)
    }

    /// The words before `(ABC)` or inside the brackets behind `ABC (…)` whose initials are the acronym's letters.
    private static func expansion(of index: Int, in block: TaggedBlock) -> String? {
        let (token, bytes) = (block.tokens[index], block.bytes)
        let (start, end) = (token.range.lowerBound, token.range.upperBound)
        let inBrackets =
            start > 0 && bytes[start - 1] == UInt8(ascii: "(") && end < bytes.count && bytes[end] == UInt8(ascii: ")")
        if inBrackets { return words(before: index, in: block) }
        guard end + 1 < bytes.count, bytes[end] == 0x20, bytes[end + 1] == UInt8(ascii: "(") else { return nil }
        return words(after: index, in: block)
    }

    private static func words(before index: Int, in block: TaggedBlock) -> String? {
        let letters = block.folded(index).filter(\.isLetter)
        for first in stride(from: index - 1, through: max(0, index - letters.count - 4), by: -1) {
            guard mayBegin(letters, block.tokens[first], in: block) else { continue }
            let candidate = Array(block.tokens[first..<index])
            if spells(letters, candidate, in: block) {
                return block.words(candidate[0].range.lowerBound..<candidate[candidate.count - 1].range.upperBound)
            }
        }
        return nil
    }

    /// False where a word's first letter cannot be the acronym's: a capital is never left out.
    private static func mayBegin(_ letters: String, _ word: WordToken, in block: TaggedBlock) -> Bool {
        let (first, letter) = (block.bytes[word.range.lowerBound], letters.utf8.first ?? 0)
        return word.isCapitalised && (first | 0x20 == letter || first >= 0x80 || letter >= 0x80)
    }

    private static func words(after index: Int, in block: TaggedBlock) -> String? {
        let letters = block.folded(index).filter(\.isLetter)
        let limit = block.bytes[block.tokens[index].range.upperBound...].firstIndex(of: UInt8(ascii: ")"))
        guard let limit else { return nil }
        let inside = block.tokens[(index + 1)...].prefix { $0.range.upperBound <= limit }
        guard let first = inside.first, let last = inside.last, spells(letters, Array(inside), in: block) else {
            return nil
        }
        return block.words(first.range.lowerBound..<last.range.upperBound)
    }

    /// True when the initials of the words, or for a word in capitals its letters, give the acronym. Small words may have
    /// their letter in it (`Bank of Korea (BOK)`) or not (`Ministry of Economy and Finance (MOEF)`).
    private static func spells(_ letters: String, _ words: [WordToken], in block: TaggedBlock) -> Bool {
        guard words.count > 1, words[0].isCapitalised else { return false }
        let parts = words.flatMap { word in
            block.words(word.range).split { $0 == "-" || $0 == "’" || $0 == "'" }.map { part in
                let isSmall = part.first.map { $0.isLowercase } ?? true
                let whole = word.isAllCapitals && !isSmall
                return Part(
                    letters: Array(whole ? part.lowercased().filter(\.isLetter) : part.prefix(1).lowercased()),
                    isSmall: isSmall)
            }
        }
        return spells(Array(letters)[...], parts[...])
    }

    /// What a word gives to an acronym.
    private struct Part {
        let letters: [Character]
        /// May be left out.
        let isSmall: Bool
    }

    private static func spells(_ letters: ArraySlice<Character>, _ parts: ArraySlice<Part>) -> Bool {
        guard let part = parts.first else { return letters.isEmpty }
        if letters.starts(with: part.letters), spells(letters.dropFirst(part.letters.count), parts.dropFirst()) {
            return true
        }
        return part.isSmall && spells(letters, parts.dropFirst())
    }
}
