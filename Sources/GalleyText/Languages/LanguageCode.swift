/// Language subtags as BCP 47 wants them.
package enum LanguageCode {
    /// The primary subtag in lower case, old ISO 639 codes replaced: `iw-IL` → `he`, `en_US` → `en`; nil when the tag
    /// does not begin with two or three letters.
    package static func primary(_ tag: String) -> String? {
        let subtag = tag.utf8.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
        guard (2...3).contains(subtag.count), subtag.allSatisfy({ (0x41...0x5A).contains($0 & 0xDF) }) else {
            return nil
        }
        let code = String(decoding: subtag.map { $0 | 0x20 }, as: UTF8.self)
        return replaced[code] ?? code
    }

    /// The region of a tag in upper case, if it has one: `en-US` → `US`, `zh-Hant-TW` → `TW`.
    package static func region(_ tag: String) -> String? {
        let subtags = tag.split { $0 == "-" || $0 == "_" }.dropFirst()
        for subtag in subtags where subtag.count == 2 || subtag.count == 3 && subtag.allSatisfy(\.isNumber) {
            return subtag.uppercased()
        }
        return nil
    }

    /// CLD2 and old pages use codes that ISO 639 has withdrawn, or the macro-language Norwegian for Bokmål.
    private static let replaced = [
        "iw": "he", "in": "id", "ji": "yi", "jw": "jv", "mo": "ro", "sh": "sr", "no": "nb", "fil": "tl",
    ]
}
