package import GalleyCore
import GalleyHTML

/// Finds the feeds a page names (`<link rel="alternate">`, HTML Standard §4.6.7.1).
package enum FeedDiscovery {
    private static let mediaTypes: Set<String> = [
        "application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml",
    ]

    /// The addresses in the page's order, each once.
    package static func feeds(in page: WebPage) -> [String] {
        let tree = HTMLTree(parsing: page.bytes)
        var base = page.address ?? ""
        var found: [String] = []
        var node = tree.nextInDocument(after: HTMLTree.document, within: HTMLTree.document)
        while let current = node {
            node = tree.nextInDocument(after: current, within: HTMLTree.document)
            guard tree.isElement(current) else { continue }
            if tree.tag(current) == .base, let own = tree.attribute("href", of: current) {
                base = FeedText.address(own, base: base) ?? base
            }
            guard tree.tag(current) == .link, isFeed(current, tree),
                let address = FeedText.address(tree.attribute("href", of: current), base: base),
                !found.contains(address)
            else { continue }
            found.append(address)
        }
        return found
    }

    private static func isFeed(_ link: NodeID, _ tree: HTMLTree) -> Bool {
        let relations = (tree.attribute("rel", of: link) ?? "").lowercased().split(whereSeparator: \.isWhitespace)
        guard relations.contains("alternate") || relations.contains("feed") else { return false }
        return ContentType(tree.attribute("type", of: link)).mediaType.map(mediaTypes.contains) ?? false
    }
}
