import GalleyCore

/// Translations that are far longer or shorter than their source.
struct LengthRatioCheck: TranslationCheck {
    let description = CheckDescription(
        "length-ratio", .warning,
        summary: "the translation is about as long as the source",
        rationale: "A sentence was left out, or one of the neighbours' came along. Scripts are weighed: a Chinese "
            + "character says as much as three Latin letters.",
        accepts: [
            CheckExample(
                "The harbour has been shut since Monday, the mayor said.",
                "Der Hafen ist seit Montag geschlossen, sagte die Bürgermeisterin."),
            CheckExample("The harbour has been shut since Monday, the mayor said.", "市长说，港口自周一起关闭。", to: "zh"),
            CheckExample("Yes.", "Selbstverständlich."),
        ],
        reports: [
            CheckExample("The harbour has been shut since Monday, the mayor said in a long statement.", "Der Hafen."),
            CheckExample(
                "The harbour is shut for a day.",
                "Der Hafen ist für einen Tag geschlossen. Das hat die Bürgermeisterin am Montag gesagt, und sie hat noch "
                    + "vieles mehr gesagt."),
        ])

    func problems(in unit: CheckedUnit) -> [CheckProblem] {
        let (source, target) = (Self.weight(unit.source.text), Self.weight(unit.target.text))
        guard source >= 24 || target >= 72 else { return [] }
        let ratio = target / max(source, 1)
        if ratio < 0.4 { return [CheckProblem("the translation is only \(Self.percent(ratio)) as long as the source")] }
        if ratio > 2.5 { return [CheckProblem("the translation is \(Self.percent(ratio)) as long as the source")] }
        return []
    }

    private static func percent(_ ratio: Double) -> String { "\(Int((ratio * 100).rounded())) %" }

    /// The length in Latin letters.
    private static func weight(_ text: String) -> Double {
        text.unicodeScalars.reduce(0) { sum, scalar in
            switch scalar.value {
            case 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: sum + 3
            case 0x3040...0x30FF, 0xAC00...0xD7A3: sum + 2.2
            default: sum + (scalar.properties.generalCategory == .nonspacingMark ? 0 : 1)
            }
        }
    }
}
