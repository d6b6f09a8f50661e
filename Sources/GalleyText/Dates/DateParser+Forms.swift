/// The forms a date takes. Each begins at the number or word under `index` and leaves `index` behind the date.
extension DateParser {
    /// `2020-11-05`, `2020/11/5`, `2020.11.05`, `2020. 11. 5.`, `2020-Nov-05`, `2020. november 5.`, `2020 m. lapkričio 5`.
    mutating func yearFirst(_ year: Int, _ digits: Int) -> DateParts? {
        guard digits == 4 else { return nil }
        index += 1
        let separator = dateSeparator(at: index)
        if separator != nil { index += 1 } else { _ = skip(words: Self.yearWords) && skip(".") }
        let month: Int
        if let (value, width) = number(at: index), width <= 2, let separator {
            month = value
            index += 1
            guard skip(separator) else { return nil }
        } else if let named = monthName() {
            month = named
            if let separator { _ = skip(separator) }
        } else {
            return nil
        }
        guard let (day, width) = number(at: index), width <= 2 else { return nil }
        index += 1
        if separator == ".", isSign(".", at: index), !isSentenceEnd(index) { index += 1 }
        return DateParts(year: year, month: month, day: day)
    }

    private func dateSeparator(at place: Int) -> Unicode.Scalar? {
        guard place < tokens.count, case .sign(let sign) = tokens[place].kind else { return nil }
        switch sign {
        case "-", "/", ".", "\u{2010}", "\u{2011}": return sign
        default: return nil
        }
    }

    /// `20201105T143000Z`: eight digits are a date only with a time behind them, else they may be any number.
    mutating func compact(_ value: Int, _ digits: Int) -> DateParts? {
        guard digits == 8, isGlued(index + 1), word(at: index + 1) == "t", isGlued(index + 2),
            number(at: index + 2) != nil
        else { return nil }
        index += 1
        return DateParts(year: value / 10_000, month: value / 100 % 100, day: value % 100)
    }

    /// `5 November 2020`, `5. Nov. 2020`, `5 de noviembre de 2020`, `05-Nov-20`, `5th of November, 2020`.
    mutating func dayAndMonthName(_ day: Int, _ digits: Int) -> DateParts? {
        guard digits <= 2 else { return nil }
        index += 1
        _ = skip(words: Self.ordinals)
        _ = skip(".") || skip("-") || skip("/")
        while skip(words: Self.ofWords) { _ = skip("'") || skip("\u{2019}") }
        guard let month = monthName() else { return nil }
        let end = index
        _ = skip("-") || skip(",") || skip("/")
        while skip(words: Self.ofWords) {}
        guard let (year, width) = number(at: index), isYear(year, digits: width, at: index) else {
            index = end
            return DateParts(year: nil, month: month, day: day)
        }
        index += 1
        return DateParts(year: fullYear(year, digits: width), month: month, day: day)
    }

    /// `Nov 5, 2020`, `November 5th 2020`, and asctime's `Nov  5 14:30:00 2020`.
    mutating func monthNameFirst() -> DateParts? {
        let capital = beginsWithCapital(index)
        guard let month = monthName() else { return nil }
        _ = skip("-") || skip("/")
        guard let (day, digits) = number(at: index), digits <= 2 else { return nil }
        index += 1
        let ordinal = skip(words: Self.ordinals)
        let end = index
        _ = skip(",") || skip("-") || skip("/") || !ordinal && skip(".")
        _ = skip(words: Self.beforeYear)
        if let (year, width) = number(at: index), width == 4, isYear(year, digits: 4, at: index) {
            index += 1
            return DateParts(year: year, month: month, day: day)
        }
        index = end
        if let time = time() {
            let afterTime = index
            _ = skip(",")
            if let (year, digits) = number(at: index), digits == 4 {
                index += 1
                return DateParts(year: year, month: month, day: day, time: time)
            }
            index = afterTime
            return DateParts(year: nil, month: month, day: day, time: time)
        }
        index = end
        // "You may 5 times": without a year a small letter is no month.
        return capital ? DateParts(year: nil, month: month, day: day) : nil
    }

