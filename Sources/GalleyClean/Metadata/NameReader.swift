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
        let parts = split(Array(TextTrim.collapsed(byline).utf8.prefix(400)))
        var seen: Set<String> = []
        return parts.compactMap(name).filter { seen.insert($0.lowercased()).inserted }.map { Author(name: $0) }
    }

    /// The parts between the joints.
    private static func split(_ bytes: [UInt8]) -> [String] {
        var parts: [String] = []
        var start = 0
        var index = 0
        while index < bytes.count {
            // Every joint begins with a blank, a sign of ASCII or a wide sign.
            let byte = bytes[index]
            guard !(byte | 0x20 &- 0x61 < 26), let joint = jointBytes.first(where: { bytes[index...].starts(with: $0) })
            else {
                index += 1
                continue
            }
            parts.append(String(decoding: bytes[start..<index], as: UTF8.self))
            index += joint.count
            start = index
        }
        parts.append(String(decoding: bytes[start...], as: UTF8.self))
        return parts
    }

    private static let jointBytes = joints.map { Array($0.utf8) }

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

    /// Degrees behind a name that a comma parts from it.
    private static let degrees: Set<String> = [
        "md", "m.d.", "phd", "ph.d.", "ms", "m.s.", "ma", "mph", "rd", "rdn", "ld", "ldn", "rn", "jd", "cfp", "cpa",
        "mba", "dds", "do", "cpt", "msn", "pharmd", "psyd", "edd", "jr.", "jr", "sr.", "esq.",
    ]
    /// Words of titles and labels, which stand in bylines and are no names.
    private static let titles: Set<String> = [
        "editor", "writer", "reporter", "correspondent", "officer", "author", "sponsored", "contributor", "staff",
        "journalist", "producer", "columnist", "news", "image", "image:", "photo", "updated", "published", "by", "von",
        "head", "chief", "director", "manager", "redakteur", "redakteurin", "reporterin", "korrespondent",
        "contributions", "redactora", "periodista", "agencies", "lifestyle", "politics", "sports", "read",
    ]

    private static func isTitle(_ lower: String) -> Bool {
        let words = lower.split(separator: " ").map(String.init)
        guard let last = words.last, let first = words.first else { return true }
        if words.count == 1, degrees.contains(lower) || titles.contains(lower) { return true }
        if titles.contains(last), words.count > 1 { return true }
        return words.count > 1
            && ["head", "chief", "image:", "photo", "photo:", "updated", "published", "contributions", "senior"]
                .contains(first)
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december", "januar", "februar", "märz", "juni", "juli", "oktober", "dezember",
    ]

    private static func isName(_ words: String) -> Bool {
        if isTitle(words.lowercased()) { return false }
        if words.contains(where: \.isNumber), months.contains(where: { words.lowercased().contains($0) }) {
            return false
        }
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
