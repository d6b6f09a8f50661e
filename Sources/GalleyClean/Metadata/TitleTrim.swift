/// Takes what is no headline off a page's declared titles: the site's name, its section, a date.
struct TitleTrim {
    private let text: ByteText
    private let isSite: (TextKey) -> Bool
    private let shown: [TextKey]
    /// True for the `title` element, where what looks like a name at the end is taken for the site's.
    private let isLoose: Bool

    private static let separators: [(sign: StaticString, isBar: Bool)] = [
        (" | ", true), ("｜", true), (" :: ", true), (" – ", false), (" — ", false), (" - ", false), (" » ", false),
        (" · ", false), (" • ", false), (" // ", false), (" / ", false), (" : ", false), ("--", false), (" |", true),
    ]

    /// - Parameters:
    ///   - shown: keys of the headings on the page: a title that is one of them loses nothing.
    ///   - isSite: true for keys that name the publisher.
    static func headline(
        of title: String, shown: [TextKey], isLoose: Bool, isSite: @escaping (TextKey) -> Bool
    ) -> String {
        let text = ByteText(collapsing: title)
        let trim = TitleTrim(text: text, isSite: isSite, shown: shown, isLoose: isLoose)
        return text.string(trim.range())
    }

    private func range() -> Range<Int> {
        var range = text.bytes.indices
        if isShown(range) { return range }
        var isSiteGone = false
        while let (place, width, isBar) = lastSeparator(range) {
            let (head, tail) = (range.lowerBound..<place, place + width..<range.upperBound)
            // Between headline and site stands the section.
            let isSection = isSiteGone && head.count > 2 * tail.count && !text.bytes[tail].contains(0x20)
            guard isSection || isNoHeadline(tail, behind: head, isBar: isBar) else { break }
            isSiteGone = isSiteGone || isSite(key(tail))
            range = text.trimmed(head) { $0 == 0x20 }
            if isShown(range) { return range }
        }
        while let (place, width, isBar) = firstSeparator(range) {
            let rest = place + width..<range.upperBound
            guard isSite(key(range.lowerBound..<place)) || isBar && isShown(rest) else { break }
            range = rest
        }
        return range
    }

    private func key(_ range: Range<Int>) -> TextKey { TextKey(text.bytes[range]) }

    private func isShown(_ range: Range<Int>) -> Bool { !shown.isEmpty && shown.contains(key(range)) }

    /// True for a tail that is the site's name, a section behind a bar or a date, or follows the headline as shown.
    private func isNoHeadline(_ tail: Range<Int>, behind head: Range<Int>, isBar: Bool) -> Bool {
        if tail.isEmpty || head.count > tail.count && isShown(head) || isDate(tail) || isSite(key(tail)) { return true }
        let words = text.bytes[tail].split(separator: 0x20).count
        if isBar { return head.count > tail.count && words <= 6 }
        return isLoose && words <= 4 && head.count > 2 * tail.count
    }

    /// The words behind the last separator when they are a date in digits: `… | The Paper | 28.04.2023`.
    static func dateAtEnd(of title: String) -> String? {
        let text = ByteText(collapsing: title)
        let trim = TitleTrim(text: text, isSite: { _ in false }, shown: [], isLoose: false)
        guard text.bytes.last.map({ $0 &- 0x30 < 10 }) ?? false,
            let (place, width, _) = trim.lastSeparator(text.bytes.indices)
        else { return nil }
        let tail = place + width..<text.bytes.count
        return tail.count >= 8 && trim.isDate(tail) ? text.string(tail) : nil
    }

    private func isDate(_ tail: Range<Int>) -> Bool {
        var digits = 0
        for byte in text.bytes[tail] {
            switch byte {
            case 0x30...0x39: digits += 1
            case 0x20, 0x2C, 0x2D, 0x2E, 0x2F: continue
            default: return false
            }
        }
        return digits >= 4
    }

    private func lastSeparator(_ range: Range<Int>) -> (place: Int, width: Int, isBar: Bool)? {
        for index in range.dropFirst().reversed() {
            let byte = text.bytes[index]
            guard byte == 0x20 || byte == 0x2D || byte == 0xEF, byte != 0x20 || isSign(behind: index) else { continue }
            for (sign, isBar) in Self.separators where text.hasPrefix(sign, at: index) {
                if index + sign.utf8CodeUnitCount <= range.upperBound { return (index, sign.utf8CodeUnitCount, isBar) }
            }
        }
        return nil
    }

    private func firstSeparator(_ range: Range<Int>) -> (place: Int, width: Int, isBar: Bool)? {
        for index in range.dropFirst()
        where text.bytes[index] == 0x3A || text.bytes[index] == 0x20 && isSign(behind: index) {
            for sign: StaticString in [" | ", " - ", " – ", ": ", " : "]
            where text.bytes[index] == sign.utf8Start.pointee && text.hasPrefix(sign, at: index) {
                if index + sign.utf8CodeUnitCount <= range.upperBound {
                    return (index, sign.utf8CodeUnitCount, sign.utf8Start[1] == 0x7C)
                }
            }
        }
        return nil
    }

    /// False before an ASCII letter or digit, where a word goes on.
    private func isSign(behind index: Int) -> Bool {
        guard index + 1 < text.bytes.count else { return false }
        let next = text.bytes[index + 1]
        return !(next | 0x20 &- 0x61 < 26 || next &- 0x30 < 10)
    }

    // MARK: Kickers

    /// Where the words behind a kicker begin: behind each `: `, ` - `, ` – `, ` | ` of a title.
    static func kickerEnds(_ text: ByteText) -> [Int] {
        var ends: [Int] = []
        for index in text.bytes.indices.dropFirst() {
            let byte = text.bytes[index]
            guard byte == 0x3A || byte == 0x20 else { continue }
            for sign: StaticString in [": ", " - ", " – ", " | "] where text.hasPrefix(sign, at: index) {
                ends.append(index + sign.utf8CodeUnitCount)
            }
        }
        return ends
    }
}
