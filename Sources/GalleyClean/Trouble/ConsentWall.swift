import GalleyCore

/// A question for consent in the story's place.
enum ConsentWall {
    /// Weight of a body that speaks of something else: the notice lies over a story.
    private static let story = 400

    static func warning(on ground: TroubleGround) -> Warning? {
        guard ground.kept < 3500 else { return nil }
        let kept = ground.desk.open.compactMap { ground.desk.lines[$0].passage }
        guard !speakOfMore(kept, ground) else { return nil }
        let facts = ground.reading.facts
        let about = ground.reading.passages.indices.filter { isAbout($0, ground) }
        let weight = about.reduce(0) { $0 + facts[$1].weight }
        let isKept = Set(kept)
        let keptAbout = about.reduce(0) { $0 + (isKept.contains($1) ? facts[$1].weight : 0) }
        let rest = ground.kept - keptAbout
        guard weight > 120, rest * 2 < weight, rest < story, asks(ground, about) else { return nil }
        let words = about.first.map { TroubleGround.quoted(ground.reading.text($0)) } ?? ""
        return Warning(
            "consent-wall", "The page asks for consent and does not show the story.",
            evidence: "“\(words)”; \(weight) signs of such words, \(rest) of others")
    }

    /// True when some passages hold a story's worth of words that are not about consent, which is so on nearly all pages:
    /// the rest of the page need not be searched.
    private static func speakOfMore(_ passages: [Int], _ ground: TroubleGround) -> Bool {
        var weight = 0
        return passages.contains { index in
            if !isAbout(index, ground) { weight += ground.reading.facts[index].weight }
            return weight >= story
        }
    }

    /// True for words about cookies and consent.
    private static func isAbout(_ index: Int, _ ground: TroubleGround) -> Bool {
        let facts = ground.reading.facts[index]
        if facts.phrases.has(.cookieNotice) || facts.allSigns.contains(.cookie) { return true }
        return facts.weight >= 40 && facts.linkShare < 0.6
            && TroublePhrases.consentWords.first(in: folded(ground, index)) != nil
    }

    /// A story about cookies asks nobody: there is a button or a heading that does.
    private static func asks(_ ground: TroubleGround, _ about: [Int]) -> Bool {
        if ground.claim(TroublePhrases.consentTitles) != nil { return true }
        let near = ground.reading.passages.indices.filter { index in
            ground.reading.facts[index].weight < 60
        }
        return ground.passage(of: near, holding: TroublePhrases.consentButtons) != nil
    }

    private static func folded(_ ground: TroubleGround, _ index: Int) -> ByteText {
        ByteText(folding: TroubleGround.opening(of: ground.reading.text(index)))
    }
}
