import CTextTools

/// Names the language of a text: scripts that only one language uses decide at once, CLD2 votes paragraph by paragraph
/// on the rest, and words that tell close relatives apart have the last say.
package struct LanguageDetector: Sendable {
    package init() {}

    /// - Parameters:
    ///   - text: Plain text, paragraphs separated by line feeds.
    ///   - hint: What the page says of itself (`<html lang>`), as BCP 47; wrong hints are common, so that it only tips
    ///     the scales.
    package func detect(_ text: String, hint: String?) -> LanguageGuess {
        let scripts = ScriptCounter(text)
        guard scripts.total > 0 else { return .undetermined }
        if let guess = ScriptRule.decide(scripts) { return guess }
        let hint = hint.flatMap(LanguageCode.primary)
        var votes = LanguageVotes()
        for paragraph in text.utf8.split(separator: UInt8(ascii: "\n")) where paragraph.count > 1 {
            votes.add(CLD2.detect(Substring(paragraph), hint: hint))
        }
        return NearRelatives.settle(votes.winner(hint: hint, letters: scripts.total), text: text, hint: hint)
    }
}
