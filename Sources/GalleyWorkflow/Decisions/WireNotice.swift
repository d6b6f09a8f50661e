import GalleyCore
import GalleyText

/// A line of wire copy that says what may be done with the story: an embargo, a kill.
///
/// Agencies put such lines above the story or at its head, in capitals or behind a set word, so only the headline and
/// the first blocks are looked at, and a line must be short and begin with the notice: a story about an embargo is none.
enum WireNotice {
    /// What the words say; nil when they are no notice.
    static func usage(of article: Article) -> (usage: Usage, line: String)? {
        let day = article.metadata.published ?? article.metadata.dateline?.date
        let language = article.metadata.language
        let lines =
            [article.headline] + article.body.prefix(blocksLookedAt).map(\.text)
            + article.cuts.prefix(blocksLookedAt).map(\.text)
        var embargo: (usage: Usage, line: String)?
        for line in lines.flatMap({ $0.split(separator: "\n") }) where line.utf8.count <= longestLine {
            let line = String(line)
            if isKill(line) { return (.cancelled(reason: "the wire copy says: \(line)"), line) }
            if embargo == nil, let words = embargoWords(line) {
                embargo = (.withheld(until: until(words, language, near: day)), line)
            }
        }
        return embargo
    }

    private static let blocksLookedAt = 4
    private static let longestLine = 240

    private static let kills = [
        "kill:", "kill kill", "mandatory kill", "bulletin kill", "kill notice", "story killed", "story kill",
        "must kill", "advisory kill", "eds: kill", "editors: kill",
    ]
    private static let embargoes = [
        "embargoed until", "embargo until", "under embargo until", "embargoed till", "embargoed to", "embargo:",
        "embargoed:", "embargo lifts", "hold for release until", "hold for release", "not for release until",
        "not for release before", "not for publication before", "not for publication until", "for release at",
        "for release on", "strictly embargoed", "sperrfrist", "sous embargo jusqu", "embargado hasta",
        "엠바고", "報道解禁", "解禁",
    ]

    private static func isKill(_ line: String) -> Bool {
        let folded = line.lowercased().drop { !$0.isLetter }
        return kills.contains { folded.hasPrefix($0) }
    }

    /// The moment an embargo ends; nil where the words name none that can be read, which holds the story back until
    /// somebody releases it.
    private static func until(_ words: Substring, _ language: String?, near day: Timestamp?) -> Timestamp? {
        let words = String(words)
        return DateReader.read(words, language: language)
            ?? DateReader.find(in: words, language: language, near: day).first?.value
    }

    /// What stands behind the notice.
    private static func embargoWords(_ line: String) -> Substring? {
        let folded = line.lowercased()
        guard folded.utf8.count == line.utf8.count else { return nil }
        let start = folded.drop { !$0.isLetter }
        guard let words = embargoes.first(where: { start.hasPrefix($0) }) else { return nil }
        return Substring(line.utf8.dropFirst(folded.utf8.count - start.utf8.count + words.utf8.count))
    }
}
