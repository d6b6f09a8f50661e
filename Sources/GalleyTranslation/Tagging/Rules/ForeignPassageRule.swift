import GalleyCore
import GalleyText

/// Paragraphs and quotations in another language than the article's.
enum ForeignPassageRule: TaggingRule {
    static let description = RuleDescription(
        "foreign-passage",
        summary: "Tags paragraphs and quotations that are written in another language, with its code.",
        rationale:
            "A quotation in the original is kept, or translated from its own language, and is no mistake of the text.",
        changes: [
            "[Le bac de nuit ne partira pas ce soir parce que la mer est trop forte pour les bateaux.]",
            "He read the sign aloud: “[El muelle está cerrado por obras hasta el próximo verano y nadie puede entrar]”.",
            RuleExample("[The night ferry will not sail because the sea is too rough for boats.]", language: "ko"),
        ],
        keeps: [
            "The night ferry will not sail because the sea is too rough.",
            "Dover, Calais, Ostend, Harwich, Hook, Hull.",
            RuleExample("배는 KTX와 IMO 기준을 따른다고 밝혔다.", language: "ko"),
        ])

    static func tags(in request: TaggingRequest) -> [Tag] {
        let detector = PassageDetector.of(request.language)
        return request.blocks.flatMap { block -> [Tag] in
            if let whole = passage(0..<block.bytes.count, in: block, detector) { return [whole] }
            return block.quotes.compactMap { passage($0.inside, in: block, detector) }
        }
    }

    private static func passage(_ range: Range<Int>, in block: TaggedBlock, _ detector: PassageDetector) -> Tag? {
        if detector.goesByWords, !lacksOwnWords(range, in: block, detector) { return nil }
        guard let guess = detector.language(of: block.bytes[range]) else { return nil }
        return tag(.foreignPassage, in: block, range, value: guess.language, confidence: guess.confidence)
    }

    /// Words a passage must have before their lack says anything.
    private static let leastWords = 8

    /// True for a passage of some words without one that is common in the article's language.
    private static func lacksOwnWords(
        _ range: Range<Int>, in block: TaggedBlock, _ detector: PassageDetector
    ) -> Bool {
        let first = block.tokenIndex(from: range.lowerBound)
        var index = first
        while index < block.tokens.count, block.tokens[index].range.upperBound <= range.upperBound {
            if detector.mayBeOwn(block.bytes[block.tokens[index].range]) { return false }
            index += 1
        }
        return index - first >= leastWords
    }
}
