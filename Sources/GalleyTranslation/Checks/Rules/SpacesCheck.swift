import GalleyCore

/// White space at the ends of a unit, doubled, or in front of a full stop.
struct SpacesCheck: TranslationCheck {
    let description = CheckDescription(
        "spaces", .note,
        summary: "no white space at the ends, none doubled, none in front of punctuation",
        rationale: "Ends are trimmed when the translation is merged; the others show in print. French sets a space in "
            + "front of double punctuation.",
        accepts: [
            CheckExample("Yes. No.", "Ja. Nein."),
            CheckExample("Yes!", "Oui !", to: "fr"),
            CheckExample("He left … then", "Er ging ... dann"),
        ],
        reports: [
            CheckExample("Yes.", " Ja."), CheckExample("Yes.", "Ja.\n"), CheckExample("Yes. No.", "Ja.  Nein."),
            CheckExample("Yes.", "Ja ."), CheckExample("Yes, no.", "Ja , nein."),
        ])

    func problems(in unit: CheckedUnit) -> [CheckProblem] {
        let text = unit.target.text
        var problems: [CheckProblem] = []
        if text.first?.isWhitespace ?? false { problems.append(CheckProblem("there is white space in front")) }
        if text.last?.isWhitespace ?? false { problems.append(CheckProblem("there is white space at the end")) }
        if text.contains("  "), !unit.source.text.contains("  ") {
            problems.append(CheckProblem("there are two spaces in a row", at: text.ranges(ofWords: "  ").first))
        }
        let signs = unit.targetLanguage == "fr" ? [" ,", " ."] : [" ,", " .", " !", " ?", " ;", " :"]
        for sign in signs where !unit.source.text.contains(sign) {
            guard let range = text.ranges(ofWords: sign).first(where: { Self.ends(text, $0) }) else { continue }
            problems.append(CheckProblem("there is a space in front of \"\(sign.dropFirst())\"", at: range))
        }
        return problems
    }

    /// True where the sign ends a word: ` .5` and ` ...` begin one.
    private static func ends(_ text: String, _ range: Range<Int>) -> Bool {
        let next = text.slice(range.upperBound..<range.upperBound + 1)
        return next.isEmpty || next == " " || next == "\n" || next == "”" || next == "\""
    }
}
