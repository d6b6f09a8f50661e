import GalleyCore

/// Percentages that lost their percent sign, or numbers that won one.
struct PercentCheck: TranslationCheck {
    let description = CheckDescription(
        "percent", .error,
        summary: "every percentage is a percentage in the translation",
        rationale: "The number survives and the sign is lost, or the other way round.",
        accepts: [
            CheckExample("It rose 5.5%.", "Es stieg um 5,5 Prozent."),
            CheckExample("It rose 5 percent.", "5% 올랐다.", to: "ko"),
            CheckExample("It rose 5%.", "上涨了百分之5。", to: "zh"),
        ],
        reports: [
            CheckExample("It rose 5%.", "Es stieg um 5 Euro."),
            CheckExample("It rose by 5 points.", "Es stieg um 5 %."),
        ])

    func problems(in unit: CheckedUnit) -> [CheckProblem] {
        let source = NumeralScanner.numerals(in: unit.source.text, language: unit.sourceLanguage)
        let target = NumeralScanner.numerals(in: unit.target.text, language: unit.targetLanguage)
        return source.compactMap { numeral in
            let alike = target.filter { numeral.isSame(as: $0) }
            guard !alike.isEmpty, !alike.contains(where: { $0.isPercent == numeral.isPercent }) else { return nil }
            let words = unit.source.text.slice(numeral.range)
            let message =
                numeral.isPercent
                ? "\(words) is a percentage, but not in the translation"
                : "\(words) is no percentage, but is one in the translation"
            return CheckProblem(message, at: alike.first?.range)
        }
    }
}
