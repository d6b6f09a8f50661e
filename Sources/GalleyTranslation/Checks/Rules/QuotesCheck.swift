import GalleyCore

/// Quotations that lost their marks, or marks without a partner.
struct QuotesCheck: TranslationCheck {
    let description = CheckDescription(
        "quotes", .warning,
        summary: "what is quoted stays quoted",
        rationale: "Without its marks a quotation becomes the paper's own claim. The marks themselves follow the "
            + "language; a quotation that goes on in the next paragraph may lack its end.",
        accepts: [
            CheckExample("“Yes,” he said.", "„Ja“, sagte er."),
            CheckExample("\"Yes,\" he said.", "「そうだ」と彼は言った。", to: "ja"),
            CheckExample("“Yes,” he said.", "« Oui », a-t-il dit.", to: "fr"),
            CheckExample("He’s the workers’ friend.", "Er ist ihr Freund."),
            CheckExample("“It goes on and on.", "„Es geht immer weiter."),
        ],
        reports: [
            CheckExample("“Yes,” he said.", "Ja, sagte er."),
            CheckExample("“Yes,” he said.", "„Ja, sagte er."),
            CheckExample("He said so.", "Er \"sagte es."),
        ])

    func problems(in unit: CheckedUnit) -> [CheckProblem] {
        let (source, target) = (Self.count(unit.source.text), Self.count(unit.target.text))
        if source > 0, target == 0 { return [CheckProblem("the source's quotation marks are missing")] }
        if source % 2 == 0, target % 2 == 1 { return [CheckProblem("a quotation mark has no partner")] }
        return []
    }

    /// Double marks of every kind; single ones are too often apostrophes.
    private static func count(_ text: String) -> Int {
        let marks: Set<Unicode.Scalar> = [
            "\"", "“", "”", "„", "‟", "«", "»", "「", "」", "『", "』", "〝", "〞", "＂", "《", "》",
        ]
        return text.unicodeScalars.count { marks.contains($0) }
    }
}
