import GalleyCore
import GalleyText
import GalleyXML

/// Reads RSS 0.9x, 1.0 (RDF) and 2.0.
struct RSSReader {
    let root: XMLElement
    /// The feed's own address.
    let base: String

    func read() -> Feed {
        let isRDF = root.name == "RDF"
        let channel = root.first("channel") ?? root
        // RSS 1.0 puts the items beside the channel, 2.0 inside it; broken feeds do either.
        let items = channel.elements("item") + (channel == root ? [] : root.elements("item"))
        let language = channel.first("language")?.text
        let site = site(channel)
        let entries = items.compactMap { entry($0, site: site, language: language) }
        return Feed(
            format: isRDF ? .rss1 : .rss, title: FeedText.headline(channel.first("title")?.text), entries: entries,
            skippedCount: items.count - entries.count)
    }

    /// What relative addresses are resolved against: the base that is declared, else the site that the feed is of.
    private func site(_ channel: XMLElement) -> String {
        let declared = Self.base(of: channel, within: Self.base(of: root, within: base))
        if declared != base { return declared }
        return FeedText.address(channel.first("link", in: channel.namespace)?.text, base: base) ?? base
    }

    private static func base(of element: XMLElement, within base: String) -> String {
        FeedText.address(element.attribute("base", in: FeedNames.xml), base: base) ?? base
    }

    private func entry(_ item: XMLElement, site: String, language: String?) -> FeedEntry? {
        guard let url = address(of: item, site: site) else { return nil }
        let written =
            item.first("pubDate") ?? item.first("date", in: FeedNames.dublinCore)
            ?? item.first("published", in: FeedNames.atom)
        let changed = item.first("updated", in: FeedNames.atom) ?? item.first("modified", in: FeedNames.dublinCoreTerms)
        return FeedEntry(
            url: url,
            title: FeedText.headline(item.first("title", in: item.namespace)?.text ?? item.first("title")?.text),
            published: written.flatMap { DateReader.read($0.text, language: language) },
            modified: changed.flatMap { DateReader.read($0.text, language: language) })
    }

    /// The story's own address rather than one that counts readers, then the link, then a permanent id.
    private func address(of item: XMLElement, site: String) -> String? {
        let base = Self.base(of: item, within: site)
        let links = item.elements("link")
        let written = links.lazy.filter { $0.namespace != FeedNames.atom }.map(\.text)
        let atom = links.first { link in
            link.namespace == FeedNames.atom && [nil, "alternate"].contains(link.attribute("rel"))
        }
        let guid = item.first("guid").flatMap { $0.attribute("isPermaLink") == "false" ? nil : $0.text }
        let candidates: [String?] =
            [item.first("origLink", in: FeedNames.feedBurner)?.text]
            + written.map { Optional($0) } + [atom?.attribute("href")]
        return candidates.lazy.compactMap { FeedText.address($0, base: base) }.first
            ?? guid.flatMap { try? WebAddress($0).text }
    }
}
