import CTextTools

/// How many letters of a text belong to each script.
package struct ScriptCounter: Sendable {
    /// Letters by script; scripts without any are left out.
    package private(set) var letters: [Script: Int] = [:]

    package init(_ text: String) {
        var counts = [UInt32](repeating: 0, count: Int(CTT_SCRIPT_COUNT.rawValue))
        var text = text
        text.withUTF8 { utf8 in
            utf8.withMemoryRebound(to: CChar.self) { ctt_count_scripts($0.baseAddress, $0.count, &counts) }
        }
        for (script, code) in Self.codes where counts[Int(code.rawValue)] > 0 {
            letters[script] = Int(counts[Int(code.rawValue)])
        }
    }

    /// All letters of the text.
    package var total: Int { letters.values.reduce(0, +) }

    /// The script most letters are written in; nil for a text without letters.
    package var dominant: Script? {
        letters.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key
    }

    /// The share of the letters that belong to `scripts`, 0 to 1.
    package func share(of scripts: Script...) -> Double {
        total == 0 ? 0 : Double(scripts.reduce(0) { $0 + letters[$1, default: 0] }) / Double(total)
    }

    private static let codes: [Script: ctt_script] = [
        .other: CTT_SCRIPT_OTHER, .latin: CTT_SCRIPT_LATIN, .cyrillic: CTT_SCRIPT_CYRILLIC, .greek: CTT_SCRIPT_GREEK,
        .hangul: CTT_SCRIPT_HANGUL, .han: CTT_SCRIPT_HAN, .hiragana: CTT_SCRIPT_HIRAGANA,
        .katakana: CTT_SCRIPT_KATAKANA, .bopomofo: CTT_SCRIPT_BOPOMOFO, .arabic: CTT_SCRIPT_ARABIC,
        .hebrew: CTT_SCRIPT_HEBREW, .thai: CTT_SCRIPT_THAI, .lao: CTT_SCRIPT_LAO, .khmer: CTT_SCRIPT_KHMER,
        .myanmar: CTT_SCRIPT_MYANMAR, .devanagari: CTT_SCRIPT_DEVANAGARI, .bengali: CTT_SCRIPT_BENGALI,
        .gurmukhi: CTT_SCRIPT_GURMUKHI, .gujarati: CTT_SCRIPT_GUJARATI, .oriya: CTT_SCRIPT_ORIYA,
        .tamil: CTT_SCRIPT_TAMIL, .telugu: CTT_SCRIPT_TELUGU, .kannada: CTT_SCRIPT_KANNADA,
        .malayalam: CTT_SCRIPT_MALAYALAM, .sinhala: CTT_SCRIPT_SINHALA, .tibetan: CTT_SCRIPT_TIBETAN,
        .georgian: CTT_SCRIPT_GEORGIAN, .armenian: CTT_SCRIPT_ARMENIAN, .ethiopic: CTT_SCRIPT_ETHIOPIC,
        .mongolian: CTT_SCRIPT_MONGOLIAN,
    ]
}
