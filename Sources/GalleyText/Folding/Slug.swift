/// The part of a file name or address that a headline gives: lower-case words joined by hyphens.
package enum Slug {
    /// Letters keep their script, so that a Korean or Russian slug stays readable; Latin letters lose their accents.
    ///
    /// - Parameter maxBytes: The longest result in UTF-8; it is cut between words where one ends in the second half.
    /// - Returns: An empty string when the text has neither letters nor digits.
    package static func make(_ text: String, maxBytes: Int = 80) -> String {
        var slug: [UInt8] = []
        for word in TextFolding.words(NormalForm.nfc.apply(to: latinPlain(text))) {
            let bytes = Array(word.utf8).filter { $0 != UInt8(ascii: "'") }
            let isIdeograph = word.unicodeScalars.first?.properties.isIdeographic ?? false
            let joined = isIdeograph && endsInIdeograph(slug)
            if !slug.isEmpty, !joined { slug.append(UInt8(ascii: "-")) }
            slug += bytes
            if slug.count > maxBytes { break }
        }
        return String(decoding: cut(slug, to: maxBytes), as: UTF8.self)
    }

    /// Case folded and decomposed, the marks after Latin letters dropped, letters without a decomposition spelled out.
    private static func latinPlain(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var afterLatin = false
        for scalar in NormalForm.nfd.apply(to: NormalForm.caseFolded.apply(to: text)).unicodeScalars {
            if scalar.properties.generalCategory == .nonspacingMark, afterLatin { continue }
            if scalar == "\u{2019}" { continue }
            afterLatin = scalar.value < 0x250 && scalar.properties.isAlphabetic
            if let spelled = spelledOut[scalar] {
                result.append(contentsOf: spelled.unicodeScalars)
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }

    private static func endsInIdeograph(_ slug: [UInt8]) -> Bool {
        guard slug.count >= 3 else { return false }
        let last = String(decoding: slug.suffix(3), as: UTF8.self).unicodeScalars.last
        return last?.properties.isIdeographic ?? false
    }

    private static func cut(_ slug: [UInt8], to maxBytes: Int) -> [UInt8] {
        guard slug.count > maxBytes else { return slug }
        var end = maxBytes
        while end > 0, slug[end] & 0xC0 == 0x80 { end -= 1 }
        if slug[end] != UInt8(ascii: "-"), let hyphen = slug[..<end].lastIndex(of: UInt8(ascii: "-")),
            hyphen >= maxBytes / 2
        {
            end = hyphen
        }
        return Array(slug[..<end])
    }

    private static let spelledOut: [Unicode.Scalar: String] = [
        "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ŋ": "n",
        "ß": "ss",
        "ŧ": "t", "ĸ": "k", "ſ": "s",
    ]
}
