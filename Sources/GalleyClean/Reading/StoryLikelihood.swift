import GalleyHTML

/// Weighs, for every passage of a page, how likely it is part of the story.
enum StoryLikelihood {
    /// 0…1 for each passage, by the same index.
    static func estimate(_ reading: PageReading) -> [Float] {
        reading.passages.indices.map { index in
            let score = score(index, reading)
            return 1 / (1 + Float(exponential(-score)))
        }
    }

    private static func score(_ index: Int, _ reading: PageReading) -> Float {
        let facts = reading.facts[index]
        let passage = reading.passages[index]
        let isInside = reading.storyRange.contains(index)
        var score: Float = isInside ? 1 : -3
        if facts.weight >= 80 { score += 1.5 }
        if facts.sentenceEnds > 0, facts.endsSentence { score += 1.5 }
        if passage.kind == .heading { score += isInside ? 0.5 : -1 }
        if facts.weight < 25, passage.kind == .paragraph { score -= 1.5 }
        score -= facts.linkShare * 4
        if !facts.context.isDisjoint(with: [.nav, .footer, .form, .dialog, .control]) { score -= 4 }
        if facts.context.contains(.aside) { score -= 2 }
        if facts.context.contains(.hidden) { score -= 1 }
        if !facts.allSigns.isDisjoint(with: .surroundings) { score -= 3 }
        if !facts.nearSigns.isDisjoint(with: furniture) { score -= 3 }
        if !facts.phrases.isEmpty, facts.weight < 120 { score -= 1.5 }
        return score
    }

    private static let furniture: ClassSigns = [
        .related, .newsletter, .paywall, .share, .advertisement, .tags, .biography, .byline, .date, .caption, .credit,
        .tools, .copyright, .hidden, .popular, .teaser, .topic, .follow, .author,
    ]

    /// e to the power of x, close enough for odds.
    static func exponential(_ x: Float) -> Double {
        var term = 1.0
        var sum = 1.0
        let y = Double(max(-30, min(30, x))) / 32
        for n in 1...10 {
            term *= y / Double(n)
            sum += term
        }
        var result = sum
        for _ in 0..<5 { result *= result }
        return result
    }
}
