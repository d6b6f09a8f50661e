import GalleyCore
import GalleyText

/// Questions that several rules ask.
extension CleaningDesk {
    /// True before the story's first sure paragraph, behind its last one, and for its last.
    func isAtEdge(_ index: Int) -> Bool {
        guard let story else { return true }
        return index <= story.lowerBound || index >= story.upperBound
    }

    /// True between the story's first and last sure paragraphs, or not farther from them than a margin.
    func isAmongStory(_ index: Int, margin: Int) -> Bool {
        guard let story else { return false }
        return index >= story.lowerBound - margin && index <= story.upperBound + margin
    }

    /// True for what the markup calls a standfirst, the page its description or the reader sees under the headline, right
    /// before the first paragraphs.
    func isShownStandfirst(_ index: Int) -> Bool {
        let facts = lines[index].facts
        let isSure = isSummary(index) || lines[index].followsHeadline || isBoldLead(index)
        guard isPage, facts.ownSigns.contains(.standfirst) && facts.weight >= 16 || isSure, facts.linkShare < 0.4,
            facts.digits * 5 < facts.weight,
            let story, index < story.lowerBound,
            isSure || (index..<story.lowerBound).count(where: { isRead($0) && editor.fates[$0] == .kept }) <= 8,
            (index + 1..<story.lowerBound).count(where: { lines[$0].likelihood >= 0.5 && isRead($0) }) <= 4,
            lines[index].likelihood > (isSure ? 0 : 0.02)
        else { return false }
        return lines[index].followsHeadline
            || facts.nearSigns.isDisjoint(with: [
                .related, .teaser, .card, .newsletter, .popular, .caption, .credit, .paywall, .subscribe, .login,
                .advertisement, .sponsor,
            ])
    }

    /// True for a bold line with nothing but furniture between it and the story's first sure paragraph.
    private func isBoldLead(_ index: Int) -> Bool {
        let facts = lines[index].facts
        guard let story, index < story.lowerBound, facts.strongShare > 0.9, (30...400).contains(facts.weight),
            facts.links == 0, facts.phrases.isEmpty, facts.nearSigns.isDisjoint(with: .namedFurniture),
            lines[index].likelihood >= 0.25
        else { return false }
        return !(index + 1..<story.lowerBound).contains {
            lines[$0].likelihood >= 0.5 && editor.fates[$0] == .kept && isRead($0)
        }
    }

    /// True for the page's description of itself.
    private func isSummary(_ index: Int) -> Bool {
        lines[index].key.map { $0 == summaryKey && $0.bytes.count >= 12 } == true
    }

    /// True for a heading between two sure paragraphs of the story, pictures and what named rules cut before it aside,
    /// with no link and no word of furniture.
    func isSubhead(_ index: Int) -> Bool {
        guard editor.blocks[index].role.isHeading,
            let before = (0..<index).last(where: { isRead($0) && !isNamedCut($0) }),
            let behind = (index + 1..<lines.count).first(where: isRead)
        else { return false }
        let facts = lines[index].facts
        guard facts.weight >= 6, facts.linkShare < 0.05, facts.phrases.isEmpty,
            facts.nearSigns.isDisjoint(with: .namedFurniture)
        else { return false }
        let isLed = lines[before].isSureParagraph || isHeadingOfStory(before)
        return isLed && (lines[behind].isSureParagraph || isTableOfStory(behind))
    }

    /// True for a heading that is surely the story's and stays.
    private func isHeadingOfStory(_ index: Int) -> Bool {
        editor.blocks[index].role.isHeading && lines[index].likelihood >= 0.8 && editor.fates[index] == .kept
    }

    /// True for what a line of the story announces by its colon (`These may help you:`), where not much speaks against
    /// it: without it the line would lead nowhere.
    func isAnnounced(_ index: Int) -> Bool {
        guard lines[index].likelihood >= 0.3, lines[index].facts.phrases.isEmpty,
            let before = (0..<index).last(where: isRead), editor.fates[before] == .kept,
            !editor.blocks[before].role.isHeading
        else { return false }
        let announcement = lines[before]
        return announcement.facts.endsInColon && announcement.likelihood >= 0.5 && announcement.facts.phrases.isEmpty
    }

    /// True for a table of words inside the story: it stays whatever else speaks against it.
    func isTableOfStory(_ index: Int) -> Bool {
        switch editor.blocks[index].role {
        case .table, .preformatted: isAmongStory(index, margin: 0) && lines[index].facts.linkShare < 0.3
        default: false
        }
    }

