import GalleyCore

/// Addresses of the source that the translation does not repeat letter by letter.
struct URLsCheck: TranslationCheck {
    let description = CheckDescription(
        "urls", .error,
        summary: "every web and mail address stands in the translation as it is",
        rationale: "An address with one letter changed leads nowhere, or somewhere else.",
        accepts: [
            CheckExample("See https://a.example/x.", "Siehe https://a.example/x."),
            CheckExample("Write to desk@a.example!", "Schreiben Sie an desk@a.example!"),
            CheckExample("He works 24/7 and/or not.", "Er arbeitet immer."),
        ],
        reports: [
            CheckExample("See https://a.example/x.", "Siehe https://a.example/y."),
            CheckExample("See www.a.example", "Siehe dort"),
            CheckExample("Write to desk@a.example!", "Schreiben Sie an tisch@a.example!"),
        ])

    func problems(in unit: CheckedUnit) -> [CheckProblem] {
        Self.addresses(in: unit.source.text).filter { !unit.target.text.contains($0) }
            .map { CheckProblem("\($0) is not in the translation as it is") }
    }

    /// Words that are an address, without the punctuation behind them.
    static func addresses(in text: String) -> [String] {
        text.split { $0.isWhitespace || "<>\"“”«»「」()".contains($0) }.compactMap { word in
            let address = word.prefix(word.count - word.reversed().prefix { ".,;:!?…。、".contains($0) }.count)
            let isWeb = address.contains("://") || address.hasPrefix("www.")
            let mail = address.split(separator: "@", omittingEmptySubsequences: false)
            let isMail = mail.count == 2 && !mail[0].isEmpty && mail[1].contains(".")
            return isWeb || isMail ? String(address) : nil
        }
    }
}
