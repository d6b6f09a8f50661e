import GalleyCore

/// Writes one article as a content document: XHTML without scripts, and without anything that must be fetched.
enum EPUBChapter {
    /// - Parameter pictures: files of the book, by the addresses the article gives for its pictures.
    static func bytes(_ article: Article, title: String, pictures: [String: String]) -> [UInt8] {
        let metadata = article.metadata
        let language = LanguageTag.written(metadata.language)
        var html = HTMLBody(article, images: .files(pictures), takesIRIs: false)
        EPUBPage.open(title: title, language: language, &html)
        html.raw("<article>\n<header>\n<h1>")
        html.words(title)
        html.raw("</h1>\n")
        html.writeByline(metadata)
        if let published = metadata.published {
            html.raw("<p class=\"dates\">")
            html.words(published.dayOnly.description)
            html.raw("</p>\n")
        }
        html.raw("</header>\n")
        html.write(article)
        html.writeSource(metadata, address: ArticleAddress.link(article).map(ArticleAddress.asciiOnly))
        html.raw("</article>\n")
        EPUBPage.close(&html)
        return html.bytes
    }
}
