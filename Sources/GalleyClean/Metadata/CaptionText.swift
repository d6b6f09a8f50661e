import GalleyCore

/// What pages write into captions besides their words: labels of credits, buttons, counters, signs that part.
enum CaptionText {
    // MARK: Credits inside

    /// Words of a credit behind its label, at the most.
    private static let mostWords = 16
    /// Bytes of a caption's end that may be a credit.
    private static let longest = 160
    /// Bytes of the longest label.
    private static let longestLabel = 32

    /// Where the last label stands whose colon, and no more than names, come behind it: `… on Friday Credit: Dana Kim`.
    /// Markup may have parted it from the words before (`the stadiumPhoto: Dana Kim`).
    static func labelStart(in text: ByteText) -> Int? {
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
        if before == 0x2D, index > 1, isASCIILetter(bytes[index - 2]) { return false }
        let isSign = byte == 0xC2
        if before &- 0x30 < 10 { return isCapital || isSign }
        if !isASCIILetter(before) { return before < 0x80 || isCapital || isSign }
        return isSign || isCapital && before &- 0x61 < 26
    }

    private static func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

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
                && !opensLabel(bytes[(index + 2)...])
        }
    }

    /// True for words that a colon soon sets off, as in `Photo: Dana Kim. Styling: Lee Park`.
    static func opensLabel(_ bytes: ArraySlice<UInt8>) -> Bool {
        let sign = bytes.prefix(longestLabel).first { $0 == 0x3A || $0 == 0x2E }
        return sign == 0x3A
    }

    // MARK: What is no caption

    /// The words without the page's buttons and counters before and behind them, and without signs at their end.
    static func cleaned(_ text: ByteText) -> String {
        var words = text
        while let end = buttonEnd(words) { words = ByteText(Array(words.bytes[end...])) }
        while let start = buttonStart(words) { words = ByteText(Array(words.bytes[..<start])) }
        let bare = words.trimmed(words.bytes.indices) { $0 == 0x20 }
        var end = bare.upperBound
        while end > bare.lowerBound {
            let width = signWidth(words, before: end)
            if width == 0 { break }
            end -= width
        }
        let isWritten = words.bytes[bare.lowerBound..<end].contains { isASCIILetter($0) || $0 >= 0x80 }
        return isWritten ? words.string(bare.lowerBound..<end) : ""
    }

    /// The place of the words behind a button or counter that opens the text; nil where none does.
    private static func buttonEnd(_ text: ByteText) -> Int? {
        let folded = text.folded(0..<min(text.bytes.count, 64))
        let opening = CaptionWords.buttons.opening(of: folded)
        let end = opening.map { text.end(ofFolded: $0.count, from: 0) } ?? counterEnd(text)
        guard let end, end == text.bytes.count || text.bytes[end] == 0x20 || text.bytes[end] == 0x3A else { return nil }
        return text.trimmed(end..<text.bytes.count) { $0 == 0x20 || $0 == 0x3A }.lowerBound
    }

    /// Where a button or counter begins that closes the text.
    private static func buttonStart(_ text: ByteText) -> Int? {
        let starts = text.bytes.indices.filter { $0 > 0 && text.bytes[$0 - 1] == 0x20 }.suffix(5)
        return starts.first { start in
            let rest = ByteText(Array(text.bytes[start...]))
            return CaptionWords.buttons.contains(rest.folded(rest.bytes.indices))
                || counterEnd(rest) == rest.bytes.count
        }
    }

    /// The end of `Photo 1 of 4`, `Bild 1 von 4`, `View 3 Images`.
    private static func counterEnd(_ text: ByteText) -> Int? {
        let words = text.bytes.split(separator: 0x20, maxSplits: 4)
        func isNumber(_ word: ArraySlice<UInt8>) -> Bool { word.count <= 3 && word.allSatisfy { $0 &- 0x30 < 10 } }
        func folded(_ word: Int) -> [UInt8] { text.folded(words[word].startIndex..<words[word].endIndex) }
        if words.count >= 3, isNumber(words[1]), CaptionWords.viewers.contains(folded(0)),
            CaptionWords.viewed.contains(folded(2))
        {
            return words[2].endIndex
        }
        guard words.count >= 4, isNumber(words[1]), isNumber(words[3]),
            CaptionWords.counted.contains(folded(0)),
            CaptionWords.counters.contains(folded(2))
        else { return nil }
        return words[3].endIndex
    }

    /// Bytes of a sign that parts words from what is gone now; 0 where none stands at the end.
    private static func signWidth(_ text: ByteText, before end: Int) -> Int {
        switch text.bytes[end - 1] {
        case 0x20, 0x2C, 0x7C, 0x28, 0x5B, 0x2F: return 1
        case 0x2D where end > 1 && text.bytes[end - 2] == 0x20: return 1
        default: break
        }
        if end >= 2, text.hasPrefix("·", at: end - 2) { return 2 }
        return end >= 3 && ["•", "–", "—", "（"].contains { text.hasPrefix($0, at: end - 3) } ? 3 : 0
    }

    /// True for words that the next line of the caption goes on: an open bracket, a label with its colon and no name.
    static func goesOn(_ words: String) -> Bool {
        let text = ByteText(collapsing: words)
        let bare = text.trimmed(text.bytes.indices) { $0 == 0x20 || $0 == 0x28 || $0 == 0x5B }
        if bare.isEmpty { return true }
        guard bare.upperBound == text.bytes.count else { return true }
        let label = text.trimmed(bare) { $0 == 0x20 || $0 == 0x3A }
        return label.upperBound < bare.upperBound && CreditWords.captionLabels.contains(text.folded(label))
    }
}

/// The words of buttons and counters around pictures.
private enum CaptionWords {
    static let buttons = OpeningTable([
        "enlarge image", "enlarge", "click to enlarge", "tap to enlarge", "view image in fullscreen", "view larger",
        "open image in modal", "open this photo in gallery", "expand image", "share on pinterest", "save to pinterest",
        "zoom in", "bild vergrößern", "vergrößern", "detailansicht öffnen", "bild in großansicht", "großansicht",
        "großansicht öffnen", "grafik herunterladen", "vollbild", "bild anzeigen", "agrandir l'image", "agrandir",
        "voir en plein écran", "ampliar imagen", "ampliar", "ampliar imagem", "ver imagen", "ingrandisci",
        "ingrandisci l'immagine", "apri immagine", "afbeelding vergroten", "vergroot afbeelding", "vergroten",
        "powiększ",
        "powiększ zdjęcie", "увеличить", "открыть в полном размере", "збільшити", "büyüt", "fotoğrafı büyüt",
        "perbesar", "사진 확대", "사진 크게보기", "사진 크게 보기", "이미지 크게 보기", "画像を拡大", "写真を拡大", "拡大する", "拡大", "点击查看大图", "點擊看大圖",
        "查看大图", "تكبير الصورة",
    ])
    static let counted = OpeningTable([
        "photo", "image", "picture", "slide", "bild", "foto", "imagen", "imagem", "immagine", "afbeelding", "zdjęcie",
        "фото", "fotoğraf", "gambar", "사진",
    ])
    static let viewers = OpeningTable(["view", "see", "show", "ver", "voir", "vedi", "bekijk"])
    static let viewed = OpeningTable(["images", "photos", "pictures", "imágenes", "fotos", "imagens", "foto", "foto's"])
    static let counters = OpeningTable(["of", "/", "von", "de", "sur", "di", "van", "z", "из", "з", "dari"])
}
