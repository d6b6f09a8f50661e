import GalleyCore

/// Terms of the house's glossary.
enum TermRule: TaggingRule {
    static let description = RuleDescription(
        "term", summary: "Tags the terms of the glossary with their approved translations.",
        rationale: "A house says the same thing with the same word; the translator need not look it up.",
        changes: ["The [charging quay] is ready (the glossary of this example holds the term)."],
        keeps: ["The quay is charging more (with the same glossary)."])

    static func tags(in request: TaggingRequest) -> [Tag] {
        guard let glossary = request.glossary else { return [] }
        let index = Dictionary(grouping: glossary.terms) { Self.firstWord($0.source) }
        return request.blocks.flatMap { block in tags(in: block, index) }
    }

    private static func tags(in block: TaggedBlock, _ index: [String: [Glossary.Term]]) -> [Tag] {
        var tags: [Tag] = []
        var end = 0
        for token in block.tokens where token.range.lowerBound >= end {
            guard
                let term = index[token.text.lowercased()]?.first(where: {
                    matches($0, block, at: token.range.lowerBound)
                })
            else { continue }
            let range = token.range.lowerBound..<token.range.lowerBound + term.source.utf8.count
            let properties = term.targets.map { Tag.Property($0.language, $0.words) }
            tags.append(tag(.term, in: block, range, value: term.source, properties: properties, confidence: 0.98))
            end = range.upperBound
        }
        return tags
    }

    /// Case may differ in the first letter alone, as at the beginning of a sentence.
    private static func matches(_ term: Glossary.Term, _ block: TaggedBlock, at start: Int) -> Bool {
        let end = start + term.source.utf8.count
        guard end <= block.bytes.count,
            block.tokens[block.tokenIndex(from: start)...].contains(where: { token in
                token.range.upperBound == end
            })
        else { return false }
        let words = block.words(start..<end)
        return words == term.source
            || words.dropFirst() == term.source.dropFirst()
                && words.prefix(1).lowercased() == term.source.prefix(1).lowercased()
    }

    private static func firstWord(_ text: String) -> String {
        (WordToken.tokens(of: text).first?.text ?? text).lowercased()
    }
}
