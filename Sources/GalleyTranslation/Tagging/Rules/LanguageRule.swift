import GalleyCore
import GalleyText

/// Settles the article's language: what the page says, unless the words plainly say otherwise.
enum LanguageRule {
    static let description = RuleDescription(
        "language", summary: "Names the article's language.",
        rationale: "A page's own word for its language is often its template's; the words of the story decide.",
        changes: [
            RuleExample("Der Hafen war einen Tag lang geschlossen, sagte die Behörde am Montag.", language: "de")
        ],
        keeps: [RuleExample("The harbour was shut for a day, the board said on Monday.", language: "en")])

    /// Bytes of an article's words that its language is settled by.
    private static let sampleSize = 8_000

    /// Bytes that hold the words by which a language is plainly seen.
    private static let plainSize = 1_500

    /// The words of the article; of a long one as many, from all over it, as the vote needs.
    private static func sample(of article: Article) -> String {
        let texts = article.body.filter(\.role.isRead).map(\.text)
        let length = texts.reduce(0) { $0 + $1.utf8.count }
        if length <= sampleSize { return article.text }
        let step = max(2, length / sampleSize)
        return texts.enumerated().filter { $0.offset % step == 0 }.map(\.element).joined(separator: "\n")
    }

    /// True when the words leave no doubt about what the page says.
    private static func isPlainly(_ language: String, _ article: Article) -> Bool {
        var (texts, size) = ([String](), 0)
        for block in article.body where block.role.isRead && size < plainSize {
            texts.append(block.text)
            size += texts[texts.count - 1].utf8.count
        }
        return PassageDetector.of(language).isPlainly(in: texts)
    }

    /// Sets the language in the article where it is missing or plainly wrong.
    /// - Returns: the primary subtag, `und` where nothing is known.
    static func settle(_ editor: inout ArticleEditor) -> String {
        let article = editor.article
        let stated = article.metadata.language
        if let stated, let primary = LanguageCode.primary(stated), isPlainly(primary, article) { return primary }
        let guess = LanguageDetector().detect(sample(of: article), hint: stated)
        let statedPrimary = stated.flatMap(LanguageCode.primary)
        let guessed = LanguageCode.primary(guess.language)
        let contradicts = statedPrimary != guessed && guess.reliable && guess.confidence >= 0.9
        guard let guessed, guessed != "und", statedPrimary == nil || contradicts else { return statedPrimary ?? "und" }
        editor.setMetadata(
            by: description.stamp, confidence: guess.confidence,
            reason: stated.map { "the words are \(guess.language), not \($0)" } ?? "found in the words"
        ) { $0.language = guess.language }
        return guessed
    }
}
