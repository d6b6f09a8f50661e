import GalleyCore

/// Writes a page, or an `article` element to be put into one.
struct HTMLWriter: ArticleWriter {
    let isFragment: Bool

    mutating func write(_ article: Article, to sink: inout ByteSink) throws {
        var html = HTMLBody(article)
        if isFragment {
            writeArticle(article, to: &html, hasLanguage: true)
        } else {
            writeHead(article, to: &html)
            writeArticle(article, to: &html, hasLanguage: false)
            html.raw("</body>\n</html>\n")
        }
        sink.append(html.bytes)
    }

    private func writeHead(_ article: Article, to html: inout HTMLBody) {
        let metadata = article.metadata
        html.raw("<!DOCTYPE html>\n<html")
        writeLanguage(article, to: &html)
        html.raw(">\n<head>\n<meta charset=\"utf-8\" />\n<title>")
        html.words(title(of: article))
        html.raw("</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n")
        if let summary = metadata.summary ?? article.standfirst {
            html.raw("<meta name=\"description\"")
            html.attribute("content", summary)
            html.raw(" />\n")
        }
        if let address = (metadata.canonicalURL ?? metadata.url).flatMap(SafeLink.written) {
            html.raw("<link rel=\"canonical\"")
            html.attribute("href", address)
            html.raw(" />\n")
        }
        html.raw("<script type=\"application/ld+json\">")
        html.data(NewsArticleData.bytes(article))
        html.raw("</script>\n")
        html.raw(HTMLStyle.sheet)
        html.raw("</head>\n<body>\n")
    }

    /// The headline, else the id, else a word: of characters that HTML may not hold nothing would be left.
    private func title(of article: Article) -> String {
        if !VisibleText.visible(article.headline).isEmpty { return article.headline }
        return VisibleText.visible(article.id, else: "Article")
    }

    private func writeLanguage(_ article: Article, to html: inout HTMLBody) {
        let language = LanguageTag.written(article.metadata.language)
        html.attribute("lang", language)
        html.attribute("dir", TextDirection(language: language).rawValue)
    }

    private func writeArticle(_ article: Article, to html: inout HTMLBody, hasLanguage: Bool) {
        html.raw("<article")
        if hasLanguage { writeLanguage(article, to: &html) }
        html.raw(">\n<header>\n")
        if !VisibleText.visible(article.headline).isEmpty {
            html.raw("<h1>")
            html.words(article.headline)
            html.raw("</h1>\n")
        }
        html.writeByline(article.metadata)
        writeDates(article.metadata, to: &html)
        html.raw("</header>\n")
        html.write(article)
        let address = (article.metadata.canonicalURL ?? article.metadata.url).flatMap(SafeLink.written)
        html.writeSource(article.metadata, address: address)
        html.raw("</article>\n")
    }

    private func writeDates(_ metadata: Metadata, to html: inout HTMLBody) {
        guard let published = metadata.published else { return }
        html.raw("<p class=\"dates\"><time")
        html.attribute("datetime", published.description)
        html.raw(">")
        html.words(published.shown)
        html.raw("</time></p>\n")
    }
}
