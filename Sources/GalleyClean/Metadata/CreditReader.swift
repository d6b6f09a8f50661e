import GalleyCore

/// Takes the credits off the end of a picture's caption: `Name/AGENCY`, `Photo by …`, `© …`, `Sketched by the … Agency.`
struct CreditReader {
    /// Phrases of the house that are credits wherever they stand.
    let housePhrases: [String]

    /// The caption without its credits, and the credits in the order they stood.
    func read(_ text: String) -> (caption: String, credits: [Credit]) {
        var rest = TextTrim.collapsed(text)
        var credits: [Credit] = []
        for phrase in housePhrases {
            guard let range = Self.range(of: phrase, in: rest) else { continue }
            credits.insert(Self.credit(phrase), at: 0)
            rest = TextTrim.collapsed(String(rest[..<range.lowerBound]) + " " + String(rest[range.upperBound...]))
        }
        while let (before, credit) = Self.lastCredit(of: rest) {
            credits.insert(credit, at: 0)
            rest = before
            if credits.count > 5 { break }
        }
        return (rest, credits)
    }

    private static func range(of phrase: String, in text: String) -> Range<String.Index>? {
        guard !phrase.isEmpty else { return nil }
        var index = text.startIndex
        while index < text.endIndex {
            if text[index...].hasPrefix(phrase) { return index..<text.index(index, offsetBy: phrase.count) }
            index = text.index(after: index)
        }
        return nil
    }

    /// Splits off the last sentence or bracket when it is a credit.
    private static func lastCredit(of text: String) -> (String, Credit)? {
        guard !text.isEmpty else { return nil }
        if let split = bracketStart(text) {
            let inside = String(text[split...]).trimming { "()[]（）［］".contains($0) }
            if isCredit(inside, inBrackets: true) {
                return (TextTrim.collapsed(String(text[..<split])), credit(inside))
            }
        }
        for start in sentenceStarts(text) {
            let sentence = String(text[start...])
            guard isCredit(sentence, inBrackets: false) else { continue }
            return (TextTrim.collapsed(String(text[..<start])), credit(sentence))
        }
        return nil
    }

    private static func bracketStart(_ text: String) -> String.Index? {
        guard let last = text.trimming({ ". ".contains($0) }).last else { return nil }
        let pairs: [Character: Character] = [")": "(", "]": "[", "）": "（", "］": "［"]
        return pairs[last].flatMap { text.lastIndex(of: $0) }
    }

    /// Where the last, then the last two sentences begin, and the whole text; none of them long.
    private static func sentenceStarts(_ text: String) -> [String.Index] {
        var starts: [String.Index] = []
        let bytes = text.utf8
        let stops: [UInt8] = [0x2E, 0x21, 0x3F, 0x7C, 0x29, 0x9D, 0xA2, 0xB7]
        var index = bytes.endIndex
        var distance = 0
        while index > bytes.startIndex, starts.count < 2, distance < 260 {
            index = bytes.index(before: index)
            distance += 1
            guard bytes[index] == 0x20 || bytes[index] == 0x0A, index > bytes.startIndex else { continue }
            if bytes[index] == 0x0A || stops.contains(bytes[bytes.index(before: index)]) {
                starts.append(bytes.index(after: index))
            }
        }
        if bytes.count <= 260 { starts.append(text.startIndex) }
        return starts
    }

    private static let openings = [
        "photo:", "photo by", "photos by", "photograph:", "photograph by", "picture:", "image:", "image by",
        "image credit", "photo credit", "photo courtesy", "credit:", "file photo", "illustration:", "illustration by",
        "graphic:", "video:", "courtesy of", "courtesy", "©", "(c)", "copyright", "foto:", "fotos:", "foto ©", "bild:",
        "quelle:", "imago", "picture alliance", "dpa", "crédito:", "fotografía:", "imagen:", "imagem:", "fonte:",
        "reprodução", "divulgação", "crédit", "crédits", "fot.", "zdjęcie:", "фото:", "фото ", "foto por", "fotoğraf:",
        "사진=", "사진 =", "사진:", "사진제공", "写真：", "写真:", "写真は", "撮影", "图源", "图片来源", "图：", "圖：", "صورة",
    ]
    private static let suppliers = [
        "getty images", "reuters", "shutterstock", "associated press", "ap photo", "afp", "epa", "imago", "pixabay",
        "unsplash", "istock", "alamy", "picture alliance", "xinhua", "yonhap", "tass", "via ap", "bloomberg", "zuma",
        "ritzau", "scanpix", "belga", "ansa", "efe", "lusa", "wikimedia commons", "adobe stock",
    ]

    private static let openingBytes = openings.map { Array($0.utf8) }
    private static let supplierBytes = suppliers.map { Array($0.utf8) }

