import GalleyCore

/// Chooses the story's headline among what the page shows and what it says of itself.
struct HeadlineChooser {
    /// Adds a candidate; the best at last wins.
    private(set) var found: [(value: String, place: String, confidence: Double)] = []

    /// - Parameters:
    ///   - shown: the headings of level 1 (else 2) that may be the story's, nearest to the story last.
    ///   - site: the publisher's name, which some pages hang on.
    init(head: HeadReader, shown: [String], site: String?) {
        let title = head.title.map { Self.withoutSite($0, site: site) }
        let social = head.values[.title]?.first { $0.name == "og:title" }?.content ?? head.first(.title)
        let declared = social.map { Self.withoutSite($0, site: site) }
        let linked = head.article?.headline
        let keys = [title, declared, linked].compactMap { $0 }.map { TextKey($0) }
        for heading in shown {
            let key = TextKey(heading)
            let agreement =
                keys.contains { $0 == key } ? 0.97 : keys.contains { $0.resembles(key, share: 0.45) } ? 0.93 : 0
            if agreement > 0 {
                add(heading, "h1", agreement)
            } else if shown.count == 1, key.bytes.count > 12, Self.sharesWords(heading, [title, declared, linked]) {
                add(heading, "h1", 0.91)
            } else {
                add(heading, "h1", key.bytes.count > 12 ? 0.5 : 0.2)
            }
        }
        if let linked { add(linked, "json-ld headline", 0.9) }
        if let declared { add(declared, "meta og:title", 0.88) }
        if let title { add(title, "title", 0.7) }
    }

    private mutating func add(_ value: String, _ place: String, _ confidence: Double) {
        let trimmed = TextTrim.collapsed(value)
        if trimmed.isEmpty { return }
        found.append((trimmed, place, confidence))
    }

    /// The chosen value and the candidates with it marked.
    var choice: (value: String?, candidates: [Candidate]) {
        guard let best = found.indices.max(by: { found[$0].confidence < found[$1].confidence }) else {
            return (nil, [])
        }
        let first = found.firstIndex { $0.confidence == found[best].confidence } ?? best
        let candidates = found.enumerated().map { index, entry in
            Candidate(
                .headline, entry.value, foundIn: entry.place, confidence: entry.confidence, isChosen: index == first)
        }
        return (found[first].value, candidates)
    }

    /// True when a third of the heading's words stand in one of the page's titles.
    private static func sharesWords(_ heading: String, _ titles: [String?]) -> Bool {
        let words = Set(heading.lowercased().split(separator: " "))
        return titles.contains { title in
            guard let title else { return false }
            let other = Set(title.lowercased().split(separator: " "))
            return words.intersection(other).count * 3 >= words.count
        }
    }

    /// Takes the site's name off the end or the beginning: `Headline | The Paper`, `Headline - Paper.com`.
    static func withoutSite(_ title: String, site: String?) -> String {
        var title = TextTrim.collapsed(title)
        let siteKey = site.map { TextKey($0) }
        for separator in [" | ", " – ", " — ", " - ", " :: ", " » ", " · ", " • ", " // ", " / ", " : ", "｜", " ｜ "] {
            while let range = lastRange(of: separator, in: title) {
                let (head, tail) = (String(title[..<range.lowerBound]), String(title[range.upperBound...]))
                let isBar = separator.contains("|") || separator.contains("｜") || separator.contains("::")
                let tailKey = TextKey(tail)
                let namesSite = siteKey.map { $0.resembles(tailKey, share: 0.4) } ?? false
                let looksLikeName = tail.split(separator: " ").count <= 4 && head.count > 2 * tail.count
                guard namesSite || isBar && head.count > tail.count || looksLikeName else { break }
                title = head
            }
        }
        if let siteKey, let range = firstSeparator(in: title), TextKey(String(title[..<range.lowerBound])) == siteKey {
            title = String(title[range.upperBound...])
        }
        return title
    }

    private static func lastRange(of separator: String, in text: String) -> Range<String.Index>? {
        let (bytes, wanted) = (text.utf8, Array(separator.utf8))
        guard bytes.count > wanted.count else { return nil }
        var index = bytes.index(bytes.endIndex, offsetBy: -wanted.count)
        while index > bytes.startIndex {
            if bytes[index...].starts(with: wanted) {
                return index..<bytes.index(index, offsetBy: wanted.count)
            }
            index = bytes.index(before: index)
        }
        return nil
    }

    private static func firstSeparator(in text: String) -> Range<String.Index>? {
        for separator in [" | ", " - ", " – ", ": "] {
            if let range = lastRange(of: separator, in: text) { return range }
        }
        return nil
    }
}
