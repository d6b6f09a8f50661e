import GalleyCore
import GalleyHTML

/// Makes pictures and embeds of a page's elements, and tells the story's from icons and teasers.
struct PictureReader {
    let scan: PageScan
    let base: BaseURL

    /// Signs of boxes whose images are no pictures of the story.
    private static let furniture: ClassSigns = [
        .navigation, .footer, .related, .teaser, .share, .author, .biography, .advertisement, .popular, .newsletter,
        .comments, .card, .cookie, .follow, .sponsor,
    ]

    /// The picture, or nil when the element is an icon, a spacer or belongs to furniture.
    func picture(_ spot: ImageSpot) -> Picture? {
        let box = scan.boxes[spot.box]
        let isFigure = box.context.contains(.figure)
        guard box.context.isDisjoint(with: [.nav, .footer, .form, .dialog, .aside]) else { return nil }
        guard isFigure || box.inherited.isDisjoint(with: Self.furniture) else { return nil }
        let tree = scan.tree
        let width = number(spot.node, "width")
        let height = number(spot.node, "height")
        if let width, width < 120 { return nil }
        if let height, height < 80 { return nil }
        guard let url = address(spot.node) else { return nil }
        let alt = tree.attribute("alt", of: spot.node).map(TextTrim.collapsed)
        if !isFigure, alt?.isEmpty ?? true, let width, let height, AdvertisementSizes.contains(width, height) {
            return nil
        }
        return Picture(
            id: PictureID(of: url, caption: nil), url: url, alt: alt?.isEmpty == false ? alt : nil, width: width,
            height: height)
    }

    func embed(_ spot: ImageSpot) -> Embed? {
        let box = scan.boxes[spot.box]
        guard box.context.isDisjoint(with: [.nav, .footer, .form, .dialog]),
            box.inherited.isDisjoint(with: [.advertisement, .related, .newsletter, .comments, .cookie])
        else { return nil }
        let tree = scan.tree
        let source = tree.attribute("src", of: spot.node) ?? tree.attribute("data-src", of: spot.node)
        guard let url = source.flatMap(base.resolve), !isTracker(url)
        else { return nil }
        return Embed(url: url, title: tree.attribute("title", of: spot.node))
    }

    private func isTracker(_ url: String) -> Bool {
        var url = url
        return url.withUTF8 { ByteSearch.contains($0, "googletagmanager") || ByteSearch.contains($0, "doubleclick") }
    }

    private func address(_ node: NodeID) -> String? {
        let tree = scan.tree
        for name: StaticString in ["data-src", "data-original", "data-lazy-src", "src"] {
            if let value = tree.attribute(name, of: node), !value.hasPrefix("data:"), let url = base.resolve(value) {
                return isDecoration(url) ? nil : url
            }
        }
        for name: StaticString in ["srcset", "data-srcset"] {
            let last = tree.attribute(name, of: node)?.split(separator: ",").last
            if let word = last?.split(separator: " ").first, let url = base.resolve(String(word)) { return url }
        }
        // A page without an address of its own keeps relative addresses as they are.
        if let value = tree.attribute("src", of: node), !value.isEmpty, !value.hasPrefix("data:") { return value }
        return nil
    }

    private func isDecoration(_ url: String) -> Bool {
        var url = url
        return url.withUTF8 { bytes in
            let words: [StaticString] = [".svg", ".gif", "/icons/", "pixel.", "spacer", "avatar", "/logo"]
            return words.contains { ByteSearch.contains(bytes, $0) }
        }
    }

    private func number(_ node: NodeID, _ name: StaticString) -> Int? {
        scan.tree.attribute(name, of: node).flatMap { Int($0.prefix { $0.isNumber }) }
    }
}
