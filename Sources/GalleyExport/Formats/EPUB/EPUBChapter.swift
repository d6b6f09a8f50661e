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
        let byline = VisibleText.visible(metadata.authors.map(\.name).joined(separator: ", "))
        if !byline.isEmpty {
            html.raw("<p class=\"byline\">")
            html.words(byline)
            html.raw("</p>\n")
        }
        if let published = metadata.published {
            html.raw("<p class=\"dates\">")
            html.words(published.dayOnly.description)
            html.raw("</p>\n")
        }
        html.raw("</header>\n")
        html.write(article)
        writeSource(article, to: &html)
        html.raw("</article>\n")
        EPUBPage.close(&html)
        return html.bytes
    }

    private static func writeSource(_ article: Article, to html: inout HTMLBody) {
        let metadata = article.metadata
        let address = ArticleAddress.link(article).map(ArticleAddress.asciiOnly)
        if metadata.site == nil, address == nil, metadata.rights.copyright == nil { return }
        html.raw("<footer class=\"source\">\n")
        if let address {
            html.raw("<p><a")
            html.attribute("href", address)
            html.raw(">")
            html.words(VisibleText.visible(metadata.site ?? "", else: address))
            html.raw("</a></p>\n")
        } else if let site = metadata.site {
            html.raw("<p>")
            html.words(site)
            html.raw("</p>\n")
        }
        if let copyright = metadata.rights.copyright {
            html.raw("<p>")
            html.words(copyright)
            html.raw("</p>\n")
        }
        html.raw("</footer>\n")
    }
}