    /// True when the words name who made or supplied a picture, and little else.
    static func isCredit(_ text: String, inBrackets: Bool) -> Bool {
        let words = text.trimming { ". ".contains($0) }
        guard !words.isEmpty, words.utf8.count <= 260 else { return false }
        let lower = words.lowercased()
        let bytes = Array(lower.utf8)
        if openingBytes.contains(where: { bytes.first == $0.first && bytes.starts(with: $0) }) {
            return words.split(separator: " ").count <= 14
        }
        if isAdaptation(lower) { return true }
        let parts = words.split(separator: " ")
        if isNameAndAgency(words, parts) { return true }
        guard parts.count <= 8, inBrackets || parts.allSatisfy({ isCapitalised($0) }) else { return false }
        return supplierBytes.contains { bytes.starts(with: $0) || bytes.suffix($0.count).elementsEqual($0) }
    }

    /// `Stanislav Varivoda/TASS`, `Alex Brandon/AP Photo`.
    private static func isNameAndAgency(_ words: String, _ parts: [Substring]) -> Bool {
        let halves = words.split(separator: "/")
        guard halves.count >= 2, halves.count <= 4, (1...8).contains(parts.count), !words.contains(":") else {
            return false
        }
        return halves.allSatisfy { half in
            let names = half.split(separator: " ")
            return (1...5).contains(names.count)
                && names.allSatisfy {
                    isCapitalised($0) || ["via", "de", "von", "dpa", "dpa-Zentralbild"].contains($0)
                }
        }
    }

    /// `Sketched by the Pan Pacific Agency`: a verb of making, and an agency, paper or service.
    private static func isAdaptation(_ lower: String) -> Bool {
        let words = lower.split(separator: " ")
        guard (4...9).contains(words.count), words[1] == "by", words[2] == "the" else { return false }
        let makers = [
            "sketched", "illustrated", "drawn", "designed", "painted", "adapted", "edited", "retouched", "redrawn",
        ]
        return makers.contains(String(words[0]))
            && ["agency", "service", "studio", "desk", "press", "news"].contains(words.last.map(String.init) ?? "")
    }

    private static func isCapitalised(_ word: Substring) -> Bool {
        guard let first = word.first(where: { $0.isLetter || $0.isNumber || $0 == "©" }) else { return true }
        return first.isUppercase || first == "©" || first.isNumber || !first.isCased
    }

    /// The credit that some words give, without the label before them and the full stop behind.
    static func credit(_ text: String) -> Credit {
        let words = text.trimming { " .|•·".contains($0) }
        let lower = words.lowercased()
        let role: Credit.Role =
            ["sketch", "illustrat", "drawn", "painted", "redrawn"].contains { lower.hasPrefix($0) }
            ? .sketch : lower.hasPrefix("graphic") ? .graphic : lower.hasPrefix("video") ? .video : .photo
        if isAdaptation(lower) {
            let supplier = words.split(separator: " ").dropFirst(3).joined(separator: " ")
            return Credit(role: role, text: words, supplier: supplier)
        }
        let plain = withoutLabel(words)
        if let slash = plain.lastIndex(of: "/"), !plain.contains("http") {
            let creator = TextTrim.collapsed(String(plain[..<slash]))
            let supplier = TextTrim.collapsed(String(plain[plain.index(after: slash)...])).trimming {
                ".) ".contains($0)
            }
            return Credit(
                role: role, text: plain, creator: creator.isEmpty ? nil : creator,
                supplier: supplier.isEmpty ? nil : supplier)
        }
        let supplier = plain.trimming { ".() ".contains($0) }
        return Credit(role: role, text: plain, supplier: supplier.isEmpty ? nil : supplier)
    }

    /// Labels that stand before a name; those that end in a letter are labels only before a blank or a comma.
    private static let labels = [
        "photo by", "photos by", "photograph by", "image by", "illustration by", "image credit", "photo credit",
        "photograph", "illustration", "picture", "pictures", "photos", "photo", "image", "credit", "graphic", "video",
        "foto", "fotos", "bild", "quelle", "crédito", "créditos", "fotografía", "imagen", "imagem", "fonte", "crédit",
        "crédits", "fot.", "zdjęcie", "автор фото", "фото", "fotoğraf", "사진제공", "사진", "写真提供", "写真", "图片来源", "图源",
        "图", "圖", "مصدر الصورة", "صورة", "©", "(c)", "copyright",
    ].sorted { $0.count > $1.count }

    private static func withoutLabel(_ words: String) -> String {
        let lower = words.lowercased()
        guard lower.count == words.count, let label = labels.first(where: { lower.hasPrefix($0) }) else { return words }
        let rest = words.dropFirst(label.count)
        guard let next = rest.first else { return words }
        let signs = ":：=＝,，、/ \u{060C}"
        guard signs.contains(next) || label == "©" else { return words }
        if next == " ", !label.hasSuffix("by"), label.utf8.allSatisfy({ $0 < 0x80 }),
            rest.dropFirst().first?.isUppercase != true
        {
            return words
        }
        let name = String(rest).trimming { signs.contains($0) }
        return name.isEmpty ? words : name
    }
}
