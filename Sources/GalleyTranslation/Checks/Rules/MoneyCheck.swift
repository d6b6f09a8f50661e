import GalleyCore

/// Sums of money whose currency or amount changed.
struct MoneyCheck: TranslationCheck {
    let description = CheckDescription(
        "money", .error,
        summary: "every sum keeps its amount and its currency",
        rationale: "Dollars become won without being converted, billions become millions. A sum the translator adds "
            + "in the reader's currency does no harm as long as the original is there.",
        accepts: [
            CheckExample("It pays US$5 billion.", "Es zahlt 5 Milliarden US-Dollar."),
            CheckExample("It pays US$5 billion.", "50억 달러(약 6조 원)를 낸다.", to: "ko"),
            CheckExample("It costs €2.50.", "Es kostet 2,50 Euro."),
            CheckExample("He won 5 games.", "Er gewann 5 Spiele."),
        ],
        reports: [
            CheckExample("It pays US$5 billion.", "50억 원을 낸다.", to: "ko"),
            CheckExample("It costs €250.", "Es kostet 250 Dollar."),
            CheckExample("It costs €2.50.", "Es kostet 250 Euro."),
        ])

    func problems(in unit: CheckedUnit) -> [CheckProblem] {
        let target = NumeralScanner.numerals(in: unit.target.text, language: unit.targetLanguage)
        return NumeralScanner.numerals(in: unit.source.text, language: unit.sourceLanguage).compactMap { sum in
            guard let currency = sum.currency else { return nil }
            let alike = target.filter { sum.isSame(as: $0) }
            if alike.contains(where: { $0.currency == currency }) { return nil }
            let words = unit.source.text.slice(sum.range)
            if let other = alike.first(where: { $0.currency != nil }) {
                return CheckProblem(
                    "\(words) \(Self.name(currency)) has become \(Self.name(other.currency ?? ""))", at: other.range)
            }
            // A currency this check cannot name may be written in words it does not know.
            guard alike.isEmpty, let other = target.first(where: { $0.currency == currency }) else { return nil }
            return CheckProblem(
                "\(words) is \(unit.target.text.slice(other.range)) in the translation", at: other.range)
        }
    }

    private static func name(_ currency: String) -> String { currency == "$" ? "dollars" : currency }
}
