/// Says how much of a paragraph stands in a text: the greatest runs of three words and more, one behind the other.
struct TextCover {
    private let tokens: [UInt64]
    /// Where each run of three words begins, by a hash of it.
    private var places: [UInt64: [Int]] = [:]

    /// A paragraph counts as there from this share on.
    static let threshold = 0.8
    /// Places of one run of three that are looked at.
    private static let mostPlaces = 200

    init(_ text: String) {
        tokens = TokenRun(text, folded: true).tokens
        for index in 0..<max(0, tokens.count - 2) {
            places[Self.hash(tokens, index), default: []].append(index)
        }
    }

    /// 0…1; 1 for a paragraph without words.
    func share(of paragraph: String) -> Double {
        let words = TokenRun(paragraph, folded: true).tokens
        if words.isEmpty { return 1 }
        if words.count < 4 { return holds(words) ? 1 : 0 }
        var (index, covered) = (0, 0)
        while index + 3 <= words.count {
            var longest = 0
            for place in (places[Self.hash(words, index)] ?? []).prefix(Self.mostPlaces) {
                var length = 3
                while index + length < words.count, place + length < tokens.count,
                    words[index + length] == tokens[place + length]
                { length += 1 }
                longest = max(longest, length)
            }
            covered += longest
            index += max(1, longest)
        }
        return Double(covered) / Double(words.count)
    }

    private static func hash(_ tokens: [UInt64], _ index: Int) -> UInt64 {
        (tokens[index] &* 0x9E37_79B9_7F4A_7C15 ^ tokens[index + 1]) &* 0xC2B2_AE3D_27D4_EB4F ^ tokens[index + 2]
    }

    private func holds(_ words: [UInt64]) -> Bool {
        guard let first = words.first, tokens.count >= words.count else { return false }
        return tokens.indices.dropLast(words.count - 1).contains { index in
            tokens[index] == first && tokens[index..<index + words.count].elementsEqual(words)
        }
    }
}
