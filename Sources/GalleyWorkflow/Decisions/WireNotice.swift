import GalleyCore

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
            if embargo == nil { embargo = self.embargo(line, language, near: day).map { ($0, line) } }
        }
        return embargo
    }

    private static let blocksLookedAt = 4
    private static let longestLine = 240

    private static let kills = [
        "kill:", "kill kill", "kill story", "kill the story", "mandatory kill", "bulletin kill", "kill notice",
        "story killed", "story kill", "must kill", "advisory kill", "kill advisory", "story removed", "story withdrawn",
        "this story has been withdrawn", "this article has been withdrawn", "withdrawn:", "do not use this",
        "do not use. this", "please disregard", "meldung zurückgezogen", "zurückgezogen:", "dépêche annulée",
        "annulation:",
        "despacho anulado", "nota anulada", "anulación:", "matéria cancelada", "сообщение аннулировано",
        "аннулировано:",
        "전문 취소", "전문취소", "기사 취소", "기사취소", "記事取り消し", "配信取り消し", "撤稿", "撤销稿件",
    ]
    private static let embargoes = [
        "embargoed until", "embargoed for", "embargoed till", "embargoed to", "embargoed:", "embargo:",
        "under embargo until", "strictly embargoed", "hold for release", "not for release",
        "not for publication before", "not for publication until", "for release at", "for release on", "sperrfrist",
        "gesperrt bis", "embargado hasta", "embargado até", "보도유예", "報道解禁", "新闻解禁", "稿件解禁",
    ]
    /// Words that stories about embargoes open with, too: they count where a day follows.
    private static let embargoesOnDays = [
        "embargo until", "embargo for", "embargo lifts", "embargo ends", "embargo bis", "embargo jusqu",
        "sous embargo", "embargo hasta", "bajo embargo hasta", "sob embargo", "sotto embargo", "embargo fino",
        "эмбарго до", "엠바고", "解禁", "禁运至", "禁发至", "请勿在",
    ]
    /// What an agency puts before a notice for whoever handles the copy.
    private static let addressees = [
        "eds", "editors", "editor", "editors note", "note to editors", "attention editors", "urgent", "advisory",
        "attention", "media",
    ]

    /// A line without what only says whom it is for: `EDS: `, `Note to editors - `.
    private static func notice(_ line: String) -> Substring {
        let folded = line.lowercased()
        let start = folded.drop { !$0.isLetter }
        guard let mark = start.firstIndex(where: { ":-–—".contains($0) }) else { return start }
        let whom = start[..<mark].filter { $0.isLetter || $0 == " " }.split(separator: " ").joined(separator: " ")
        return addressees.contains(whom) ? start[mark...].drop { !$0.isLetter } : start
    }

    private static func isKill(_ line: String) -> Bool {
        let notice = notice(line)
        return notice == "kill" || line.hasSuffix(", KILL") || kills.contains { notice.hasPrefix($0) }
    }

    private static func embargo(_ line: String, _ language: String?, near day: Timestamp?) -> Usage? {
        let notice = notice(line)
        func moment(_ words: String) -> Timestamp? {
            EmbargoMoment(String(notice.dropFirst(words.count)), language: language, near: day).value
        }
        if let words = embargoes.first(where: { notice.hasPrefix($0) }) { return .withheld(until: moment(words)) }
        let words = embargoesOnDays.first { notice.hasPrefix($0) }
        return words.flatMap(moment).map { .withheld(until: $0) }
    }
}
