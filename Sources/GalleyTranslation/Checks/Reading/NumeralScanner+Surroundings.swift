/// What stands around a number's digits.
extension NumeralScanner {
    func skipSpace(_ index: Int) -> Int {
        var index = index
        while index < bytes.count {
            switch bytes[index] {
            case 0x20, 0x2D: index += 1
            case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0xA0: index += 2
            case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] == 0xAF: index += 3
            default: return index
            }
        }
        return index
    }

    private func skipSpaceBack(_ end: Int) -> Int {
        var end = end
        while end > 0 {
            if bytes[end - 1] == 0x20 {
                end -= 1
            } else if end > 1, bytes[end - 1] == 0xA0, bytes[end - 2] == 0xC2 {
                end -= 2
            } else {
                break
            }
        }
        return end
    }

    // MARK: Scale

    /// The power of ten a scale word behind a number stands for, 0 without one; and whether it can be nothing else.
    func scale(at end: Int) -> (power: Int, end: Int, isSure: Bool) {
        var power = 0
        var position = end
        while true {
            let start = skipSpace(position)
            if let (scalar, width) = UTF8Scalars.scalar(at: start, in: bytes), width == 3,
                let sign = NumeralWords.ideographs[scalar], power == 0 || start == position
            {
                power += sign
                position = start + width
                continue
            }
            let wordEnd = wordEnd(from: start)
            if let sign = scalePower(of: start..<wordEnd) {
                power += sign
                position = wordEnd
                if position < bytes.count, bytes[position] == 0x2E, wordEnd - start <= 4 { position += 1 }
                continue
            }
            if power == 0, start == end, wordEnd == start + 1, bytes[start] == 0x6B || bytes[start] == 0x6D {
                return (bytes[start] == 0x6B ? 3 : 6, wordEnd, false)
            }
            return (power, position, true)
        }
    }

    private func scalePower(of word: Range<Int>) -> Int? {
        if word.isEmpty { return nil }
        if let (power, _) = NumeralWords.wholeScales.match(at: word.lowerBound, in: bytes, where: { $0 == word }) {
            // A German, Spanish or Polish billion is a million millions.
            return power == 9 && isLongBillion(word) ? 12 : power == 12 && isLongBillion(word) ? 18 : power
        }
        return NumeralWords.scaleBeginnings.match(at: word.lowerBound, in: bytes, where: { _ in true })?.0
    }

    private func isLongBillion(_ word: Range<Int>) -> Bool {
        guard NumeralLanguages.isLongScale(language) else { return false }
        return ["billion", "billions", "trillion", "trillions"].contains(String(decoding: bytes[word], as: UTF8.self))
    }

    /// The end of the run of letters at an index, ideographs left out.
    func wordEnd(from start: Int) -> Int {
        var end = start
        while let (scalar, width) = UTF8Scalars.scalar(at: end, in: bytes) {
            let isLetter =
                width == 1
                ? LetterKind(ascii: bytes[end]).contains(.alphabetic)
                : scalar.properties.isAlphabetic && !scalar.properties.isIdeographic
            guard isLetter else { break }
            end += width
        }
        return end
    }

    /// The next lower part of an East Asian number: the `5000만` of `12억 5000만`.
    func lowerPart(at end: Int, below power: Int) -> (value: NumericValue, end: Int, power: Int)? {
        guard end > 0, let last = UTF8Scalars.scalar(at: UTF8Scalars.start(before: end, in: bytes), in: bytes),
            NumeralWords.ideographs[last.scalar] != nil
        else { return nil }
        let start = end < bytes.count && bytes[end] == 0x20 ? end + 1 : end
        guard UTF8Scalars.digit(at: start, in: bytes) != nil else { return nil }
        let (values, stop) = number(at: start)
        let scale = scale(at: stop)
        guard let value = values.first?.scaled(by: scale.power), let whole = value.whole, scale.power < power,
            scale.power > 0 || start == end || isKoreanRest(start..<stop), String(whole).utf8.count <= power
        else { return nil }
        return (value, scale.power > 0 ? scale.end : stop, scale.power)
    }

    /// The `2000` of `1만 2000원`: thousands behind a blank.
    private func isKoreanRest(_ digits: Range<Int>) -> Bool { language == "ko" && (3...4).contains(digits.count) }

    // MARK: Percent and money

    /// The number with its per cent sign or words.
    func percent(_ start: Int, _ end: Int) -> Range<Int>? {
        if let (_, signEnd) = NumeralWords.percent.match(at: skipSpace(end), in: bytes) {
            // `процентов`, `percentage`: the word is whole.
            return start..<(bytes[signEnd - 1] == 0x25 ? signEnd : wordEnd(from: signEnd))
        }
        return NumeralWords.percentBefore.match(endingAt: skipSpaceBack(start), in: bytes).map { $0.1..<end }
    }

    /// The currency beside a number: a sign right before it, else a word or sign behind it, else one before it.
    func sum(_ start: Int, _ end: Int, _ values: [NumericValue]) -> MoneySum? {
        if let (currency, front) = NumeralWords.currencySigns.match(endingAt: start, in: bytes, where: { isFree($0) }) {
            return MoneySum(currency: currency, range: front..<end)
        }
        let behind = skipOf(skipSpace(end))
        if !isWeight(start, behind),
            let (currency, stop) = NumeralWords.currencyWords.match(
                at: behind, in: bytes, where: { isCurrency($0, values) })
        {
            // Endings belong to the word; particles of languages that are written together with it do not.
            return MoneySum(currency: currency, range: start..<(bytes[behind] < 0xE0 ? wordEnd(from: stop) : stop))
        }
        guard
            let (currency, front) = NumeralWords.currencySigns.match(
                endingAt: skipSpaceBack(start), in: bytes, where: { isFree($0) })
        else { return nil }
        return MoneySum(currency: currency, range: front..<end)
    }

    /// Behind the `de` of `millones de euros`, the `d'` of `millions d'euros`.
    private func skipOf(_ index: Int) -> Int {
        guard index < bytes.count, bytes[index] == 0x64 else { return index }
        for word in ["de ", "d'", "d\u{2019}", "di "] where bytes[index...].starts(with: word.utf8) {
            return index + word.utf8.count
        }
        return index
    }

    /// Codes and words of three letters are whole words (`won` is not the beginning of `wonderful`); longer ones may be
    /// inflected. Codes are written in capitals: `5 Sek.` are seconds. `5 won` is what players did, `5,000 won` a sum.
    private func isCurrency(_ word: Range<Int>, _ values: [NumericValue]) -> Bool {
        guard word.count <= 3, bytes[word].allSatisfy({ $0 < 0xC8 && $0 != 0x24 }) else { return true }
        if wordEnd(from: word.lowerBound) != word.upperBound { return false }
        switch String(decoding: bytes[word], as: UTF8.self) {
        case "won": return language != "en" || (values.first?.whole ?? 0) >= 100
        case "yen", "eur", "usd", "zł", "kč": return true
        default: return isInCapitals(word)
        }
    }

    /// A code before a number is a word of its own, in capitals.
    private func isFree(_ sign: Range<Int>) -> Bool {
        let start = sign.lowerBound
        guard LetterKind(ascii: bytes[start]).contains(.alphabetic) else { return true }
        if start > 0, LetterKind(ascii: bytes[start - 1]).contains(.word) { return false }
        return written[start] < 0x60 || sign.count == 4 && bytes[sign].elementsEqual("euro".utf8)
    }

    /// `20 pounds of flour`, `he lost 20 pounds`: a weight in English.
    func isWeight(_ start: Int, _ behind: Int) -> Bool {
        guard language == "en", behind < bytes.count, bytes[behind] == 0x70,
            bytes[behind...].starts(with: "pound".utf8)
        else { return false }
        if bytes[wordEnd(from: behind)...].starts(with: " of ".utf8) { return true }
        let before = String(decoding: bytes[max(0, start - 24)..<start], as: UTF8.self).split(separator: " ")
        return before.suffix(2).contains { Self.weighing.contains(String($0)) }
    }

    private static let weighing: Set<String> = [
        "weigh", "weighs", "weighed", "weighing", "lost", "lose", "losing", "gained", "shed", "lift", "lifted",
    ]

    private func isInCapitals(_ word: Range<Int>) -> Bool { written[word].allSatisfy { $0 < 0x60 || $0 > 0x7A } }
}
