import GalleyCore

/// Codes of formats and links that the translation lacks, has twice, or invents.
struct InlineCodesCheck: TranslationCheck {
    let description = CheckDescription(
        "inline-codes", .error,
        summary: "every format and link of the source lies on words of the translation",
        rationale: "A lost code is a lost link; one that the source does not have leads nowhere.",
        accepts: [
            CheckExample("A <g1>red</g1> <g2>car</g2>", "Ein <g2>Auto</g2>, das <g1>rot</g1> ist"),
            CheckExample("No code", "Kein Code"),
        ],
        reports: [
            CheckExample("A <g1>red</g1> car", "Ein rotes Auto"),
            CheckExample("A <g1>red</g1> car", "Ein <g1></g1>rotes Auto"),
            CheckExample("A red car", "Ein <g1>rotes</g1> Auto"),
            CheckExample("A <g1>red</g1> car", "Ein <g1>rotes</g1> <g1>Auto</g1>"),
        ])

    func problems(in unit: CheckedUnit) -> [CheckProblem] {
        let wanted = unit.source.spans.filter(\.isFormat)
        let given = Dictionary(grouping: unit.target.spans.filter { !Self.isTag($0) }, by: \.id)
        var problems: [CheckProblem] = []
        for span in wanted {
            let found = given[span.id, default: []]
            let words = unit.source.words(of: span)
            if found.isEmpty {
                problems.append(CheckProblem("the code \(span.id) around \"\(words)\" is missing"))
            } else if found.count > 1 {
                problems.append(CheckProblem("the code \(span.id) stands \(found.count) times", at: found[1].range))
            } else if found[0].range.isEmpty {
                problems.append(CheckProblem("the code \(span.id) around \"\(words)\" has no words"))
            }
        }
        let known = Set(wanted.map(\.id))
        for id in given.keys.sorted() where !known.contains(id) {
            problems.append(CheckProblem("the code \(id) is not in the source", at: given[id]?.first?.range))
        }
        return problems
    }

    private static func isTag(_ span: HandoffSpan) -> Bool {
        if case .tag = span.kind { true } else { span.id.hasPrefix("t") }
    }
}
