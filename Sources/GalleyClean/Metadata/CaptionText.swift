import GalleyCore

/// What pages write around the words of captions: buttons, counters, signs that part.
enum CaptionText {
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
        let isWritten = words.bytes[bare.lowerBound..<end].contains { ($0 | 0x20) &- 0x61 < 26 || $0 >= 0x80 }
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
