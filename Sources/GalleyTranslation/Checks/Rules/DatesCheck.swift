import GalleyCore

/// Days of the source that the translation does not name.
struct DatesCheck: TranslationCheck {
    let description = CheckDescription(
        "dates", .error,
        summary: "every date of the source is the same day in the translation",
        rationale: "Day and month change places, a month's name is mistaken for the next: the digits look right and "
            + "the day is wrong.",
        accepts: [
            CheckExample("SEOUL, Nov 5, 2020.", "SEOUL, 5. November 2020."),
            CheckExample("He left on November 4.", "그는 11월 4일 떠났다.", to: "ko"),
            CheckExample("Updated 2020-11-05.", "Aktualisiert am 5.11.2020."),
        ],
        reports: [
            CheckExample("He left on November 4, 2020.", "Er ging am 4. Oktober 2020."),
            CheckExample("SEOUL, Nov 5, 2020.", "서울, 2020년 5월 11일.", to: "ko"),
        ])

    func problems(in unit: CheckedUnit) -> [CheckProblem] {
        let source = UnitDates.find(in: unit.source.text, language: unit.sourceLanguage)
        if source.isEmpty { return [] }
        let target = UnitDates.find(in: unit.target.text, language: unit.targetLanguage)
        return source.filter { day in !target.contains(where: day.isSame) }.compactMap { day in
            // A language whose dates are not read gives none; then the numbers alone must do.
            let other = target.first { candidate in !source.contains(where: candidate.isSame) }
            let words = unit.source.text.slice(day.range)
            if let other {
                let given = unit.target.text.slice(other.range)
                return CheckProblem("\(words) has become \(given)", at: other.range)
            }
            return nil
        }
    }
}
