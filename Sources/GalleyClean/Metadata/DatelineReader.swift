import GalleyCore
import GalleyText

/// Reads the opening of a story that says where, when and from whom it comes.
///
/// House styles: `SEOUL, Nov 5, 2020, Hankyoreh.` · `WASHINGTON (AP) —` · `PARIS, Nov 5 (Reuters) -` · `Berlin (dpa) -`
/// · `(서울=연합뉴스)` · `[서울=뉴시스]` · `【东京】` · `新华社北京11月5日电` · `МОСКВА, 5 ноября. /ТАСС/.` · captions'
/// `SEOUL, SOUTH KOREA - FEBRUARY 7, 2020:`.
struct DatelineReader {
    private let text: String
    private let bytes: [UInt8]
    private let language: String?
    private let reference: Timestamp?

    /// A dateline is never longer than this many bytes.
    private static let longest = 140

    /// The dateline at the beginning of a text; nil when it has none.
    static func read(_ text: String, language: String?, near reference: Timestamp? = nil) -> Dateline? {
        let reader = DatelineReader(
            text: text, bytes: Array(text.utf8.prefix(longest)), language: language, reference: reference)
        return reader.bracketed() ?? reader.newsAgencyStyle() ?? reader.spelled()
    }

    // MARK: Brackets of East Asia

    /// `(서울=연합뉴스)`, `[서울=뉴시스]`, `【东京=共同】`.
    private func bracketed() -> Dateline? {
        let pairs: [(String, String)] = [("(", ")"), ("[", "]"), ("【", "】"), ("（", "）"), ("［", "］")]
        for (open, close) in pairs where bytes.starts(with: open.utf8) {
            guard let end = find(close, from: open.utf8.count), end - open.utf8.count <= 90 else { continue }
            let inside = string(open.utf8.count..<end)
            let whole = string(0..<end + close.utf8.count)
            if let cut = inside.firstIndex(where: { $0 == "=" || $0 == "＝" }) {
                let place = TextTrim.collapsed(String(inside[..<cut]))
                let source = TextTrim.collapsed(String(inside[inside.index(after: cut)...]))
                let agency = source.split(separator: " ").first.map(String.init)
                return Dateline(
                    text: whole, place: place, date: DateReader.read(inside, language: language), source: agency)
            }
            if open == "【" || open == "（", !inside.contains("。"), inside.count <= 24 { return chinese(inside, whole) }
        }
        return nil
    }

    private func chinese(_ inside: String, _ whole: String) -> Dateline? {
        if let line = wire(inside) {
            return Dateline(text: whole, place: line.place, date: line.date, source: line.source)
        }
        guard whole.hasPrefix("【"), inside.count <= 8 else { return nil }
        return Dateline(text: whole, place: inside)
    }

    // MARK: Chinese agencies

    /// `新华社北京11月5日电`, `中新网北京11月5日电`, `中央社記者…台北5日電`.
    private func newsAgencyStyle() -> Dateline? {
        guard let first = bytes.first, first >= 0xE4 else { return nil }
        return wire(string(0..<min(bytes.count, 90)))
    }

    private func wire(_ text: String) -> Dateline? {
        for agency in ["新华社", "新華社", "中新社", "中新网", "中央社", "中通社", "法新社", "路透社", "美联社", "共同社"]
        where text.hasPrefix(agency) {
            guard let mark = text.firstIndex(where: { $0 == "电" || $0 == "電" || $0 == "讯" || $0 == "訊" }),
                text.distance(from: text.startIndex, to: mark) <= 30
            else { continue }
            let whole = String(text[...mark])
            let middle = text[..<mark].dropFirst(agency.count)
            let place = middle.prefix { !$0.isDigit }
            return Dateline(
                text: whole, place: place.isEmpty ? nil : TextTrim.collapsed(String(place)),
                date: date(in: whole)?.value, source: agency)
        }
        return nil
    }

    // MARK: Places in capitals, or before a bracketed agency

    private func spelled() -> Dateline? {
        let capitals = capitalRun()
        if let line = agencyInBrackets() { return line }
        guard capitals > 2 else { return nil }
        let place = placeEnd(capitals)
        var end = place
        while end < bytes.count, end < Self.longest {
            if let width = terminator(at: end), let line = close(place: place, at: end, width) { return line }
            end += 1
        }
        return nil
    }

