import GalleyCore
import GalleyHTML
import GalleyText

/// Finds out how a feed's bytes are to be read: what it declares is often wrong, what its bytes are is not.
enum FeedEncoding {
    private static let declarationLength = 256

    /// The feed in UTF-8, without byte order mark.
    static func utf8(_ bytes: [UInt8], charset: String?) -> [UInt8] {
        if bytes.starts(with: [0xFF, 0xFE]) { return TextDecoder.decode(bytes, as: .utf16le).bytes }
        if bytes.starts(with: [0xFE, 0xFF]) { return TextDecoder.decode(bytes, as: .utf16be).bytes }
        let asUTF8 = TextDecoder.decode(bytes, as: .utf8)
        // Texts of another encoding are next to never valid UTF-8 by chance.
        if asUTF8.malformedCount == 0, !escapesBySequence(charset ?? declaration(bytes)) { return asUTF8.bytes }
        let labels = [charset, declaration(bytes)].compactMap { $0 }
        let declared = labels.compactMap { EncodingLabels.encoding(forLabel: $0) }.first { $0 != .utf8 }
        if let declared { return TextDecoder.decode(bytes, as: declared).bytes }
        // A few broken bytes in a UTF-8 feed are just that.
        if asUTF8.malformedCount * 20 < bytes.lazy.filter({ $0 >= 0x80 }).count { return asUTF8.bytes }
        return TextDecoder.decode(bytes, as: looksCyrillic(bytes) ? .windows1251 : .windows1252).bytes
    }

    /// The `encoding` of the XML declaration.
    private static func declaration(_ bytes: [UInt8]) -> String? {
        let head = String(decoding: bytes.prefix(declarationLength), as: UTF8.self)
        guard let start = head.range(of: "encoding=") else { return nil }
        let value = head[start.upperBound...]
        guard let quote = value.first, quote == "\"" || quote == "'" else { return nil }
        return String(value.dropFirst().prefix { $0 != quote })
    }

    /// ISO-2022-JP is made of ASCII bytes and so passes for UTF-8.
    private static func escapesBySequence(_ label: String?) -> Bool {
        label.flatMap { EncodingLabels.encoding(forLabel: $0) } == .iso2022Jp
    }

    /// Words wholly of high letters are Cyrillic; single ones among ASCII letters are accents.
    private static func looksCyrillic(_ bytes: [UInt8]) -> Bool {
        var letters = 0
        var inRow = 0
        for index in bytes.indices.dropFirst() where bytes[index] >= 0xC0 {
            letters += 1
            if bytes[index - 1] >= 0xC0 { inRow += 1 }
        }
        return inRow * 2 > letters
    }
}

extension String {
    /// The first place of a shorter text, by bytes.
    fileprivate func range(of text: String) -> Range<String.Index>? {
        let (haystack, needle) = (Array(utf8), Array(text.utf8))
        guard needle.count <= haystack.count else { return nil }
        for start in 0...(haystack.count - needle.count) where haystack[start...].starts(with: needle) {
            let lower = utf8.index(startIndex, offsetBy: start)
            return lower..<utf8.index(lower, offsetBy: needle.count)
        }
        return nil
    }
}
