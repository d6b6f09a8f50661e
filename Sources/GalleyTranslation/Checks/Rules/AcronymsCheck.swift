import GalleyCore

/// Acronyms that the translation neither keeps nor could have spelled out.
struct AcronymsCheck: TranslationCheck {
    let description = CheckDescription(
        "acronyms", .note,
        summary: "an acronym is kept, or there is room for its expansion",
        rationale: "A reader who looks the story up by its acronym should find it; a translation often spells it out, "
            + "so this is a note and no more.",
        accepts: [
            CheckExample("The USFK said so.", "Das teilte die USFK mit.", tags: [.init(.acronym, "USFK")]),
            CheckExample(
                "The USFK said so.", "Das teilten die US-Streitkräfte in Korea mit.",
                tags: [.init(.acronym, "USFK", value: "US Forces Korea")]),
        ],
        reports: [CheckExample("The PSB said so.", "Das teilte sie mit.", tags: [.init(.acronym, "PSB")])])

    func problems(in unit: CheckedUnit) -> [CheckProblem] {
        unit.unit.tags.compactMap { tag in
            let words = unit.source.text.slice(tag.range)
            guard tag.category == .acronym, tag.tag.value == nil, !unit.target.text.contains(words) else { return nil }
            return CheckProblem("the acronym \(words) is not in the translation, and its expansion is not known")
        }
    }
}
