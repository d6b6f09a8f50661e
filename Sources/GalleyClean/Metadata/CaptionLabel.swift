/// Finds the labels of credits inside of captions: `… on Friday Credit: Dana Kim`.
enum CaptionLabel {
    /// Words of a credit behind its label, at the most.
    private static let mostWords = 16
    /// Bytes of a caption's end that may be a credit.
    private static let longest = 160
    /// Bytes of the longest label.
    private static let longestLabel = 32

    /// Where the last label stands whose colon, and no more than names, come behind it: `… on Friday Credit: Dana Kim`.
    /// Markup may have parted it from the words before (`the stadiumPhoto: Dana Kim`).
    static func start(in text: ByteText) -> Int? {
        let bytes = text.bytes
        var found: (start: Int, end: Int)?
        var last = max(0, bytes.count - longest)
        for sign in last..<max(last, bytes.count) {
            guard let width = signWidth(text, at: sign) else { continue }
            let starts = max(last, sign - longestLabel)...sign
            let start = starts.first { mayBegin(bytes, at: $0) && isLabel(text, $0..<sign) }
            last = sign + 1
            guard let start else { continue }
            let end = sign + width
            let words = bytes[end...].split(separator: 0x20)
            guard (1...mostWords).contains(words.count), !holdsSentence(bytes[end...]) else { continue }
            // `Image: © Dana Kim` has two labels.
            let isSecond = found.map { $0.end <= start && bytes[$0.end..<start].allSatisfy { $0 == 0x20 } } ?? false
            found = (isSecond ? found?.start ?? start : start, end)
        }
        return found?.start
    }

    /// Bytes of the sign at an index that ends a label, a colon or `©`; nil where none stands.
    private static func signWidth(_ text: ByteText, at index: Int) -> Int? {
        switch text.bytes[index] {
        case 0x3A: 1
        case 0xC2 where text.hasPrefix("©", at: index): 2
        case 0xEF where text.hasPrefix("：", at: index): 3
        default: nil
        }
    }

    /// True behind a sign, a blank or a small letter where a capital, another letter or `©` stands.
    private static func mayBegin(_ bytes: [UInt8], at index: Int) -> Bool {
        let byte = bytes[index]
        let isCapital = byte &- 0x41 < 26
        guard isCapital || byte &- 0x61 < 26 || byte >= 0xC0 else { return false }
        guard index > 0 else { return true }
        let before = bytes[index - 1]
        // `Photo-Illustration:` is one label.
        if before == 0x2D, index > 1, isLetter(bytes[index - 2]) { return false }
        let isSign = byte == 0xC2
        if before &- 0x30 < 10 { return isCapital || isSign }
        if !isLetter(before) { return before < 0x80 || isCapital || isSign }
        return isSign || isCapital && before &- 0x61 < 26
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    /// True for the words of a label, and for none before `©`.
    private static func isLabel(_ text: ByteText, _ range: Range<Int>) -> Bool {
        if range.isEmpty { return text.bytes[range.upperBound] == 0xC2 }
        let label = text.trimmed(range) { $0 == 0x20 || $0 == 0x2E }
        return CreditWords.captionLabels.contains(text.folded(label))
    }

    /// True where words end and others begin that are no labels with a colon.
    private static func holdsSentence(_ bytes: ArraySlice<UInt8>) -> Bool {
        // `A. Kim` is a name.
        bytes.indices.dropFirst(3).dropLast().contains { index in
            bytes[index] == 0x2E && bytes[index + 1] == 0x20 && bytes[index - 2] != 0x20 && bytes[index - 2] != 0x2E
                && !opens(bytes[(index + 2)...])
        }
    }

    /// True for words that a colon soon sets off, as in `Photo: Dana Kim. Styling: Lee Park`.
    static func opens(_ bytes: ArraySlice<UInt8>) -> Bool {
        let sign = bytes.prefix(longestLabel).first { $0 == 0x3A || $0 == 0x2E }
        return sign == 0x3A
    }
}
