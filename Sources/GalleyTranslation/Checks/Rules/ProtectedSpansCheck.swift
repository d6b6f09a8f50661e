import GalleyCore

/// Do-not-translate spans that were translated, changed or left out.
struct ProtectedSpansCheck: TranslationCheck {
    let description = CheckDescription(
        "protected", .error,
        summary: "what is marked as protected stands in the translation letter by letter",
        rationale: "Handles, agency names, code and addresses are names of things, not words.",
        accepts: [
            CheckExample(
                "NPA reported it, says @npa.", "Das berichtete NPA laut @npa.",
                tags: [.init(.agency, "NPA"), .init(.handle, "@npa")])
        ],
        reports: [
            CheckExample("NPA reported it.", "Das berichtete die Agentur.", tags: [.init(.agency, "NPA")]),
            CheckExample("Run make all.", "Führe mache alles aus.", tags: [.init(.code, "make all")]),
        ])

    func problems(in unit: CheckedUnit) -> [CheckProblem] {
        var wanted: [String: Int] = [:]
        var order: [String] = []
        for tag in unit.unit.tags where tag.category.isProtected {
            let words = unit.source.text.slice(tag.range)
            if wanted[words] == nil { order.append(words) }
            wanted[words, default: 0] += 1
        }
        return order.compactMap { words in
            let count = unit.target.text.ranges(ofWords: words).count
            if count >= 1 { return nil }
            return CheckProblem("\"\(words)\" must stay as it is")
        }
    }
}
