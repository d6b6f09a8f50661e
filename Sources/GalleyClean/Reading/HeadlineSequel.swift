import GalleyHTML

/// Finds the line right under the headline when it is one that sums the story up, whatever its markup calls it.
struct HeadlineSequel {
    private let reading: PageReading
    private let headlines: [TextKey]

    init(_ reading: PageReading) {
        self.reading = reading
        headlines = reading.declaredHeadlines.map { TextKey($0) }.filter { $0.bytes.count > 6 }
    }

    /// The passage behind the last headline among some passages; nil where it is a byline, a date, a button or long.
    func passage(among passages: Range<Int>) -> Int? {
        guard let headline = passages.last(where: isHeadline), headline + 1 < reading.passages.count else { return nil }
        return sumsUp(headline + 1) ? headline + 1 : nil
    }

    /// True for a heading of the first level that repeats what the page declares, or is the page's only one.
    private func isHeadline(_ index: Int) -> Bool {
        isOfFirstLevel(index)
            && (repeatsHeadline(index) || reading.passages.indices.count(where: isOfFirstLevel) == 1)
    }

    private func isOfFirstLevel(_ index: Int) -> Bool {
        reading.passages[index].kind == .heading && reading.passages[index].level == 1
    }

    private func repeatsHeadline(_ index: Int) -> Bool {
        let key = TextKey(reading.scan.words[reading.passages[index].text])
        return headlines.contains { $0.resembles(key, share: 0.6) }
    }

    private func sumsUp(_ index: Int) -> Bool {
        let facts = reading.facts[index]
        switch reading.passages[index].kind {
        case .paragraph, .heading: break
        default: return false
        }
        if repeatsHeadline(index) { return false }
        let isNamed = facts.ownSigns.contains(.standfirst)
        guard (16...400).contains(facts.weight), facts.linkShare < 0.05, facts.digits * 5 < facts.weight,
            facts.wordCount >= 3, isNamed || facts.endsSentence || facts.weight >= 60, !facts.endsInColon,
            facts.phrases == PhraseMatch(), facts.context.isDisjoint(with: [.nav, .aside, .footer, .form, .hidden])
        else { return false }
        return facts.ownSigns.isDisjoint(with: .namedFurniture.subtracting(.teaser))
    }
}
