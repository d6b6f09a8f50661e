import GalleyCore
import GalleyHTML

/// Makes blocks of the HTML that stands in other formats: what Galley's own writers put there comes back with its
/// roles, HTML of other hands as far as its elements say what they are.
struct HTMLArticleBody {
    private(set) var blocks: [Block] = []
    /// Those known beforehand, and those met.
    private(set) var pictures: [Picture]
    private let tree: HTMLTree
    private let known: [String: PictureID]
    /// Running text that stands in no paragraph.
    private var loose = InlineCollector()

    /// - Parameters:
    ///   - html: a fragment or a page, UTF-8.
    ///   - pictures: known pictures; figures with their addresses refer to them.
    init(_ html: [UInt8], pictures: [Picture] = []) {
        tree = HTMLTree(parsing: html)
        self.pictures = pictures
        known = Dictionary(
            pictures.compactMap { picture in ArticleAddress.picture(picture).map { ($0, picture.id) } }
        ) { first, _ in first }
        if let body = tree.body { read(body) }
        endParagraph()
    }

    private mutating func read(_ parent: NodeID) {
        for node in tree.children(parent) {
            switch tree.kind(node) {
            case .text: readLoose(node)
            case .element: readElement(node)
            case .document, .comment, .doctype: continue
            }
        }
    }

    /// Text between blocks; a blank line parts paragraphs, as in WordPress's own posts.
    private mutating func readLoose(_ node: NodeID) {
        let lines = tree.text(node).utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            let isInner = index > 0 && index < lines.count - 1
            if isInner, line.allSatisfy({ $0 <= 0x20 }) { endParagraph() }
            if index > 0 { loose.append([0x0A]) }
            loose.append(line)
        }
    }

    private mutating func readElement(_ node: NodeID) {
        switch tree.tag(node) {
        case .script, .style, .template, .noscript, .head: return
        case .p: readParagraph(node)
        case .h1, .h2: add(.heading(level: 2), node)
        case .h3: add(.heading(level: 3), node)
        case .h4: add(.heading(level: 4), node)
        case .h5: add(.heading(level: 5), node)
        case .h6: add(.heading(level: 6), node)
        case .ul, .ol: addList(node)
        case .table: addTable(node)
        case .figure: addFigure(node)
        case .img: addPicture(node, caption: nil, credits: [], isPlaced: true)
        case .blockquote: addWithin(node, role: .quote)
        case .aside: addWithin(node, role: HTMLClass.role(of: classes(node)) ?? .paragraph)
        case .pre: addPreformatted(node)
        case .iframe, .video, .audio, .embed: addEmbed(node)
        case .div, .section, .article, .header, .footer, .main, .body, .center, .details, .summary, .address, .nav, .hr,
            .dl, .dt, .dd, .form, .fieldset, .hgroup:
            endParagraph()
            read(node)
            endParagraph()
        default: HTMLInline(tree).gather(node, into: &loose)
        }
    }

    private mutating func readParagraph(_ node: NodeID) {
        let classes = classes(node)
        if classes.contains("embed"), let embed = embed(inParagraph: node) {
            endParagraph()
            return blocks.append(Block(.embed, .embed(embed)))
        }
        for child in tree.children(node) where tree.tag(child) == .img {
            addPicture(child, caption: nil, credits: [], isPlaced: true)
        }
        add(HTMLClass.role(of: classes) ?? .paragraph, node)
    }

    private mutating func add(_ role: BlockRole, _ node: NodeID) {
        endParagraph()
        append(role, HTMLInline(tree).text(inside: node))
    }

    private mutating func append(_ role: BlockRole, _ words: InlineText) {
        if !words.isBlank { blocks.append(Block(role, .text(words))) }
    }

    /// Each paragraph inside a quotation or a note is one of its own.
    private mutating func addWithin(_ node: NodeID, role: BlockRole) {
        endParagraph()
        let start = blocks.count
        read(node)
        endParagraph()
        for index in start..<blocks.count where blocks[index].role == .paragraph {
            blocks[index] = Block(role, blocks[index].content)
        }
    }

    private mutating func addPreformatted(_ node: NodeID) {
        endParagraph()
        var collector = InlineCollector(keepsSpace: true)
        HTMLInline(tree).gatherChildren(of: node, into: &collector)
        append(.preformatted, collector.take())
    }

    private mutating func addList(_ node: NodeID) {
        endParagraph()
        let items = HTMLInline(tree).items(of: node, depth: 0)
        if items.isEmpty { return }
        let start = ItemList.start(tree.attribute("start", of: node))
        blocks.append(Block(.list, .list(ItemList(isOrdered: tree.tag(node) == .ol, start: start, items: items))))
    }

    private mutating func addTable(_ node: NodeID) {
        endParagraph()
        let table = HTMLInline(tree).table(node)
        if table.rows.isEmpty { return }
        blocks.append(Block(.table, .table(table)))
    }

    private mutating func endParagraph() { append(.paragraph, loose.take()) }

    private func classes(_ node: NodeID) -> [Substring] {
        (tree.attribute("class", of: node) ?? "").split(separator: " ")
    }
}

