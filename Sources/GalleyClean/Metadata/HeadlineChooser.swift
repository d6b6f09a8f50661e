import GalleyCore

/// Chooses the story's headline among what the page shows and what it says of itself.
///
/// Each place is a witness; where they differ, agreement decides. What only one of them has before a colon or dash is
/// a kicker, not the headline; what the heading alone leaves out of an agreed headline belongs to it.
struct HeadlineChooser {
    /// One value, where it stands and how much speaks for it.
    struct Found {
        var value: String
        let place: String
        var confidence: Double
        var reason: String?
    }

    /// In the order of the page, what it declares last.
    private(set) var found: [Found] = []

    private let linkedKey: TextKey?
    private let declaredKey: TextKey?
    private let titleKey: TextKey?

    /// - Parameter shown: the headings of level 1 that may be the story's, in the order of the page.
    init(head: HeadReader, shown: [String], publisher: PublisherNames) {
        let shownKeys = shown.map { TextKey($0) }
        func trimmed(_ title: String, isLoose: Bool = false) -> String {
            TitleTrim.headline(of: title, shown: shownKeys, isLoose: isLoose) { publisher.contain($0) }
        }
        let title = head.title.map { trimmed($0, isLoose: true) }
        let social = head.values[.title]?.first { $0.name.description == "og:title" }?.content ?? head.first(.title)
        let declared = social.map { trimmed($0) }
        let linked = head.article?.headline.map { trimmed($0) }
        linkedKey = linked.map { TextKey($0) }
        declaredKey = declared.map { TextKey($0) }
        titleKey = title.map { TextKey($0) }
        let titles = [title, declared, linked].compactMap(\.self)
        for (heading, key) in zip(shown, shownKeys) {
            add(heading, "h1", confidence(of: heading, key, isOnly: shown.count == 1, titles: titles))
            addWithoutKicker(heading, titles)
        }
        let isAgreed = linkedKey != nil && linkedKey == declaredKey
        if let linked {
            let isCut = isCutShort(linked)
            let reason = isAgreed ? "agrees with og:title" : isCut ? "cut short; og:title goes on" : nil
            add(linked, "json-ld headline", (isAgreed ? 0.94 : isCut ? 0.86 : 0.9, reason))
        }
        if let declared { add(declared, "meta og:title", (isVariant(declared, shown) ? 0.98 : 0.88, nil)) }
        if let title { add(title, "title", (0.7, nil)) }
    }

    /// Characters from which on publishing systems cut headlines for search engines, which ask for 110 at most.
    private static let cutLength = 90

    /// True for a headline that JSON-LD has cut and the social title has whole.
    private func isCutShort(_ linked: String) -> Bool {
        guard let linkedKey, let declaredKey, declaredKey != linkedKey, declaredKey.begins(with: linkedKey) else {
            return false
        }
        return linked.count >= Self.cutLength || linked.hasSuffix("…") || linked.hasSuffix("...")
    }

    private mutating func add(_ value: String, _ place: String, _ weight: (Double, String?)) {
        let trimmed = ByteText(collapsing: value).string
        if trimmed.isEmpty { return }
        found.append(Found(value: trimmed, place: place, confidence: weight.0, reason: weight.1))
    }

    /// What speaks for a heading of the page.
    private func confidence(
        of heading: String, _ key: TextKey, isOnly: Bool, titles: [String]
    ) -> (Double, String?) {
        if key == linkedKey || key == declaredKey { return (0.97, "shown, and declared in the same words") }
        if key == titleKey {
            return (linkedKey != nil && linkedKey == declaredKey ? 0.935 : 0.97, "shown, and the page's title")
        }
        if [titleKey, declaredKey, linkedKey].contains(where: { $0?.resembles(key, share: 0.45) ?? false }) {
            return (0.93, "shown, and part of a declared title")
        }
        guard key.bytes.count > 12 else { return (0.2, nil) }
        if let linkedKey, TextKey.contains(linkedKey.bytes, key.bytes) {
            return (0.92, "shown, and part of a declared title")
        }
        let shares = isOnly && titles.contains { Self.sharedWords(heading, $0) >= 0.3 }
        let isAgreed = linkedKey != nil && linkedKey == declaredKey
        return shares ? (isAgreed ? 0.945 : 0.91, "shown, in words akin to the declared title") : (0.5, nil)
    }

    /// A heading `Kicker: Headline` whose headline alone, or with another kicker, is what the page declares.
    private mutating func addWithoutKicker(_ heading: String, _ titles: [String]) {
        guard let declaredKey, linkedKey == nil || linkedKey == declaredKey else { return }
        let text = ByteText(collapsing: heading)
        for end in TitleTrim.kickerEnds(text) {
            let rest = TextKey(text.bytes[end...])
            guard rest.bytes.count > 15, rest.bytes.count * 10 >= text.bytes.count * 3 else { continue }
            if rest == declaredKey
                || linkedKey == nil && declaredKey.ends(with: rest) && declaredKey != TextKey(heading)
            {
                add(
                    text.string(end..<text.bytes.count), "h1",
                    (0.96, "without the kicker, which the declared title lacks"))
                return
            }
        }
    }

    /// True for a social title that says in other words what heading, title and JSON-LD, all one field of the
    /// publishing system, say: somebody wrote it for this story.
    private func isVariant(_ declared: String, _ shown: [String]) -> Bool {
        guard let linkedKey, let declaredKey, linkedKey == titleKey, linkedKey != declaredKey,
            let heading = shown.first(where: { TextKey($0) == linkedKey })
        else { return false }
        if TextKey.contains(declaredKey.bytes, linkedKey.bytes) { return false }
        return Self.sharedWords(declared, heading) >= 0.25
    }

    /// The chosen value and the candidates with it marked.
    var choice: (value: String?, candidates: [Candidate]) {
        var best: Int?
        for index in found.indices where best.map({ found[$0].confidence < found[index].confidence }) ?? true {
            best = index
        }
        let candidates = found.indices.map { index in
            Candidate(
                .headline, found[index].value, foundIn: found[index].place, confidence: found[index].confidence,
                isChosen: index == best, reason: found[index].reason)
        }
        return (best.map { found[$0].value }, candidates)
    }

    /// The share of the first text's words that stand in the second, endings not minded: 0…1.
    private static func sharedWords(_ first: String, _ second: String) -> Double {
        let words = stems(first)
        if words.isEmpty { return 0 }
        let others = stems(second)
        return Double(words.filter { others.contains($0) }.count) / Double(words.count)
    }

    /// The first five folded bytes of each word of four or more.
    private static func stems(_ text: String) -> [ArraySlice<UInt8>] {
        let text = ByteText(collapsing: text)
        return text.folded(text.bytes.indices).split { byte in
            byte < 0x80 && byte &- 0x61 >= 26 && byte &- 0x30 >= 10
        }.filter { $0.count >= 4 }.map { $0.prefix(5) }
    }

    /// Takes the site's name off the end or the beginning: `Headline | The Paper`, `Headline - Paper.com`.
    static func withoutSite(_ title: String, site: String?) -> String {
        let siteKey = site.map { TextKey($0) }
        return TitleTrim.headline(of: title, shown: [], isLoose: true) { key in
            siteKey.map { $0.resembles(key, share: 0.4) } ?? false
        }
    }
}
