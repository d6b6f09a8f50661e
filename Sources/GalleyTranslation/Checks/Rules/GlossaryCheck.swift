import GalleyCore
import GalleyText

/// Glossary terms whose approved translation is not used.
struct GlossaryCheck: TranslationCheck {
    let description = CheckDescription(
        "glossary", .warning,
        summary: "glossary terms are translated as approved",
        rationale: "One thing keeps one name through all stories. An inflected ending is let pass.",
        accepts: [
            CheckExample(
                "The Blue House said so.", "청와대가 말했다.", to: "ko",
                tags: [.init(.term, "Blue House", [.init("ko", "청와대"), .init("ja", "青瓦台")])]),
            CheckExample(
                "The safety board met.", "Die Sitzung des Sicherheitsausschusses",
                tags: [
                    .init(.term, "safety board", [.init("de", "Sicherheitsausschuss")])
                ]),
        ],
        reports: [
            CheckExample(
                "The Blue House said so.", "파란 집이 말했다.", to: "ko",
                tags: [.init(.term, "Blue House", [.init("ko", "청와대"), .init("ja", "青瓦台")])])
        ])

    func problems(in unit: CheckedUnit) -> [CheckProblem] {
        let target = TextFolding.folded(unit.target.text)
        return unit.unit.tags.compactMap { tag in
            guard tag.category == .term else { return nil }
            let approved = tag.tag.translations(into: unit.targetLanguage)
            if approved.isEmpty || approved.contains(where: { Self.uses($0, target) }) { return nil }
            let wanted = approved.map { "\"\($0)\"" }.joined(separator: " or ")
            return CheckProblem("\"\(unit.source.text.slice(tag.range))\" is \(wanted) in the glossary")
        }
    }

    /// True when the words stand in the text; of a long word the last third may be inflected, two letters at most.
    private static func uses(_ approved: String, _ text: String) -> Bool {
        let folded = TextFolding.folded(approved)
        if text.contains(folded) { return true }
        guard folded.count >= 6, folded.last?.isLetter ?? false else { return false }
        return text.contains(folded.dropLast(2))
    }
}
