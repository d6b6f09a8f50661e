import GalleyCore

/// Brackets that open and do not close, or the other way round.
struct BracketsCheck: TranslationCheck {
    let description = CheckDescription(
        "brackets", .warning,
        summary: "brackets come in pairs where the source's do",
        rationale: "An open bracket swallows the sentence behind it.",
        accepts: [
            CheckExample("The board (PSB) met.", "Der Rat (PSB) tagte."),
            CheckExample("The board (PSB) met.", "委员会（PSB）开会。", to: "zh"),
            CheckExample("1) First", "1) Erstens"),
        ],
        reports: [
            CheckExample("The board (PSB) met.", "Der Rat (PSB tagte."),
            CheckExample("The board [PSB] met.", "Der Rat PSB] tagte."),
            CheckExample("The board (PSB) met.", "Der Rat PSB tagte."),
        ])

    private static let pairs: [Character: Character] = [
        "(": ")", "[": "]", "{": "}", "（": "）", "［": "］", "【": "】", "〔": "〕",
    ]

    func problems(in unit: CheckedUnit) -> [CheckProblem] {
        let (source, target) = (Self.count(unit.source.text), Self.count(unit.target.text))
        if target.unpaired > source.unpaired {
            return [CheckProblem("a bracket has no partner")]
        }
        if source.pairs > 0, target.pairs == 0 { return [CheckProblem("the source's brackets are missing")] }
        return []
    }

    private static func count(_ text: String) -> (pairs: Int, unpaired: Int) {
        var open: [Character] = []
        var (paired, stray) = (0, 0)
        for character in text {
            if let close = pairs[character] {
                open.append(close)
            } else if pairs.values.contains(character) {
                if open.last == character {
                    open.removeLast()
                    paired += 1
                } else {
                    stray += 1
                }
            }
        }
        return (paired, stray + open.count)
    }
}
