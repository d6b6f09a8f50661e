public import GalleyCore
import GalleyHTML
import GalleyText

/// Turns pages and pasted text into articles: the story stays, furniture is cut, captions move to their pictures, and
/// every decision is on record in the article.
///
/// ```swift
/// let article = try ArticleCleaner().clean(WebPage(url: "https://example.org/story", bytes: bytes))
/// print(article.headline, article.text, article.cuts.map(\.reason))
/// ```
public struct ArticleCleaner: Sendable {
    let options: CleanOptions
    let model: StoryModel

    public init(options: CleanOptions = CleanOptions()) { self.init(options: options, model: .shared) }

    /// With a model of the caller's, to measure one on pages it was not trained on.
    package init(options: CleanOptions = CleanOptions(), model: StoryModel) {
        self.options = options
        self.model = model
    }

    /// The article of a page: HTML, or plain text when its media type says so.
    /// - Throws: `CleanError` when the page holds nothing that can be read as text.
    public func clean(_ page: WebPage) throws -> Article { try result(of: page).article }

    /// The article of plain text: paragraphs parted by blank lines, the headline first.
    public func clean(text: String, id: String? = nil, url: String? = nil, language: String? = nil) -> Article {
        PlainTextCleaner(options: options).clean(text, id: id, url: url, language: language)
    }

    /// The article, and for pages the reading it was made from.
    func result(of page: WebPage) throws -> CleanResult {
        if PageDecoder.looksBinary(page.bytes) {
            throw CleanError(.binary, subject: page.address ?? page.id ?? "the page")
        }
        let decoded = PageDecoder.decode(page)
        var source = SourceRecord(mediaType: page.mediaType ?? "text/html", encoding: decoded.encoding)
        source.hash = ContentHash(of: decoded.bytes)
        source.rawHash = decoded.isUnchanged ? source.hash : ContentHash(of: page.bytes)
        source.fetchedAt = page.fetchedAt
        if page.mediaType == "text/plain" {
            let text = String(decoding: decoded.bytes, as: UTF8.self)
            let article = PlainTextCleaner(options: options).clean(text, id: page.id, url: page.address, source: source)
            return CleanResult(article: article, reading: nil, likelihoods: [])
        }
        return PageCleaner(options: options, model: model).clean(page, decoded.bytes, source)
    }
}
