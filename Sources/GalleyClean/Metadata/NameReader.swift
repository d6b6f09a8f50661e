import GalleyCore

/// Takes the names out of a byline: without `By`, titles, addresses and the places they write from.
enum NameReader {
    private static let openings = [
        "written by", "reported by", "story by", "words by", "text by", "posted by", "by", "von", "par", "por", "di",
        "da", "av", "af", "door", "autor:", "autorin:", "author:", "auteur:", "text:", "de", "oleh", "przez", "автор:",
        "автор", "текст:", "yazan:", "記者", "文/", "文：", "作者：", "作者:", "记者", "글",
    ]
    private static let joints = [
        " and ", " und ", " et ", " y ", " e ", " og ", " och ", " en ", " i ", " и ", " та ", " ve ", " dan ", " & ",
        ", ", "; ", " | ", " / ", " • ", " · ", "、", "，", "\n", " with ",
    ]

    /// The names in the order they stand.
    static func authors(in byline: String) -> [Author] {
        var parts = [TextTrim.collapsed(byline)]
        for joint in joints {
            parts = parts.flatMap { part in part.split(separator: joint).map(String.init) }
        }
        var seen: Set<String> = []
        return parts.compactMap(name).filter { seen.insert($0.lowercased()).inserted }.map { Author(name: $0) }
    }

    /// One name, or nil when the words are none.
    private static func name(_ part: String) -> String? {
        var words = TextTrim.collapsed(part)
        let lower = words.lowercased()
        for opening in openings where lower.hasPrefix(opening) && lower.count > opening.count {
            let rest = lower.dropFirst(opening.count)
            if opening.last == ":" || opening.utf8.count != opening.count || rest.first == " " || rest.first == ":" {
                words = TextTrim.collapsed(String(words.dropFirst(opening.count)))
                if words.hasPrefix(":") { words = TextTrim.collapsed(String(words.dropFirst())) }
                break
            }
        }
        for suffix in [" 기자", " 記者", " 特派员", " 记者", " 특파원"] where words.hasSuffix(suffix) {
            words = String(words.dropLast(suffix.count))
        }
        if let bracket = words.firstIndex(of: "("), bracket > words.startIndex {
            words = TextTrim.collapsed(String(words[..<bracket]))
        }
        words = words.trimming { ".,;:-–—|@".contains($0) || $0 == " " }
        guard isName(words) else { return nil }
        return words
    }

    private static func isName(_ words: String) -> Bool {
        guard words.utf8.count >= 2, words.count <= 60 else { return false }
        let lower = words.lowercased()
        if lower.contains("http") || lower.contains("@") || lower.contains("www.") || lower.contains("/") {
            return false
        }
        if lower.contains("{") || lower.contains("<") || lower.contains("=") { return false }
        if words.contains(where: \.isNumber) && words.split(separator: " ").count > 2 { return false }
        if words.allSatisfy({ $0.isNumber || !$0.isLetter }) { return false }
        return words.split(separator: " ").count <= 7
            && !["admin", "editor", "staff", "null", "undefined", "none", "redaktion", "anonymous"].contains(lower)
    }
}

extension String {
    /// Without the signs at both ends that `isUnwanted` names.
    func trimming(_ isUnwanted: (Character) -> Bool) -> String {
        guard let start = firstIndex(where: { !isUnwanted($0) }), let end = lastIndex(where: { !isUnwanted($0) }) else {
            return ""
        }
        return String(self[start...end])
    }
}
