import GalleyCore
import GalleyText

/// Units, or long stretches of them, that are still in the source's words.
struct UntranslatedCheck: TranslationCheck {
    let description = CheckDescription(
        "untranslated", .error,
        summary: "the translation has words of its own",
        rationale: "Tools pre-fill the source's words; what nobody touched must not be published as a translation.",
        accepts: [
            CheckExample("The harbour is shut.", "Der Hafen ist zu."),
            CheckExample(
                "Harry Harris", "Harry Harris", tags: [.init(.person, "Harry Harris")]),
            CheckExample("12", "12"),
            CheckExample(
                "Berlin Tokyo Rom Oslo Kiew sagte er", "He said Berlin Tokyo Rom Oslo Kiew", from: "de", to: "en"),
        ],
        reports: [
            CheckExample("The harbour is shut.", "The harbour is shut."),
            CheckExample("The harbour is shut.", "the harbour  is shut."),
            CheckExample(
                "The harbour is shut, and nobody knows for how long it will be.",
                "Der Hafen is shut, and nobody knows for how long it will be."),
        ])

    func problems(in unit: CheckedUnit) -> [CheckProblem] {
        guard unit.unit.isTranslatable, unit.sourceLanguage != unit.targetLanguage else { return [] }
        if HandoffUnit.hash(of: unit.target.text) == unit.unit.hash {
            return unit.unit.mayStayAsItIs ? [] : [CheckProblem("the words are the source's")]
        }
        let source = TextFolding.words(unit.source.text)
        let target = TextFolding.words(unit.target.text)
        guard let run = Self.longestCommonRun(source, target), run.count >= 6 else { return [] }
        let words = unit.target.text[run[run.startIndex].startIndex..<run[run.endIndex - 1].endIndex]
        let named = unit.unit.tags.contains { unit.source.text.slice($0.range).contains(words) }
        return named ? [] : [CheckProblem("\"\(words)\" is the source's words")]
    }

    /// The longest stretch of words that both have; only the first 400 words are looked at.
    private static func longestCommonRun(_ a: [Substring], _ b: [Substring]) -> ArraySlice<Substring>? {
        let (a, b) = (a.prefix(400), b.prefix(400))
        var lengths = [Int](repeating: 0, count: b.count + 1)
        var best: Range<Int>?
        for word in a {
            var previous = 0
            for (column, other) in b.enumerated() {
                let length = word == other ? previous + 1 : 0
                previous = lengths[column + 1]
                lengths[column + 1] = length
                if length > best?.count ?? 0 { best = (column + 1 - length)..<(column + 1) }
            }
        }
        return best.map { b[$0] }
    }
}
