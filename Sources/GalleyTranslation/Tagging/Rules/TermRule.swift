import GalleyCore

/// Terms of the house's glossary.
enum TermRule: TaggingRule {
    static let description = RuleDescription(
        "term", summary: "Tags the terms of the glossary with their approved translations.",
        rationale: "A house says the same thing with the same word; the translator need not look it up.",
        changes: [
            "The [charging quay] is ready; [Charging quays] cost less (the glossary of this example holds the term)."
        ],
        keeps: ["The quay is charging more, and so is a discharging quay (with the same glossary)."])

    static func tags(in request: TaggingRequest) -> [Tag] {
        guard let terms = request.terms else { return [] }
        return request.blocks.flatMap { block in
            terms.finder.matches(in: block.bytes).map { match in
                let term = terms.terms[match.term]
                return tag(
                    .term, in: block, match.range, value: term.source,
                    properties: term.targets.map { Tag.Property($0.language, $0.words) },
                    confidence: match.isInflected ? 0.9 : 0.98)
            }
        }
    }
}
