import GalleyCore
import GalleyText
import GalleyXML

/// Reads Atom (RFC 4287), with `xml:base` at every level.
struct AtomReader {
    let root: XMLElement
    /// The feed's own address.
    let base: String

    func read() -> Feed {
        let feedBase = Self.base(of: root, within: base)
        let items = root.elements("entry")
        let entries = items.compactMap { entry($0, base: feedBase) }
        return Feed(
            format: .atom, title: FeedText.headline(root.first("title").map(Self.words)), entries: entries,
            skippedCount: items.count - entries.count)
    }

    private func entry(_ element: XMLElement, base: String) -> FeedEntry? {
        let base = Self.base(of: element, within: base)
        let links = element.elements("link").filter { [nil, "", "alternate"].contains($0.attribute("rel")) }
        let page = links.first { ($0.attribute("type") ?? "text/html").hasSuffix("html") } ?? links.first
        let address = page.flatMap { link in
            FeedText.address(link.attribute("href"), base: Self.base(of: link, within: base))
        }
        guard let url = address ?? element.first("id").flatMap({ try? WebAddress($0.text).text }) else { return nil }
        // Atom 0.3 said `issued` and `modified`.
        let published = element.first("published") ?? element.first("issued")
        let modified = element.first("updated") ?? element.first("modified")
        return FeedEntry(
            url: url, title: FeedText.headline(element.first("title").map(Self.words)),
            published: (published ?? modified).flatMap { DateReader.read($0.text, language: nil) },
            modified: modified.flatMap { DateReader.read($0.text, language: nil) })
    }

    /// A text construct (§3.1): `text` is plain, so its signs must survive a reading as markup.
    private static func words(_ element: XMLElement) -> String {
        guard ["html", "xhtml"].contains(element.attribute("type")) else {
            return XMLEscaping.escaped(element.text)
        }
        return element.attribute("type") == "xhtml" ? XMLEscaping.escaped(element.text) : element.text
    }

    private static func base(of element: XMLElement, within base: String) -> String {
        guard let own = element.attribute("base", in: FeedNames.xml) else { return base }
        return FeedText.address(own, base: base) ?? base
    }
}
