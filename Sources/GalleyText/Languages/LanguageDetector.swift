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
        let paragraphs = Self.paragraphs(of: text)
        for index in Self.spread(paragraphs.count) {
            votes.add(CLD2.detect(paragraphs[index], hint: hint))
            if votes.isSettled { break }
        }
        return NearRelatives.settle(votes.winner(hint: hint, letters: scripts.total), text: text, hint: hint)
    }

    private static func paragraphs(of text: String) -> [Substring] {
        var paragraphs: [Substring] = []
        let utf8 = text.utf8
        var start = utf8.startIndex
        while start < utf8.endIndex {
            let end = utf8[start...].firstIndex(of: UInt8(ascii: "\n")) ?? utf8.endIndex
            if utf8.distance(from: start, to: end) > 1 { paragraphs.append(text[start..<end]) }
            start = end < utf8.endIndex ? utf8.index(after: end) : end
        }
        return paragraphs
    }

    /// The paragraphs of a text from all over it, so that a vote on the first of them is one on the whole: a sixth of the
    /// way on each time, then those beside them.
    private static func spread(_ count: Int) -> [Int] {
        let step = max(1, count / 6)
        return (0..<step).flatMap { stride(from: $0, to: count, by: step) }
    }
}
