import GalleyCore
import GalleyText

/// A line that only says from which agency a story comes, and where and when it was sent: `Source: Reuters`, `dpa/AFP`,
/// `AFP, MANILA`, `MANILA, Nov 5 (Reuters)`, `（共同）`.
struct SourceWords {
    /// The agencies, as they are written.
    let names: [String]
    let place: String?
    let date: Timestamp?

    /// No line of a source is longer than this many bytes.
    static let longest = 96

    /// What a line says; nil where a word of it is neither an agency, a place, a date nor a desk's own sign, or where no
    /// agency is named.
    static func read(_ text: String, language: String?, near reference: Timestamp? = nil) -> SourceWords? {
        guard (2...longest).contains(text.utf8.count) else { return nil }
        let collapsed = ByteText(collapsing: text)
        let folded = collapsed.folded(collapsed.bytes.indices)
        // Hardly any line names an agency: taking one apart costs.
        guard NewsAgencies.names.first(in: ByteText(folded)) != nil else { return nil }
        let (all, isLabelled) = withoutLabel(collapsed, folded)
        let (words, date) = withoutDay(all, language, reference)
        // `FMW/Bloomberg` names two houses; in `Berlin (dpa/bb)` the stroke is the agency's own.
        let isJoined = words.string.prefix { $0 != "(" && $0 != "（" }.contains("/")
        var (names, place, signs) = ([String](), String?.none, 0)
        for part in parts(of: words) {
            if isAgency(part) {
                names.append(part)
            } else if isDeskSign(part, isJoined: isJoined) {
                signs += 1
            } else if place == nil, !isLabelled, !isJoined, isPlace(part) {
                place = part
            } else {
                return nil
            }
        }
        guard let first = names.first, signs <= 2 else { return nil }
        // Two agencies and a place are three names of anything.
        if place != nil, names.count > 1 || first.utf8.count < 3 { return nil }
        return SourceWords(names: names, place: place, date: date)
    }

    /// The words behind `Source:` and its like.
    private static func withoutLabel(_ words: ByteText, _ folded: [UInt8]) -> (ByteText, isLabelled: Bool) {
        guard let label = NewsAgencies.labels.opening(of: folded), label.count < folded.count else {
            return (words, false)
        }
        let next = folded[label.count]
        guard next == 0x20 || next == UInt8(ascii: ":") || next >= 0x80 else { return (words, false) }
        return (ByteText(Array(words.bytes[words.end(ofFolded: label.count, from: 0)...])), true)
    }

    /// The words with a comma in the place of their date, and the date.
    private static func withoutDay(
        _ words: ByteText, _ language: String?, _ reference: Timestamp?
    ) -> (ByteText, Timestamp?) {
        // A day without its year is known for one near any day, and by its value only near the story's.
        let found = DateReader.find(in: words.string, language: language, near: reference ?? Self.anyDay)
        guard found.count == 1, let day = found.first else { return (words, nil) }
        let isKnown = reference != nil || !DateReader.find(in: words.string, language: language).isEmpty
        let (before, behind) = (words.bytes[..<day.range.lowerBound], words.bytes[day.range.upperBound...])
        return (ByteText(before + [UInt8(ascii: ",")] + behind), isKnown ? day.value : nil)
    }

    private static let anyDay = Timestamp(unixSeconds: 0)

    /// The words between signs and joining words.
    private static func parts(of words: ByteText) -> [String] {
        words.string.split(whereSeparator: { separators.contains($0) }).flatMap { part in
            part.split(separator: " ").split { NewsAgencies.joints.contains($0.lowercased()) }
                .map { $0.joined(separator: " ").trimming { " .-–—*_".contains($0) } }
        }.filter { !$0.isEmpty }
    }

    private static let separators: Set<Character> = [
        ",", "/", "+", "&", ";", ":", "|", "•", "·", "(", ")", "[", "]", "（", "）", "【", "】", "［", "］", "、", "：", "=",
        "＝",
        "—", "–", "،",
    ]

    /// True for an agency's name; short ones that are words too must be written as signs are.
    static func isAgency(_ part: String) -> Bool {
        let text = ByteText(collapsing: part)
        guard NewsAgencies.names.contains(text.folded(text.bytes.indices)) else { return false }
        let isShort = text.bytes.count <= 4 && text.bytes.allSatisfy { $0 < 0x80 }
        return !isShort || part == part.uppercased() || lowerSigns.contains(part)
    }

    /// Signs that agencies write in small letters.
    private static let lowerSigns: Set<String> = ["dpa", "epd", "afp", "sda", "apa", "kna", "sid", "ats", "awp", "efe"]

    /// `mau`, `ntv.de`: initials of who edited the story, or the paper's address; beside a stroke its initials, too.
    private static func isDeskSign(_ part: String, isJoined: Bool) -> Bool {
        if part.contains(" ") { return false }
        let isInitials =
            part.utf8.count <= 4 && (part.allSatisfy(\.isLowercase) || isJoined && part.allSatisfy(\.isUppercase))
        let isAddress =
            part.contains(".") && part.utf8.allSatisfy { $0 | 0x20 &- 0x61 < 26 || $0 == 0x2E || $0 == 0x2D }
        return isInitials || isAddress
    }

    /// One to four words that begin as names do, without a digit.
    private static func isPlace(_ part: String) -> Bool {
        let words = part.split(separator: " ")
        return (1...4).contains(words.count) && part.utf8.count >= 3
            && words.allSatisfy { word in
                word.first.map { $0.isLetter && ($0.isUppercase || !$0.isCased) } == true
                    && !word.contains(where: \.isDigit)
            }
    }
}
