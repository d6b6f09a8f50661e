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
        if let linked, let declared, TextKey(linked) == TextKey(declared),
            shown.contains(where: { Self.isPart($0, declared) })
        {
            add(declared, "meta og:title and json-ld headline", 0.98)
        }
        if let linked { add(linked, "json-ld headline", 0.9) }
        if let declared { add(declared, "meta og:title", 0.88) }
        if let title { add(title, "title", 0.7) }
    }

    /// True when one holds the other and more: a kicker before the headline, on the page or in its title.
    private static func isPart(_ heading: String, _ declared: String) -> Bool {
        let (shown, full) = (TextKey(heading), TextKey(declared))
        return shown != full && shown.resembles(full, share: 0.3)
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

    private static let separators: [(sign: [UInt8], isBar: Bool)] = [
        (" | ", true), (" – ", false), (" — ", false), (" - ", false), (" :: ", true), (" » ", false), (" · ", false),
        (" • ", false), (" // ", false), (" / ", false), (" : ", false), ("｜", true),
    ].map { (Array($0.0.utf8), $0.1) }

    /// Takes the site's name off the end or the beginning: `Headline | The Paper`, `Headline - Paper.com`.
    static func withoutSite(_ title: String, site: String?) -> String {
        var bytes = Array(TextTrim.collapsed(title).utf8)
        let siteKey = site.map { TextKey($0) }
        for separator in separators {
            while let start = lastStart(of: separator.sign, in: bytes) {
                let tail = bytes[(start + separator.sign.count)...]
                let namesSite = siteKey.map { $0.resembles(TextKey(tail), share: 0.4) } ?? false
                let words = tail.split(separator: 0x20).count
                let looksLikeName = words <= 4 && start > 2 * tail.count
                guard namesSite || separator.isBar && start > tail.count || looksLikeName else { break }
                bytes.removeLast(bytes.count - start)
            }
        }
        if let siteKey {
            for sign in [" | ", " - ", " – ", ": "].map({ Array($0.utf8) }) {
                guard let start = lastStart(of: sign, in: bytes), TextKey(bytes[..<start]) == siteKey else { continue }
                bytes.removeFirst(start + sign.count)
                break
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func lastStart(of sign: [UInt8], in bytes: [UInt8]) -> Int? {
        guard bytes.count > sign.count else { return nil }
        var start = bytes.count - sign.count
        while start > 0 {
            if bytes[start] == sign[0], bytes[start..<start + sign.count].elementsEqual(sign) { return start }
            start -= 1
        }
        return nil
    }
}
