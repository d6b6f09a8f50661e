import GalleyHTML

/// Gathers what a page says of itself in `title`, `meta`, `link` and JSON-LD.
struct HeadReader {
    /// One value of a `meta` element and the name it stood under.
    struct Value {
        let name: String
        let content: String
    }

    let tree: HTMLTree
    private(set) var values: [MetaName: [Value]] = [:]
    private(set) var things: [LinkedArticle] = []
    private(set) var title: String?
    private(set) var canonicalURL: String?
    private(set) var licence: String?
    let languageAttribute: String?

    init(_ tree: HTMLTree, notes: PageNotes) {
        self.tree = tree
        languageAttribute = tree.html.flatMap { tree.attribute("lang", of: $0) ?? tree.attribute("xml:lang", of: $0) }
        title = notes.titles.first.map { TextTrim.collapsed(tree.textContent($0)) }
        for node in notes.metas { readMeta(node) }
        for node in notes.links { readLink(node) }
        for node in notes.linkedData { readLinkedData(node) }
    }

    /// The first content under a name.
    func first(_ name: MetaName) -> String? { values[name]?.first?.content }

    /// The thing that is the page's article: the one with a date or a headline, of a story's type.
    var article: LinkedArticle? {
        things.first { $0.isArticle && ($0.headline != nil || $0.published != nil) } ?? things.first { $0.isArticle }
    }

    private mutating func readMeta(_ node: NodeID) {
        guard let content = tree.attributeBytes("content", of: node), !content.isEmpty else { return }
        for attribute: StaticString in ["property", "name", "itemprop"] {
            guard let name = tree.attributeBytes(attribute, of: node) else { continue }
            let meta = tree.source.withUnsafeBufferPointer { MetaName.named(UnsafeBufferPointer(rebasing: $0[name])) }
            guard let meta else { continue }
            let value = TextTrim.collapsed(
                String(decoding: EntityText.decode(Array(tree.decodedAttribute(content).utf8)), as: UTF8.self))
            if value.isEmpty { return }
            values[meta, default: []].append(Value(name: tree.decodedAttribute(name).lowercased(), content: value))
            return
        }
    }

    private mutating func readLink(_ node: NodeID) {
        guard let rel = tree.attributeBytes("rel", of: node) else { return }
        let isCanonical = tree.source.withUnsafeBufferPointer { bytes in
            bytes[rel].elementsEqual("canonical".utf8)
        }
        if isCanonical, canonicalURL == nil { canonicalURL = tree.attribute("href", of: node) }
        let isLicence = tree.source.withUnsafeBufferPointer { $0[rel].elementsEqual("license".utf8) }
        if isLicence, licence == nil { licence = tree.attribute("href", of: node) }
    }

    private mutating func readLinkedData(_ node: NodeID) {
        let text = tree.firstChildOrNone(node)
        guard !text.isNone else { return }
        let range = tree.textRange(text)
        things += tree.source.withUnsafeBufferPointer {
            LinkedDataReader.read(UnsafeBufferPointer(rebasing: $0[range]))
        }
    }
}
