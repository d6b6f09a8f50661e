import GalleyCore

/// The time of day behind or before a date.
extension DateParser {
    /// `T14:30:00.5+0900`, `at 2:30 p.m. EST`, `14 Uhr`, `14h30`, `오후 2시 30분`, `午後2時`; on failure `index` stays.
    mutating func time() -> ClockTime? {
        let start = index
        skipFillers()
        if let time = clock(announcedFrom: start) { return time }
        index = start
        return nil
    }

    /// The time of day that begins right at `index`; on failure `index` stays.
    /// - Parameter start: the first of the words before it that may announce a time.
    mutating func clock(announcedFrom start: Int) -> ClockTime? {
        let begin = index
        let half = dayHalf()
        guard let (first, digits) = number(at: index), digits <= 2 || isCompactTime(digits, from: start) else {
            index = begin
            return nil
        }
        index += 1
        var time: ClockTime?
        if digits > 2 {
            time = compactTime(first, digits)
        } else {
            time = colonTime(first) ?? unitTime(first) ?? pointTime(first, after: start)
        }
        let marked = half ?? (time != nil || digits <= 2 ? dayHalf() : nil)
        if time == nil, marked != nil { time = ClockTime(hour: first) }
        guard var time, apply(marked, to: &time), time.hour < 24, time.minute < 60, (time.second ?? 0) <= 60 else {
            index = begin
            return nil
        }
        time.offset = zone()
        return time
    }

    /// A timestamp with the time that ends right before `offset`: `14:30, 5 Nov 2020`.
    func withTimeBefore(_ offset: Int, _ date: Timestamp) -> Timestamp? {
        var reader = self
        for place in tokens.indices where tokens[place].range.upperBound <= offset {
            guard number(at: place) != nil, isSign(":", at: place + 1), place == 0 || !isSign(":", at: place - 1) else {
                continue
            }
            reader.index = place
            guard let time = reader.time() else { continue }
            reader.skipFillers()
            guard reader.index < tokens.count, tokens[reader.index].range.lowerBound >= offset else { continue }
            return Timestamp(
                year: date.year, month: date.month, day: date.day, hour: time.hour, minute: time.minute,
                second: time.second, offset: time.offset)
        }
        return date
    }

    /// The few words and signs that stand between a date and its time.
    private mutating func skipFillers() {
        for _ in 0..<5 {
            if skip(words: Self.timeFillers) || skip(",") || skip("|") || skip("·") || skip("-") || skip("–")
                || skip("—")
                || skip("@") || skip("(") || skip(")") || skip("\u{2022}")
            {
                continue
            }
            if isSign(".", at: index), index > 0, tokens[index - 1].kind == .word { index += 1 } else { return }
        }
    }

    private enum DayHalf { case morning, afternoon }

    private mutating func dayHalf() -> DayHalf? {
        guard let word = word(at: index) else { return nil }
        switch word {
        case "am", "오전", "pm", "오후":
            index += 1
            return word == "am" || word == "오전" ? .morning : .afternoon
        case "午", "上", "下":
            guard let half = Self.dayHalves[word + (self.word(at: index + 1) ?? "")] else { return nil }
            index += 2
            return half
        case "a", "p":
            guard isSign(".", at: index + 1), self.word(at: index + 2) == "m" else { return nil }
            index += isSign(".", at: index + 3) ? 4 : 3
            return word == "a" ? .morning : .afternoon
        default: return nil
        }
    }

    private static let dayHalves: [String: DayHalf] = [
        "午前": .morning, "上午": .morning, "午後": .afternoon, "下午": .afternoon,
    ]

    private func apply(_ half: DayHalf?, to time: inout ClockTime) -> Bool {
        guard let half else { return true }
        guard (0...12).contains(time.hour) else { return half == .afternoon && time.hour < 24 }
        time.hour = time.hour % 12 + (half == .afternoon ? 12 : 0)
        return true
    }

    private static let hourWord = WordList(["uhr"])
    private static let hourUnits = WordList(["h", "uhr", "hs", "hrs"])
    private static let hoursBehind = WordList(["uhr", "h", "hrs", "hs", "น", "óra", "val"])

