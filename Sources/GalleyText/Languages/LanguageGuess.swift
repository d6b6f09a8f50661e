/// What a text seems to be written in.
package struct LanguageGuess: Sendable, Equatable {
    /// BCP 47, without a region; `und` when the text holds no letters or nothing can be said.
    package var language: String
    /// 0 to 1: the share of the text's letters that voted for the language, lowered for short texts.
    package var confidence: Double
    /// True when the text alone, without a hint, is enough evidence.
    package var reliable: Bool

    package init(language: String, confidence: Double, reliable: Bool) {
        self.language = language
        self.confidence = confidence
        self.reliable = reliable
    }

    /// A confidence held between 0 and 1, in whole hundredths so that records stay short.
    static func percent(_ value: Double) -> Double { Double(Int(max(0, min(1, value)) * 100 + 0.5)) / 100 }

    static let undetermined = LanguageGuess(language: "und", confidence: 0, reliable: false)
}
