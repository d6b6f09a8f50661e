import GalleyHTML

/// Gathers what a page says of itself in `title`, `meta`, `link` and JSON-LD.
struct HeadReader {
    /// One value of a `meta` element and the name it stood under.
    struct Value {
        let name: StaticString
        let content: String
    }

    let tree: HTMLTree
    /// Contents by name.
    private(set) var values = MetaValues()
    private(set) var things: [LinkedArticle] = []
    private(set) var title: String?
    private(set) var canonicalURL: String?
    private(set) var licence: String?
    let languageAttribute: String?

    init(_ tree: HTMLTree, notes: PageNotes) {
        self.tree = tree
        languageAttribute = tree.html.flatMap { tree.attribute("lang", of: $0) ?? tree.attribute("xml:lang", of: $0) }
        title = notes.titles.first.map { ByteText(collapsing: tree.textContent($0)).string }
        for node in notes.metas { readMeta(node) }
        for node in notes.links { readLink(node) }
        for node in notes.linkedData { readLinkedData(node) }
        resolveAuthors()
    }

    /// All contents under a name, in the order of the page.
    func all(_ name: MetaName) -> [Value] { values[name] ?? [] }

    /// The first content under a name.
    func first(_ name: MetaName) -> String? { values[name]?.first?.content }

    /// The thing that is the page's article: the one with a date or a headline, of a story's type.
    var article: LinkedArticle? {
        things.first { $0.isArticle && ($0.headline != nil || $0.published != nil) } ?? things.first { $0.isArticle }
    }

    /// What the page says of itself in a sentence or two: its description, else that of its linked data.
    var declaredSummary: String? { first(.summary) ?? article?.summary }

    private mutating func readMeta(_ node: NodeID) {
        guard let entry = name(of: node), let content = tree.attributeBytes("content", of: node), !content.isEmpty
        else {
            return
        }
        var value = ByteText(collapsing: tree.decodedAttribute(content))
        // Some values were escaped twice.
        if value.bytes.contains(UInt8(ascii: "&")) { value = ByteText(EntityText.decode(value.bytes)) }
        if value.bytes.isEmpty { return }
        values.append(Value(name: entry.name, content: value.string), under: entry.meta)
    }

    private func name(of node: NodeID) -> MetaName.Entry? {
        for attribute: StaticString in ["property", "name", "itemprop"] {
            guard let name = tree.attributeBytes(attribute, of: node), !name.isEmpty else { continue }
            let entry = tree.source.withUnsafeBufferPointer { MetaName.named(UnsafeBufferPointer(rebasing: $0[name])) }
            if let entry { return entry }
        }
        return nil
    }

    private mutating func readLink(_ node: NodeID) {
        guard let rel = tree.attributeBytes("rel", of: node) else { return }
        let first = rel.isEmpty ? 0 : tree.source[rel.lowerBound] | 0x20
        if first == UInt8(ascii: "c"), canonicalURL == nil, has(rel, "canonical") {
            canonicalURL = tree.attribute("href", of: node)
        } else if first == UInt8(ascii: "l"), licence == nil, has(rel, "license") {
            licence = tree.attribute("href", of: node)
        }
    }

    private func has(_ range: Range<Int>, _ word: StaticString) -> Bool {
        tree.source.withUnsafeBufferPointer { bytes in word.withUTF8Buffer { bytes[range].elementsEqual($0) } }
    }

    private mutating func readLinkedData(_ node: NodeID) {
        let text = tree.firstChildOrNone(node)
        guard !text.isNone else { return }
        let range = tree.textRange(text)
        things += tree.source.withUnsafeBufferPointer {
            LinkedDataReader.read(UnsafeBufferPointer(rebasing: $0[range]))
        }
    }

    /// Puts in the names of authors that a thing only refers to by `@id`.
    private mutating func resolveAuthors() {
        for index in things.indices where things[index].authors.isEmpty && !things[index].authorIDs.isEmpty {
            things[index].authors = things[index].authorIDs.compactMap { id in things.first { $0.id == id }?.name }
        }
    }
}
