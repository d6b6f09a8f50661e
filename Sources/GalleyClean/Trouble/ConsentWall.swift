import GalleyCore

/// A question for consent in the story's place.
enum ConsentWall {
    static func warning(on ground: TroubleGround) -> Warning? {
        guard ground.kept < 3500 else { return nil }
        let facts = ground.reading.facts
        let about = ground.reading.passages.indices.filter { index in
            facts[index].phrases.has(.cookieNotice) || facts[index].allSigns.contains(.cookie)
                || facts[index].weight >= 40 && facts[index].linkShare < 0.6
                    && TroubleGround.phrase(TroublePhrases.consentWords, in: folded(ground, index)) != nil
        }
        let weight = about.reduce(0) { $0 + facts[$1].weight }
        let isKept = Set(ground.desk.open.compactMap { ground.desk.lines[$0].passage })
        let keptAbout = about.reduce(0) { $0 + (isKept.contains($1) ? facts[$1].weight : 0) }
        // What is left of the body speaks of something else: the notice lies over a story.
        let rest = ground.kept - keptAbout
        guard weight > 120, rest * 2 < weight, rest < 400, asks(ground, about) else { return nil }
        let words = about.first.map { TroubleGround.quoted(ground.reading.text($0)) } ?? ""
        return Warning(
            "consent-wall", "The page asks for consent and does not show the story.",
            evidence: "“\(words)”; \(weight) signs of such words, \(rest) of others")
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
        TroubleGround.folded(TroubleGround.opening(of: ground.reading.text(index)))
    }
}
