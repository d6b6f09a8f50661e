/// Units behind a number.
extension NumeralScanner {
    /// The number with the unit behind it: `5 km`, `20-mile`, `30 °C`, `10万吨`.
    func measure(_ start: Int, _ end: Int) -> Measure? {
        guard end < bytes.count else { return nil }
        let isParted = bytes[end] == 0x20 || bytes[end] == 0xC2 && skipSpace(end) == end + 2
        let behind = isParted || bytes[end] == 0x2D ? skipSpace(end) : end
        // One sign parts the two: `5 - miles` is something else.
        guard behind - end <= 3, behind < bytes.count else { return nil }
        let found =
            MeasureUnit.words.match(at: behind, in: bytes, where: endsWord)
            ?? MeasureUnit.stems.match(at: behind, in: bytes).map { ($0.0, wordEnd(from: $0.1)) }
            ?? MeasureUnit.symbols.match(at: behind, in: written, where: endsWord)
            ?? (isParted ? MeasureUnit.loneSymbols.match(at: behind, in: written, where: endsWord) : nil)
        if let (unit, unitEnd) = found { return Measure(unit: unit, range: start..<unitEnd) }
        if isWeight(start, behind) {
            return Measure(unit: MeasureUnit(symbol: "lb"), range: start..<wordEnd(from: behind))
        }
        return nil
    }

    /// True where a word of letters ends; scripts without blanks have no such border.
    private func endsWord(_ word: Range<Int>) -> Bool {
        guard word.upperBound < bytes.count else { return true }
        if bytes[word.lowerBound] >= 0xE3 { return true }
        let next = bytes[word.upperBound]
        if next < 0x80 { return !LetterKind(ascii: next).contains(.word) }
        return wordEnd(from: word.upperBound) == word.upperBound || next >= 0xE3
    }
}