    /// Builds the dateline that ends at a terminator, if all between the place and it is a date or a source.
    private func close(place: Int, at end: Int, _ width: Int) -> Dateline? {
        let isDash = bytes[end] == 0x20 || dashWidth(end) > 0
        var stop = end + width
        var (date, source) = parts(place..<end)
        if source == nil, date == nil, end > place, !isBlank(place..<end) { return nil }
        if isDash, date == nil, let later = dateAfterDash(stop) { (date, stop) = later }
        guard isDash || date != nil else { return nil }
        if let words = source, !isSource(words) { return nil }
        var placeEnd = place
        if isDash, date == nil, let words = source, isCountry(words) { (placeEnd, source) = (end, nil) }
        let placeWords = Self.placeName(string(0..<placeEnd))
        guard placeWords.count >= 3 else { return nil }
        let whole = TextTrim.collapsed(string(0..<stop)).trimming { " -–—:".contains($0) }
        return Dateline(text: whole, place: placeWords, date: date, source: source)
    }

    /// `… - FEBRUARY 7, 2020:` after the place.
    private func dateAfterDash(_ start: Int) -> (Timestamp?, Int)? {
        guard let colon = find(":", from: start), colon - start <= 40 else { return nil }
        let words = string(start..<colon)
        guard let found = DateReader.find(in: words, language: language, near: reference).first,
            words.utf8.count - found.range.count <= 4
        else { return nil }
        return (found.value, colon + 1)
    }

    /// The date and what else stands in a range.
    private func parts(_ range: Range<Int>) -> (Timestamp?, String?) {
        let words = string(range)
        var rest = words
        var date: Timestamp?
        if let found = DateReader.find(in: words, language: language, near: reference).first {
            date = found.value
            let utf8 = Array(words.utf8)
            rest =
                String(decoding: utf8[..<found.range.lowerBound], as: UTF8.self)
                + String(decoding: utf8[found.range.upperBound...], as: UTF8.self)
        }
        let source = rest.trimming { " \u{A0},./()-–—".contains($0) }
        return (date, source.isEmpty ? nil : source)
    }

    /// The words of a place; the full stop of `CHARLESTON, Ill.` is its own.
    private static func placeName(_ words: String) -> String {
        let bare = words.trimming { " \u{A0},.-–—:".contains($0) }
        let last = bare.split(separator: ",").dropFirst().last ?? ""
        let isShortened = (2...6).contains(last.count) && words.dropFirst(bare.count).first == "."
        return isShortened && words.hasPrefix(bare) ? bare + "." : bare
    }

    /// `KINGSTON, Jamaica —`: behind the comma stands a country or state, in small letters, and no agency.
    private func isCountry(_ words: String) -> Bool {
        words.contains(where: \.isLowercase) && !SourceWords.isAgency(words) && !words.contains("/")
    }

    /// `dpa`, `jur`, `SID/AFP`: an agency, or a house's sign, where no dash sets it off.
    private func isSign(_ source: String) -> Bool {
        source.split(separator: "/").contains { SourceWords.isAgency(String($0)) }
            || source.utf8.count <= 5 && !source.contains(" ")
    }

    private func isSource(_ words: String) -> Bool {
        let parts = words.split(separator: " ")
        guard (1...4).contains(parts.count), words.count <= 40 else { return false }
        return parts.allSatisfy { part in
            part.first.map { $0.isUppercase || $0 == "/" || !$0.isCased } ?? false
                || ["dpa", "of", "de", "the"].contains(String(part))
        }
    }

