import GalleyCore
import GalleyText
import GalleyXML

/// Reads sitemaps and sitemap indexes (sitemaps.org 0.9) with the news extension.
struct SitemapReader {
    let root: XMLElement
    /// The sitemap's own address.
    let base: String

    func read() -> Feed {
        let isIndex = root.name == "sitemapindex"
        let items = root.elements(isIndex ? "sitemap" : "url")
        let entries = items.compactMap(entry)
        return Feed(
            format: isIndex ? .sitemapIndex : .sitemap, title: nil, entries: entries,
            skippedCount: items.count - entries.count)
    }

    private func entry(_ element: XMLElement) -> FeedEntry? {
        guard let url = FeedText.address(element.first("loc", in: element.namespace)?.text, base: base) else {
            return nil
        }
        let news = element.first("news", in: FeedNames.news)
        func date(_ part: XMLElement?) -> Timestamp? { part.flatMap { DateReader.read($0.text, language: nil) } }
        return FeedEntry(
            url: url, title: FeedText.headline(news?.first("title")?.text),
            published: date(news?.first("publication_date")), modified: date(element.first("lastmod")))
    }
}