extension HTMLArticleBody {
    private mutating func addFigure(_ node: NodeID) {
        endParagraph()
        let inline = HTMLInline(tree)
        let isPlaced = !classes(node).contains("lead")
        let caption = inline.first(.figcaption, in: node).map(inline.caption)
        if let image = inline.first(.img, in: node) {
            return addPicture(image, caption: caption?.words, credits: caption?.credits ?? [], isPlaced: isPlaced)
        }
        guard let caption, caption.words != nil || !caption.credits.isEmpty else { return read(node) }
        let id = captioned(node) ?? PictureID(of: nil, caption: tree.textContent(node))
        if !pictures.contains(where: { $0.id == id }) {
            pictures.append(Picture(id: id, caption: caption.words, credits: caption.credits))
        }
        if isPlaced { blocks.append(Block(.figure, .picture(id))) }
    }

    /// A known picture without an address, by the words of its caption.
    private func captioned(_ node: NodeID) -> PictureID? {
        let words = ContentHash(ofFolded: tree.textContent(node))
        return pictures.first { picture in
            let all = ([picture.caption] + picture.credits.map(\.text)).compactMap(\.self)
            return ArticleAddress.picture(picture) == nil && ContentHash(ofFolded: all.joined(separator: " ")) == words
        }?.id
    }

    private mutating func addPicture(_ node: NodeID, caption: String?, credits: [Credit], isPlaced: Bool) {
        guard let address = tree.attribute("src", of: node).flatMap(SafeLink.written) else { return }
        endParagraph()
        let id = known[ArticleAddress.asciiOnly(address)] ?? PictureID(of: address, caption: nil)
        if !pictures.contains(where: { $0.id == id }) {
            let alt = tree.attribute("alt", of: node)
            pictures.append(
                Picture(
                    id: id, url: address, alt: alt?.isEmpty == false ? alt : nil, caption: caption, credits: credits,
                    width: tree.attribute("width", of: node).flatMap { Int($0) },
                    height: tree.attribute("height", of: node).flatMap { Int($0) }))
        }
        if isPlaced { blocks.append(Block(.figure, .picture(id))) }
    }

    private mutating func addEmbed(_ node: NodeID) {
        guard let address = tree.attribute("src", of: node).flatMap(SafeLink.written) else { return }
        endParagraph()
        blocks.append(Block(.embed, .embed(Embed(url: address, title: tree.attribute("title", of: node)))))
    }

    /// What Galley writes for an embed: a paragraph that is a link.
    private func embed(inParagraph node: NodeID) -> Embed? {
        guard let link = HTMLInline(tree).first(.a, in: node),
            let address = tree.attribute("href", of: link).flatMap(SafeLink.written)
        else { return nil }
        let title = HTMLInline(tree).text(inside: link).text
        return Embed(url: address, title: title.isEmpty || title == address ? nil : title)
    }
}