    private mutating func colonTime(_ hour: Int) -> ClockTime? {
        guard isSign(":", at: index), let (minute, digits) = number(at: index + 1), digits == 2 else { return nil }
        index += 2
        var time = ClockTime(hour: hour, minute: minute)
        if isSign(":", at: index), let (second, digits) = number(at: index + 1), digits == 2 {
            time.second = second
            index += 2
            if isSign(".", at: index) || isSign(",", at: index), number(at: index + 1) != nil, !tokens[index + 1].spaced
            {
                index += 2
            }
        }
        _ = skip(words: Self.hoursBehind)
        return time
    }

    /// Hours, minutes and seconds with their units; `3시간` and `3時間` last three hours.
    private mutating func unitTime(_ hour: Int) -> ClockTime? {
        if let unit = word(at: index), unit.hasPrefix("시간") { return nil }
        if let unit = word(at: index), unit == "時" || unit == "时", let next = word(at: index + 1),
            ["間", "间"].contains(next)
        {
            return nil
        }
        guard
            skip(prefix: "시") || skip(prefix: "時") || skip(prefix: "时") || skip(prefix: "点")
                || skip(words: Self.hourUnits)
        else { return nil }
        var time = ClockTime(hour: hour)
        guard let (minute, digits) = number(at: index), digits <= 2 else { return time }
        let frenchStyle = !tokens[index].spaced
        index += 1
        guard skip(prefix: "분") || skip(prefix: "分") || frenchStyle else {
            index -= 1
            return time
        }
        time.minute = minute
        if let (second, digits) = number(at: index), digits <= 2, let unit = word(at: index + 1),
            unit.hasPrefix("초") || unit.hasPrefix("秒")
        {
            time.second = second
            index += 2
        }
        return time
    }

    /// `14.30`, which is a time only behind a word that announces one, or before `Uhr`.
    private mutating func pointTime(_ hour: Int, after start: Int) -> ClockTime? {
        guard isSign(".", at: index), let (minute, digits) = number(at: index + 1), digits == 2,
            !tokens[index + 1].spaced
        else { return nil }
        let announced = (start..<index).contains { word(at: $0).map(Self.clockWords.contains) ?? false }
        guard announced || word(at: index + 2) == "uhr" else { return nil }
        index += 2
        _ = skip(words: Self.hourWord)
        return ClockTime(hour: hour, minute: minute)
    }

    private func isCompactTime(_ digits: Int, from start: Int) -> Bool {
        (digits == 4 || digits == 6) && word(at: start) == "t" && !tokens[index].spaced
    }

    private mutating func compactTime(_ value: Int, _ digits: Int) -> ClockTime {
        if isSign(".", at: index), number(at: index + 1) != nil { index += 2 }
        return digits == 4
            ? ClockTime(hour: value / 100, minute: value % 100)
            : ClockTime(hour: value / 10_000, minute: value / 100 % 100, second: value % 100)
    }

    /// `Z`, `+09:00`, `-0500`, `+9`, `GMT`, `UTC+2`, `CET`, `(KST)`; nil where the text names none or an unclear one.
    private mutating func zone() -> Int? {
        let start = index
        let bracket = skip("(")
        var offset: Int?
        if let name = word(at: index), name.utf8.count == 1 || beginsWithCapital(index), let minutes = Self.zones[name]
        {
            index += 1
            offset = minutes
            if minutes == 0, let signed = signedOffset() { offset = signed }
        } else {
            offset = signedOffset()
        }
        if offset == nil { index = start } else if bracket { _ = skip(")") }
        return offset
    }

    private mutating func signedOffset() -> Int? {
        let negative = isSign("-", at: index) || isSign("\u{2212}", at: index)
        guard negative || isSign("+", at: index), let (value, digits) = number(at: index + 1), !tokens[index + 1].spaced
        else { return nil }
        var minutes: Int
        switch digits {
        case 1, 2: minutes = value * 60
        case 4: minutes = value / 100 * 60 + value % 100
        default: return nil
        }
        guard minutes <= 14 * 60 else { return nil }
        index += 2
        if digits <= 2, isSign(":", at: index), let (rest, restDigits) = number(at: index + 1), restDigits == 2,
            rest < 60
        {
            minutes += rest
            index += 2
        }
        return negative ? -minutes : minutes
    }
}