    /// `5.11.2020`, `05/11/2020`, `05-11-2020`, and `5.11.20` where points say that it is a date.
    mutating func numericDayMonth(_ first: Int, _ digits: Int) -> DateParts? {
        guard digits <= 2,
            let separator = ([".", "/", "-"] as [Unicode.Scalar]).first(where: { isSign($0, at: index + 1) }),
            let (second, secondDigits) = number(at: index + 2), secondDigits <= 2, isSign(separator, at: index + 3),
            let (year, yearDigits) = number(at: index + 4)
        else { return nil }
        guard yearDigits == 4 || yearDigits == 2 && separator == "." && order == .dayFirst else { return nil }
        index += 5
        let fullYear = fullYear(year, digits: yearDigits)
        switch (first <= 12, second <= 12, order) {
        case (true, true, _) where first == second: return DateParts(year: fullYear, month: first, day: second)
        case (false, true, _), (true, true, .dayFirst): return DateParts(year: fullYear, month: second, day: first)
        case (true, false, _), (true, true, .monthFirst): return DateParts(year: fullYear, month: first, day: second)
        // Between points the day comes first everywhere but in English.
        case (true, true, .unknown) where separator == "." && language != "en":
            return DateParts(year: fullYear, month: second, day: first)
        default: return nil
        }
    }

    /// `2020年11月5日`, `2020년 11월 5일`, `11월 5일`.
    mutating func eastAsian(_ value: Int, _ digits: Int) -> DateParts? {
        var year: Int?
        if digits == 4, let unit = word(at: index + 1), unit.hasPrefix("年") || unit.hasPrefix("년") {
            year = value
            index += 2
        }
        return eastAsianMonthAndDay(year: year)
    }

    /// `令和2年11月5日`: the year counts from the emperor's accession.
    mutating func japaneseEra() -> DateParts? {
        guard let first = word(at: index), let (second, base) = Self.eras[first], word(at: index + 1) == second else {
            return nil
        }
        index += 2
        var year = 1
        if let (value, _) = number(at: index) { year = value } else if word(at: index) != "元" { return nil }
        index += 1
        guard skip(prefix: "年") else { return nil }
        return eastAsianMonthAndDay(year: base + year)
    }

    private mutating func eastAsianMonthAndDay(year: Int?) -> DateParts? {
        guard let (month, monthDigits) = number(at: index), monthDigits <= 2 else { return nil }
        index += 1
        guard skip(prefix: "月") || skip(prefix: "월"), let (day, dayDigits) = number(at: index), dayDigits <= 2 else {
            return nil
        }
        index += 1
        guard skip(prefix: "日") || skip(prefix: "일") || skip(prefix: "号") else { return nil }
        return DateParts(year: year, month: month, day: day)
    }

    // MARK: Parts

    /// A month by its name, with the point of an abbreviation, or Vietnamese `tháng 11`.
    mutating func monthName() -> Int? {
        guard index < tokens.count, tokens[index].kind == .word,
            Self.monthLetters.mayHold(bytes[tokens[index].range]), let name = word(at: index)
        else { return nil }
        if name == "tháng" || name == "thg", let (month, digits) = number(at: index + 1), digits <= 2 {
            index += 2
            _ = skip(",")
            _ = skip(words: Self.yearBehindMonth)
            return month
        }
        guard let month = Self.month(named: name, language: language) else { return nil }
        index += 1
        if isSign(".", at: index), !isSentenceEnd(index) { index += 1 }
        return month
    }

    /// A point behind which no lower-case word or number goes on.
    private func isSentenceEnd(_ place: Int) -> Bool {
        place + 1 >= tokens.count
    }

    func beginsWithCapital(_ place: Int) -> Bool {
        string(tokens[place].range).unicodeScalars.first?.properties.isUppercase ?? false
    }

    private func isGlued(_ place: Int) -> Bool { place < tokens.count && !tokens[place].spaced }

    private func isYear(_ value: Int, digits: Int, at place: Int) -> Bool {
        if digits == 4 { return !isSign(":", at: place + 1) }
        // Two digits are a year in mail headers ("05-Nov-20"), a day or an hour elsewhere.
        return digits == 2 && isSign("-", at: place - 1)
            || digits == 2 && isSign(":", at: place + 2) && number(at: place + 1)?.digits == 2
    }

    /// Two-digit years as RFC 5322 §4.3 reads them; the Thai Buddhist era as Gregorian.
    private func fullYear(_ year: Int, digits: Int) -> Int {
        if digits == 2 { return year < 50 ? 2000 + year : 1900 + year }
        return language == "th" && year > 2400 ? year - 543 : year
    }
}