    /// `Berlin (dpa) -`, `WASHINGTON (AP) —`, `PARIS, Nov 5 (Reuters) -`.
    private func agencyInBrackets() -> Dateline? {
        guard let open = find(" (", from: 0), open >= 3, open <= 70, let close = find(")", from: open),
            close - open <= 32, bytes.first.map({ $0 &- 0x41 < 26 || $0 >= 0xC3 }) ?? false
        else { return nil }
        var end = close + 1
        while end < bytes.count, bytes[end] == 0x20 { end += 1 }
        let dash = end < bytes.count ? dashWidth(end) : 0
        let isClosed = dash > 0 || end < bytes.count && [0x3A, 0x2E].contains(bytes[end])
        // `The Brain Care Score (BCS)—a new tool` goes on.
        let next = end + dash < bytes.count ? bytes[end + dash] : 0x20
        guard isClosed, !(dash > 0 && end == close + 1 && next &- 0x61 < 26) else { return nil }
        let before = string(0..<open)
        let (date, rest) =
            DateReader.find(in: before, language: language, near: reference).first.map {
                ($0.value, String(decoding: Array(before.utf8)[..<$0.range.lowerBound], as: UTF8.self))
            } ?? (nil, before)
        let place = Self.placeName(rest)
        let words = place.split(whereSeparator: { $0 == " " || $0 == "/" || $0 == "-" })
        guard !words.isEmpty, words.count <= 6,
            words.allSatisfy({ $0.first.map { $0.isUppercase || !$0.isCased } ?? false || $0.count <= 3 })
        else { return nil }
        let source = string(open + 2..<close)
        guard source.count >= 2, source.contains(where: \.isLetter), !source.contains(where: \.isDigit) else {
            return nil
        }
        guard dash > 0 || isSign(source) else { return nil }
        let stop = dash > 0 ? end + dash : end + 1
        return Dateline(
            text: TextTrim.collapsed(string(0..<stop)).trimming { " -–—:".contains($0) }, place: place, date: date,
            source: source)
    }
}

// MARK: - Bytes

extension DatelineReader {
    private func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    private func isBlank(_ range: Range<Int>) -> Bool {
        bytes[range].allSatisfy { [0x20, 0x2C, 0x2E].contains($0) }
    }

    private func find(_ sign: String, from start: Int) -> Int? {
        let wanted = Array(sign.utf8)
        guard start + wanted.count <= bytes.count else { return nil }
        for index in start...(bytes.count - wanted.count)
        where bytes[index..<index + wanted.count].elementsEqual(wanted) {
            return index
        }
        return nil
    }

    private func date(in words: String) -> (range: Range<Int>, value: Timestamp)? {
        DateReader.find(in: words, language: language, near: reference).first
    }

    /// Bytes of the opening that holds no small letter.
    private func capitalRun() -> Int {
        var end = 0
        var letters = 0
        for character in String(decoding: bytes, as: UTF8.self) {
            if character.isLowercase { break }
            if character.isLetter {
                guard character.isUppercase else { return 0 }
                letters += 1
            }
            end += character.utf8.count
        }
        return letters >= 3 ? end : 0
    }

    /// Where the place ends: at the last sign before a date, a dash or the first word in small letters.
    private func placeEnd(_ capitals: Int) -> Int {
        var end = 0
        var index = 0
        while index < capitals {
            let byte = bytes[index]
            if byte &- 0x30 < 10 || dashWidth(index) > 0
                || byte == 0x2E && index + 1 < bytes.count && bytes[index + 1] == 0x20
            {
                break
            }
            if byte == 0x2C || byte == 0x20 || byte == 0x28 || byte == 0x2F {
                end = index
                if byte == 0x28 || byte == 0x2F { break }
            }
            index += 1
        }
        // The word the small letters belong to is no part of the place.
        if index < capitals { return index }
        return end
    }

    /// Bytes of a dash or a full stop that may close the dateline; nil elsewhere.
    private func terminator(at index: Int) -> Int? {
        if bytes[index] == 0x20, index + 1 < bytes.count, dashWidth(index + 1) > 0 { return 1 + dashWidth(index + 1) }
        if dashWidth(index) == 3 || index > 0 && bytes[index - 1] == 0x20 && dashWidth(index) > 0 {
            return dashWidth(index)
        }
        guard bytes[index] == 0x2E || bytes[index] == 0x3A, index + 2 < bytes.count, bytes[index + 1] == 0x20 else {
            return nil
        }
        return bytes[index + 2] &- 0x30 < 10 || bytes[index + 2] == 0x2C || bytes[index + 2] == 0x2F ? nil : 1
    }

    /// Bytes of the dash at an index: `-`, `--`, `–`, `—`; 0 elsewhere.
    private func dashWidth(_ index: Int) -> Int {
        if bytes[index] == 0x2D {
            let isDouble = index + 1 < bytes.count && bytes[index + 1] == 0x2D
            if isDouble { return 2 }
            let follows = index + 1 >= bytes.count || bytes[index + 1] == 0x20
            return follows ? 1 : 0
        }
        guard index + 2 < bytes.count, bytes[index] == 0xE2, bytes[index + 1] == 0x80 else { return 0 }
        return bytes[index + 2] == 0x93 || bytes[index + 2] == 0x94 ? 3 : 0
    }
}
