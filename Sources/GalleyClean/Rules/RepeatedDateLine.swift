import GalleyCore

/// Cuts lines that only say when the story was published or updated.
enum RepeatedDateLine: CleaningRule {
    static let description = RuleDescription(
        "repeated-date-line",
        summary: "Cuts lines that only say when the story was published or updated.",
        rationale: "The dates are metadata. A line of the story that says what was corrected stays.",
        changes: [
            "Published: 5 November 2020, 14:30",
            "Updated 5 Nov 2020",
            "Last updated 3 hours ago",
            "<p><time>18:25</time><span>Dana Kim</span></p>",
            RuleExample("입력 2020.11.05 14:30", language: "ko"),
            RuleExample("Publicado el 5 de noviembre de 2020", language: "es"),
            RuleExample("jueves, 5 de noviembre de 2020", language: "es"),
            RuleExample("Stand: 05.11.2020 14:30 Uhr", language: "de"),
        ],
        keeps: [
            "Published in 1911, the book was forgotten until a reader in Busan found it in a box of old school prizes."
        ])

    static func apply(to desk: inout CleaningDesk) {
        for index in desk.open where mayBeDateLine(desk.editor.blocks[index].role) {
            let facts = desk.lines[index].facts
            let isLabelled = facts.phrases.has(.publishedLine) || facts.phrases.has(.updateLine)
            // `Updated 3 hours ago`.
            let isAgo = isLabelled && facts.digits > 0 && facts.wordCount <= 8 && !facts.endsSentence
            guard facts.weight <= 90, facts.digits >= 4 || isAgo else { continue }
            // Names of days and months are longer than their numbers.
            let isShort = facts.wordCount <= 8
            let isOnlyDate = facts.digits * 6 >= facts.weight && isShort && desk.isOnlyDate(index)
            let isMarked =
                facts.nearSigns.contains(.date) && desk.lines[index].likelihood < 0.5
                && (isShort || !desk.dates(index).isEmpty)
            let isDate = isLabelled && facts.digits * 10 >= facts.weight || isOnlyDate || isMarked
            guard isDate || isAgo || isEntryStamp(index, desk), isLabelled || !isToldOf(index, desk) else { continue }
            desk.cut(index, Self.self, 0.9, "says when the story was published or updated")
        }
    }

    /// False for corrections and notes, which say when they were made, and for tables, which hold days of their own.
    private static func mayBeDateLine(_ role: BlockRole) -> Bool {
        switch role {
        case .table, .preformatted: false
        default: !role.isNote
        }
    }

    /// True for a day that the story tells of, as a calendar or a chronicle does: inside the story, by all signs its own,
    /// and not the day when it was published or changed. A list's days are those of other stories.
    private static func isToldOf(_ index: Int, _ desk: CleaningDesk) -> Bool {
        if case .list = desk.editor.blocks[index].role { return false }
        guard desk.isPage, desk.lines[index].likelihood >= 0.8, desk.isAmongStory(index, margin: 0) else {
            return false
        }
        let metadata = desk.editor.article.metadata
        let ownDays = [metadata.published, metadata.modified].compactMap { $0?.dayOnly }
        let days = desk.dates(index).map(\.value.dayOnly)
        return !days.isEmpty && !days.contains(where: ownDays.contains)
    }

    /// True for what stands over an entry of a live page: the hour, and right behind it a label (`15:36KEY EVENT`) or
    /// who wrote the entry.
    private static func isEntryStamp(_ index: Int, _ desk: CleaningDesk) -> Bool {
        let facts = desk.lines[index].facts
        guard desk.isPage, facts.weight <= 40, !facts.endsSentence else { return false }
        let words = desk.editor.blocks[index].text
        let hour = words.utf8.prefix { $0 &- 0x30 < 10 }
        let minute = words.utf8.dropFirst(hour.count + 1).prefix { $0 &- 0x30 < 10 }
        guard (1...2).contains(hour.count), minute.count == 2, words.utf8.dropFirst(hour.count).first == 0x3A,
            minute.endIndex < words.endIndex
        else { return false }
        let rest = words[minute.endIndex...]
        if let first = rest.first, first.isLetter { return first.isUppercase || !first.isCased }
        let name = TextKey(String(rest))
        return desk.authorKeys.contains(name)
    }
}
