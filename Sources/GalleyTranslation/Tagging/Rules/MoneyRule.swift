import GalleyCore

/// Sums of money: `US$5 billion`, `2,50 Euro`, `50억 달러`.
enum MoneyRule: TaggingRule {
    static let description = RuleDescription(
        "money", summary: "Tags sums with their value in digits and their currency.",
        rationale: "Billions mean different numbers in different languages; the digits do not.",
        changes: [
            "It pays [US$5 billion] a year.", "A ticket costs [€2.50] today.",
            RuleExample("Die Karte kostet [2,50 Euro] am Tag.", language: "de"),
        ],
        keeps: ["It has 5 billion leaves.", "He won 5 games."])

    static func tags(in request: TaggingRequest) -> [Tag] {
        request.blocks.flatMap { block in
            NumeralScanner.numerals(in: block.text, language: request.language).compactMap { numeral in
                guard let currency = numeral.currency, let value = numeral.values.first,
                    let range = range(of: numeral, in: block)
                else { return nil }
                return tag(
                    .money, in: block, range, value: "\(value)", properties: [Tag.Property("currency", currency)],
                    confidence: 0.9)
            }
        }
    }

    /// The number with its currency's sign before it or word behind it; nil when the currency stands elsewhere.
    private static func range(of numeral: Numeral, in block: TaggedBlock) -> Range<Int>? {
        let (start, end) = (numeral.range.lowerBound, numeral.range.upperBound)
        var front = start
        while front > 0, start - front < 8, block.bytes[front - 1] > 0x28 || block.bytes[front - 1] == 0x24 {
            front -= 1
        }
        for begin in front..<start where begin == 0 || block.bytes[begin] & 0xC0 != 0x80 {
            if NumeralWords.currencies[block.words(begin..<start).lowercased()] != nil { return begin..<end }
        }
        let rest = String(decoding: block.bytes[end...].prefix(24), as: UTF8.self)
        let gap = rest.prefix { $0 == " " || $0 == "\u{A0}" || $0 == "-" }
        let word = rest.dropFirst(gap.count).lowercased()
        let known = NumeralWords.currencies.keys.filter { word.hasPrefix($0) }.max { $0.count < $1.count }
        guard let known else { return nil }
        let isWord = known.utf8.first.map { $0 < 0x80 } ?? false
        let inflected = isWord ? String(word.prefix { $0.isLetter || known.contains($0) }) : known
        return start..<end + gap.utf8.count + max(known.utf8.count, inflected.utf8.count)
    }
}
