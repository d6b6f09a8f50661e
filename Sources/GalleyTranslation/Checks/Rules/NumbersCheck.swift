import GalleyCore
import GalleyText

/// Numbers of the source that the translation lacks, and numbers it has beside them.
struct NumbersCheck: TranslationCheck {
    let description = CheckDescription(
        "numbers", .error,
        summary: "every number of the source stands in the translation",
        rationale: "A lost or changed digit is the mistake that costs a newsroom most. Thousands and decimals may be "
            + "written as the language wants, scales may be regrouped (5 billion, 50억), small numbers spelled out.",
        accepts: [
            CheckExample("It cost 1,234.5 dollars.", "Es kostete 1.234,5 Dollar."),
            CheckExample("The US pays $5 billion a year.", "미국은 연간 50억 달러를 낸다.", to: "ko"),
            CheckExample("A loan of 1.25 billion", "12억 5000만의 대출", to: "ko"),
            CheckExample("It killed 5 people on Nov. 4.", "Am 4. November starben fünf Menschen."),
            CheckExample("On Nov. 4 he left.", "그는 11월 4일에 떠났다.", to: "ko"),
            CheckExample("He left at 7:30 p.m.", "Er ging um 19:30 Uhr."),
        ],
        reports: [
            CheckExample("It cost 1,234 dollars.", "Es kostete 1.243 Dollar."),
            CheckExample("The US pays $5 billion a year.", "미국은 연간 5억 달러를 낸다.", to: "ko"),
            CheckExample("57 seconds", "Sekunden"),
            CheckExample("Many people", "300 Leute"),
        ])

    func problems(in unit: CheckedUnit) -> [CheckProblem] {
        let source = NumeralScanner.numerals(in: unit.source.text, language: unit.sourceLanguage)
        var free = NumeralScanner.numerals(in: unit.target.text, language: unit.targetLanguage)
        var problems: [CheckProblem] = []
        for numeral in source {
            if let index = free.firstIndex(where: { isSame(numeral, $0) }) {
                free.remove(at: index)
            } else if !isSpelled(numeral, in: unit) {
                problems.append(CheckProblem("\(unit.source.text.slice(numeral.range)) is not in the translation"))
            }
        }
        for numeral in free where !isExplained(numeral, by: unit) {
            let words = unit.target.text.slice(numeral.range)
            problems.append(CheckProblem("\(words) is not in the source", at: numeral.range))
        }
        return problems
    }

    /// The same number, or the same hour on a clock of twelve and of twenty-four.
    private func isSame(_ a: Numeral, _ b: Numeral) -> Bool {
        if a.isSame(as: b) { return true }
        guard a.isClock, b.isClock, let x = a.values.first?.whole, let y = b.values.first?.whole else { return false }
        return abs(x - y) == 12
    }

    /// A number up to twelve that the translation gives as a word.
    private func isSpelled(_ numeral: Numeral, in unit: CheckedUnit) -> Bool {
        numeral.values.contains { value in
            value.whole.map { Self.spells($0, unit.target.text, unit.targetLanguage) } ?? false
        }
    }

    /// A number of the translation that the source gives as a word, as a month's name, or as an hour.
    private func isExplained(_ numeral: Numeral, by unit: CheckedUnit) -> Bool {
        guard let whole = numeral.values.lazy.compactMap(\.whole).first else { return false }
        if Self.spells(whole, unit.source.text, unit.sourceLanguage) { return true }
        let dates = UnitDates.find(in: unit.source.text, language: unit.sourceLanguage)
        if dates.contains(where: { $0.month == whole || $0.day == whole || $0.year == whole }) { return true }
        // A tagged value counts as said: `two dozen` with the value 24.
        return unit.unit.tags.contains { $0.tag.category != .number && $0.tag.value?.hasPrefix("\(whole)") ?? false }
    }

    private static func spells(_ number: Int, _ text: String, _ language: String) -> Bool {
        guard let table = NumeralWords.spelled[language], table.indices.contains(number) else { return false }
        let words = TextFolding.words(text.lowercased())
        let hasSpaces = !["ko", "ja", "zh"].contains(language)
        return table[number].contains { spelled in
            hasSpaces ? words.contains { $0 == spelled } : text.contains(spelled)
        }
    }
}
