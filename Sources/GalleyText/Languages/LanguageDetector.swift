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
            if votes.isSettled(hint: hint) { break }
        }
        return NearRelatives.settle(votes.winner(hint: hint, letters: scripts.total), text: text, hint: hint)
    }

    private static func paragraphs(of text: String) -> [Substring] {
        var text = text
        let ends = text.withUTF8 { bytes in bytes.indices.filter { bytes[$0] == 0x0A } + [bytes.count] }
        var (paragraphs, start) = ([Substring](), 0)
        for end in ends {
            defer { start = end + 1 }
            guard end - start > 1 else { continue }
            let first = text.utf8.index(text.startIndex, offsetBy: start)
            paragraphs.append(text[first..<text.utf8.index(first, offsetBy: end - start)])
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
