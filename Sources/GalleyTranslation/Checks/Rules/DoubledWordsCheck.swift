import GalleyCore
import GalleyText

/// The same word twice in a row.
struct DoubledWordsCheck: TranslationCheck {
    let description = CheckDescription(
        "doubled-words", .warning,
        summary: "no word stands twice in a row unless it does in the source",
        rationale: "A slip of typing that the eye reads over. Languages that double words by grammar are left alone.",
        accepts: [
            CheckExample("Er weiß, dass das stimmt.", "He knows that that is true.", from: "de", to: "en"),
            CheckExample("No, no!", "Nein, nein!"),
            CheckExample("The children play", "anak-anak bermain", to: "id"),
        ],
        reports: [
            CheckExample("The harbour is shut.", "Der der Hafen ist zu."),
            CheckExample("The harbour is shut.", "Der Hafen ist ist zu."),
        ])

    private static let doubling: Set<String> = ["id", "ms", "jv", "tl", "vi", "th", "lo", "zh", "ja", "ko", "tr", "hi"]
    private static let common: Set<String> = ["that", "had", "nous", "vous", "die", "der", "das", "sie", "dat"]

    func problems(in unit: CheckedUnit) -> [CheckProblem] {
        if Self.doubling.contains(unit.targetLanguage) { return [] }
        let inSource = Set(Self.doubled(unit.source.text).map { _ in true })
        return Self.doubled(unit.target.text).filter { _ in inSource.isEmpty }.filter { word in
            // German and others may meet a pronoun and its article (`die die`), but not at the beginning.
            !Self.common.contains(word.lowercased()) || word.first?.isUppercase ?? false
        }.map { CheckProblem("\"\($0)\" stands twice") }
    }

    /// Words that stand twice with nothing but white space between; the first of the two as written.
    private static func doubled(_ text: String) -> [Substring] {
        let words = TextFolding.words(text)
        return zip(words, words.dropFirst()).filter { first, second in
            first.lowercased() == second.lowercased() && first.contains(where: \.isLetter)
                && text[first.endIndex..<second.startIndex].allSatisfy(\.isWhitespace)
        }.map(\.0)
    }
}