    /// True for what a rule cut that says what it is.
    private func isNamedCut(_ index: Int) -> Bool {
        editor.fates[index] == .cut && editor.cutRule(at: index) != UnlikeTheStory.description.id
    }

    /// True for words, not pictures.
    private func isRead(_ index: Int) -> Bool { lines[index].passage != nil }

    /// The words of a block of running text that is no longer than some measures; nil for others, lists and tables.
    /// - Parameters:
    ///   - weight: the most letters and digits, as `PassageFacts.weight` counts them.
    ///   - words: the most words.
    ///   - sentences: the most signs that end a sentence.
    func shortText(_ index: Int, upTo weight: Int, words: Int = .max, sentences: Int = .max) -> String? {
        let facts = lines[index].facts
        guard facts.weight <= weight, facts.wordCount <= words, facts.sentenceEnds <= sentences,
            case .text(let text) = editor.blocks[index].content
        else { return nil }
        return text.text
    }

    /// True when the words are a date and a time, and nothing but labels besides.
    func isOnlyDate(_ index: Int) -> Bool {
        let found = dates(index)
        guard let first = found.first, let last = found.last else { return false }
        let inside = last.range.upperBound - first.range.lowerBound
        return inside * 10 >= editor.blocks[index].text.utf8.count * 6
    }

    /// The dates in the words of a block, as its language writes them.
    func dates(_ index: Int) -> [(range: Range<Int>, value: Timestamp)] {
        DateReader.find(in: editor.blocks[index].text, language: editor.article.metadata.language)
    }

    /// True when what follows the opening words of a byline is names.
    func opensAsByline(_ index: Int) -> Bool {
        let names = NameReader.authors(in: editor.blocks[index].text)
        return !names.isEmpty
            && names.allSatisfy { author in
                let words = author.name.split(separator: " ")
                return words.count <= 5
                    && words.allSatisfy { $0.first.map { $0.isUppercase || !$0.isCased } ?? false || $0.count <= 3 }
            }
    }

    /// True for a whole sentence without a label, a link or a word of the markup against it: what only begins as
    /// furniture does.
    func readsOn(_ index: Int) -> Bool {
        let facts = lines[index].facts
        guard facts.endsSentence, facts.linkShare < 0.3, facts.weight > 40, lines[index].likelihood >= 0.5 else {
            return false
        }
        return !editor.blocks[index].text.prefix(40).contains { ":：|>»›\n".contains($0) }
    }

    /// In words, where around the story a block stands.
    func surroundings(of index: Int) -> String {
        if !isPage { return "stands in the agency's frame around the story" }
        let facts = lines[index].facts
        if facts.context.contains(.hidden) { return "is not shown on the page" }
        if facts.context.contains(.footer) || facts.allSigns.contains(.footer) { return "stands in the page's footer" }
        if facts.context.contains(.nav) || facts.allSigns.contains(.navigation) { return "stands in the page's menus" }
        if facts.context.contains(.aside) || facts.allSigns.contains(.sidebar) { return "stands in a side column" }
        if !facts.context.isDisjoint(with: [.form, .control, .dialog]) { return "stands in a form or button" }
        if !facts.allSigns.isDisjoint(with: [.cookie, .popup]) { return "stands in a notice laid over the page" }
        if !facts.allSigns.isDisjoint(with: [.comments]) { return "stands among the comments" }
        if !facts.allSigns.isDisjoint(with: [.related, .teaser, .popular]) { return "stands among other stories" }
        let isAbove = lines[index...].contains { !$0.isOutside }
        return isAbove ? "stands above the story" : "stands below the story"
    }

    /// In words, what speaks most against a block.
    func unlikeness(of index: Int) -> String {
        let facts = lines[index].facts
        if facts.weight == 0 { return "holds no word" }
        if facts.linkShare > 0.6 { return "is mostly links, unlike the story around it" }
        if !facts.context.isDisjoint(with: [.form, .control]) { return "stands in a form or button" }
        if facts.context.contains(.footer) { return "stands in the page's footer" }
        if facts.context.contains(.aside) { return "stands aside from the story" }
        if facts.context.contains(.hidden) { return "is not shown on the page" }
        if facts.weight < 40, facts.sentenceEnds == 0 { return "is a label and no sentence" }
        return "its place and markup are unlike the story's"
    }
}
