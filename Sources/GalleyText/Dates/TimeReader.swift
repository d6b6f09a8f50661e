/// Finds times of day in running text: `7:30 p.m. EST`, `14.30 Uhr`, `14h30`, `오후 2시 30분`, `下午2时`, `noon`.
///
/// What may as well be a score, a ratio or how long something takes is left alone.
package enum TimeReader {
    /// Every time of a text with its UTF-8 range, from left to right.
    package static func find(
        in text: DateText, by conventions: DateConventions
    ) -> [(range: Range<Int>, value: ClockTime)] {
        var parser = DateParser(text, conventions)
        var found: [(range: Range<Int>, value: ClockTime)] = []
        while parser.index < parser.tokens.count {
            let start = parser.index
            guard parser.mayBeginTime(at: start) else {
                parser.index += 1
                continue
            }
            if let time = parser.timeOfDay() {
                let range = parser.tokens[start].range.lowerBound..<parser.end(before: parser.index)
                found.append((range, time))
            } else {
                parser.index = start + 1
            }
        }
        return found
    }
}

extension DateParser {
    /// False for most tokens, by a look at their first byte.
    @inline(__always)
    fileprivate func mayBeginTime(at place: Int) -> Bool {
        switch tokens[place].kind {
        case .sign: false
        case .number(_, let digits): digits <= 2
        case .word: mayNameTime(bytes[tokens[place].range.lowerBound])
        }
    }

    /// True for the first bytes of `noon`, `midnight` and the words of East Asian languages for half a day.
    @inline(__always)
    private func mayNameTime(_ first: UInt8) -> Bool { first > 0xE3 || first | 0x20 == 0x6E || first | 0x20 == 0x6D }

    /// The time that begins at `index`, where nothing speaks against it; on failure `index` may be anywhere.
    fileprivate mutating func timeOfDay() -> ClockTime? {
        let start = index
        if let time = namedTime() { return time }
        guard mayBeginTime(start) else { return nil }
        guard let time = clock(announcedFrom: max(0, start - 2)) else { return nil }
        let words = (start..<index).compactMap { word(at: $0) }
        let hasColon = (start..<index).contains { isSign(":", at: $0) }
        if words.isEmpty {
            // Behind a capital stands a verse (`John 3:16`); more digits make it a lap or a ratio.
            let isFree = !hasColon || !isGluedNumber(at: index) && (start == 0 || !isName(at: start - 1))
            return isFree ? time : nil
        }
        if words.contains("h"), !isHour(time, at: start) { return nil }
        return hasColon || !words.contains { Self.durations.contains($0) } ? time : nil
    }

    /// `5 hrs` and `5 hs` are as often how long something takes.
    private static let durations: Set<String> = ["hrs", "hs"]

    private mutating func namedTime() -> ClockTime? {
        // Asked of every word: most are told by their length and first letter.
        let range = tokens[index].range
        guard
            range.count == 4 && bytes[range.lowerBound] | 0x20 == 0x6E
                || range.count == 8 && bytes[range.lowerBound] | 0x20 == 0x6D,
            language == "en", let name = word(at: index), name == "noon" || name == "midnight"
        else { return nil }
        index += 1
        return ClockTime(hour: name == "noon" ? 12 : 0)
    }

    /// A number of one or two digits that stands free, or a word for the half of the day.
    private func mayBeginTime(_ start: Int) -> Bool {
        switch tokens[start].kind {
        case .sign: return false
        case .word:
            guard bytes[tokens[start].range.lowerBound] > 0xE3 else { return false }
            let name = word(at: start) ?? ""
            return ["오전", "오후", "午", "上", "下"].contains(name)
        case .number(_, let digits):
            guard digits <= 2, mayGoOn(behind: start) else { return false }
            guard start > 0, !tokens[start].spaced else { return true }
            switch tokens[start - 1].kind {
            case .number: return false
            case .word: return bytes[tokens[start - 1].range.upperBound - 1] >= 0x80
            case .sign(let sign): return ["(", "“", "\"", "—", "–", "「"].contains(sign)
            }
        }
    }

    /// True when what follows a number may make it a time: a colon, a point, or a word that begins like `a.m.`, `p.m.`,
    /// `Uhr`, `h` or the hours of East Asian languages.
    private func mayGoOn(behind place: Int) -> Bool {
        guard place + 1 < tokens.count else { return false }
        switch tokens[place + 1].kind {
        case .number: return false
        case .sign(let sign): return (sign == ":" || sign == ".") && !tokens[place + 1].spaced
        case .word:
            let first = bytes[tokens[place + 1].range.lowerBound]
            return first > 0xE3 || [0x61, 0x68, 0x70, 0x75].contains(first | 0x20)
        }
    }

    /// True for `14h30`, and for `14 h` where a word announces a time; `2 h` is how long it takes.
    private func isHour(_ time: ClockTime, at start: Int) -> Bool {
        let isAnnounced = start > 0 && (word(at: start - 1).map { Self.hourWords.contains($0) } ?? false)
        return isAnnounced || time.minute > 0 && time.hour > 5
    }

    private static let hourWords: Set<String> = [
        "à", "às", "as", "las", "la", "le", "alle", "dès", "vers", "desde", "kl",
    ]

    private func isGluedNumber(at place: Int) -> Bool {
        guard place + 1 < tokens.count, !tokens[place].spaced, !tokens[place + 1].spaced else { return false }
        guard case .sign(let sign) = tokens[place].kind, case .number = tokens[place + 1].kind else { return false }
        return sign == ":" || sign == "." || sign == "-" || sign == "/"
    }

    private func isName(at place: Int) -> Bool {
        guard case .word = tokens[place].kind, beginsWithCapital(place), let name = word(at: place) else {
            return false
        }
        return !Self.weekdays.contains(name) && Self.month(named: name, language: language) == nil && name != "at"
            && place > 0 && tokens[place].spaced
    }
}
