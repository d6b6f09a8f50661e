import GalleyCore

/// One page read under its host's site rule: which passages the rule takes for the story's.
struct SiteReading {
    let marks: SiteMarks
    /// One verdict for each passage of the reading.
    private let verdicts: [SiteMarks.Verdict?]
    private let reading: PageReading

    /// Nil when no rule speaks of the page's host.
    init?(_ rules: SiteRules, _ page: WebPage, _ reading: PageReading) {
        guard !rules.isEmpty, let host = Self.host(of: page, reading), let rule = rules.rule(forHost: host) else {
            return nil
        }
        self.reading = reading
        let marks = SiteMarks(rule, reading.scan.tree)
        self.marks = marks
        verdicts = reading.passages.map { passage in
            let found = passage.blocks.map { block in
                marks.verdict(on: reading.scan.boxes[reading.scan.blocks[block].box].node)
            }
            // A list or table goes as a whole or not at all.
            guard let first = found.first, found.allSatisfy({ $0 == first }) else { return nil }
            return first
        }
    }

    /// The host of the page's address; a saved page without one says itself where it came from.
    static func host(of page: WebPage, _ reading: PageReading) -> String? {
        SiteRules.host(of: page.address) ?? SiteRules.host(of: reading.head.canonicalURL)
            ?? SiteRules.host(of: reading.head.first(.url))
    }

    /// What is to become of a line of the story; nil where the rule says nothing.
    func verdict(on line: StoryLine) -> SiteMarks.Verdict? {
        if let passage = line.passage { return verdicts[passage] }
        return line.node.flatMap { marks.verdict(on: $0) }
    }

    /// From the first to the last passage that the rule places in the story; nil when it does not say.
    var stretch: Range<Int>? {
        guard !marks.rule.container.isEmpty, !marks.missesContainer else { return nil }
        let inside = verdicts.indices.filter { isInside(verdicts[$0]) }
        guard let first = inside.first, let last = inside.last else { return nil }
        return first..<last + 1
    }

    private func isInside(_ verdict: SiteMarks.Verdict?) -> Bool {
        switch verdict {
        case nil, .keep: true
        case .cut, .outside: false
        }
    }

    /// The likelihoods with the rule's word put in: what it keeps is the story's, what it cuts or leaves outside is
    /// not. Where less than half of the container's running words would be left, the container's word counts for all
    /// of it.
    func likelihoods(_ likelihoods: [Float]) -> [Float] {
        var result = likelihoods
        var (all, left): (Float, Float) = (0, 0)
        for index in verdicts.indices {
            switch verdicts[index] {
            case .keep: result[index] = 1
            case .cut, .outside: result[index] = 0
            case nil:
                let worth = StoryFinder.worth(reading.passages[index], reading.facts[index])
                all += worth
                if likelihoods[index] >= 0.5 { left += worth }
            }
        }
        guard !marks.rule.container.isEmpty, !marks.missesContainer, left * 2 < all || all == 0 else { return result }
        for index in verdicts.indices where verdicts[index] == nil { result[index] = max(result[index], 0.6) }
        return result
    }

    /// The warning that a rule no longer fits its site.
    var warning: Warning? {
        guard marks.missesContainer else { return nil }
        let selectors = marks.rule.container.map(\.text).joined(separator: "”, “")
        return Warning(
            "site-rule", "The site rule's container is not on the page; the page was cleaned without it.",
            evidence: "\(marks.rule.name): “\(selectors)”")
    }
}
