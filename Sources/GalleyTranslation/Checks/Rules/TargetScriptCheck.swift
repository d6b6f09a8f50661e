import GalleyCore
import GalleyText

/// Translations in another script than their language is written in.
struct TargetScriptCheck: TranslationCheck {
    let description = CheckDescription(
        "target-script", .error,
        summary: "the translation is written in its language's script",
        rationale: "A unit left in the source's language, pasted from the wrong column, or spelled with look-alike "
            + "letters of another alphabet. Names, acronyms and protected words do not count.",
        accepts: [
            CheckExample("The harbour is shut.", "항구가 닫혔다.", to: "ko"),
            CheckExample("The NPA said so.", "NPA가 그렇게 말했다.", to: "ko"),
            CheckExample("The harbour is shut.", "Порт закрыт.", to: "ru"),
            CheckExample("Port", "Port"),
        ],
        reports: [
            CheckExample("The harbour is shut.", "Der Hafen ist zu.", to: "ko"),
            CheckExample("The harbour is shut.", "港は閉まっている。", to: "ko"),
            CheckExample("The harbour is shut.", "Пoрт закрыт.", to: "ru"),
        ])

    func problems(in unit: CheckedUnit) -> [CheckProblem] {
        var problems: [CheckProblem] = []
        if let mixed = Self.mixedWord(unit.target.text) {
            problems.append(CheckProblem("\"\(mixed)\" mixes Latin and Cyrillic or Greek letters"))
        }
        guard let expected = Self.scripts[unit.targetLanguage] ?? Self.latin(unit.targetLanguage) else {
            return problems
        }
        let counted = ScriptCounter(Self.withoutNames(unit))
        guard counted.total >= 8 else { return problems }
        let share = expected.reduce(0) { $0 + counted.share(of: $1) }
        if share < 0.4 {
            let script = counted.dominant?.rawValue ?? ""
            problems.append(
                CheckProblem(
                    "only \(Int(share * 100)) % of its letters are of the language's script (most are \(script))"))
        }
        return problems
    }

    /// The translation without the words that tags let stand: they may be in any script.
    private static func withoutNames(_ unit: CheckedUnit) -> String {
        let names: Set<TagCategory> = [.person, .organisation, .acronym, .title]
        return unit.unit.tags.reduce(unit.target.text) { text, tag in
            guard names.contains(tag.category) || tag.category.isProtected else { return text }
            return text.replacing(unit.source.text.slice(tag.range), with: "")
        }
    }

    /// A word with letters of Latin and of Cyrillic or Greek.
    private static func mixedWord(_ text: String) -> Substring? {
        TextFolding.words(text).first { word in
            let letters = ScriptCounter(String(word)).letters
            return letters[.latin] != nil && (letters[.cyrillic] != nil || letters[.greek] != nil)
        }
    }

    private static func latin(_ language: String) -> [Script]? { language == "und" ? nil : [.latin] }

    private static let scripts: [String: [Script]] = [
        "ko": [.hangul], "ja": [.hiragana, .katakana, .han], "zh": [.han], "yue": [.han], "ru": [.cyrillic],
        "uk": [.cyrillic], "be": [.cyrillic], "bg": [.cyrillic], "mk": [.cyrillic], "kk": [.cyrillic, .latin],
        "ky": [.cyrillic], "tg": [.cyrillic], "sr": [.cyrillic, .latin], "mn": [.cyrillic, .mongolian],
        "uz": [.latin, .cyrillic], "az": [.latin, .cyrillic], "el": [.greek], "ar": [.arabic], "fa": [.arabic],
        "ur": [.arabic], "ps": [.arabic], "ug": [.arabic], "ckb": [.arabic], "he": [.hebrew], "yi": [.hebrew],
        "hi": [.devanagari], "mr": [.devanagari], "ne": [.devanagari], "bn": [.bengali], "as": [.bengali],
        "pa": [.gurmukhi, .arabic], "gu": [.gujarati], "or": [.oriya], "ta": [.tamil], "te": [.telugu],
        "kn": [.kannada], "ml": [.malayalam], "si": [.sinhala], "th": [.thai], "lo": [.lao], "km": [.khmer],
        "my": [.myanmar], "bo": [.tibetan], "ka": [.georgian], "hy": [.armenian], "am": [.ethiopic],
        "ti": [.ethiopic],
    ]
}
