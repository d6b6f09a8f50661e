import GalleyCore
import GalleyXML

/// Writes an article's body as TEI P5's `body`: a subhead opens a division, within that of a higher subhead.
struct TEIBody {
    private let pictures: [PictureID: Picture]
    /// Levels of the divisions that are open, outermost first.
    private var divisions: [Int] = []
    /// Whether the division holds nothing but its head and figures: the standard wants more of a body.
    private var isEmpty = true

    init(_ article: Article) {
        pictures = Dictionary(article.pictures.map { ($0.id, $0) }) { first, _ in first }
    }

    mutating func write(_ article: Article, to xml: inout XMLWriter) {
        let metadata = article.metadata
        xml.start("body")
        if !article.headline.isEmpty { xml.element("head", text: article.headline) }
        if !metadata.authors.isEmpty {
            xml.element("byline", text: metadata.authors.map(\.name).joined(separator: ", "))
        }
        if let dateline = metadata.dateline { xml.element("dateline", text: dateline.text) }
        for piece in article.readingOrder {
            switch piece {
            case .picture(let picture): write(picture, to: &xml)
            case .block(let block): write(block, to: &xml)
            }
        }
        closeDivisions(downTo: 0, &xml)
        xml.end()
    }

    private mutating func write(_ block: Block, to xml: inout XMLWriter) {
        switch block.content {
        case .text(let words): write(words, role: block.role, to: &xml)
        case .list(let list):
            if list.items.isEmpty { return }
            xml.list(list, in: TEIVocabulary.inline)
            isEmpty = false
        case .table(let table): write(table, to: &xml)
        case .picture(let id):
            if let picture = pictures[id] { write(picture, to: &xml) }
        case .embed(let embed): write(embed, to: &xml)
        }
    }

    private mutating func write(_ words: InlineText, role: BlockRole, to xml: inout XMLWriter) {
        let vocabulary = TEIVocabulary.inline
        if case .heading(let level) = role {
            closeDivisions(downTo: level, &xml)
            xml.start("div", [("type", "section"), ("n", String(level))])
            divisions.append(level)
            xml.element("head", words: words, in: vocabulary)
            isEmpty = true
            return
        }
        isEmpty = false
        switch role {
        case .quote, .pullQuote:
            xml.element("quote", [("rend", role == .quote ? "block" : role.name)]) { xml in
                xml.element("p", words: words, in: vocabulary)
            }
        case .preformatted:
            xml.element("ab", [("rend", role.name), ("xml:space", "preserve")], text: words.text)
        case .standfirst, .correction, .editorsNote, .update:
            xml.element("p", [("rend", role.name)], words: words, in: vocabulary)
        case .paragraph, .heading, .list, .table, .figure, .embed: xml.element("p", words: words, in: vocabulary)
        }
    }

    /// Ends the divisions of this level and below; one with nothing but its head gets an empty paragraph.
    private mutating func closeDivisions(downTo level: Int, _ xml: inout XMLWriter) {
        if isEmpty, divisions.last.map({ $0 >= level }) ?? (level == 0) {
            xml.element("p")
            isEmpty = false
        }
        while let last = divisions.last, last >= level {
            xml.end()
            divisions.removeLast()
        }
    }

    private mutating func write(_ embed: Embed, to xml: inout XMLWriter) {
        guard let target = SafeLink.written(embed.url).map(ArticleAddress.asciiOnly) else {
            guard let title = embed.title else { return }
            isEmpty = false
            return xml.element("p", [("rend", "embed")], text: title)
        }
        isEmpty = false
        xml.element("p", [("rend", "embed")], mixed: true) { xml in
            xml.element("ref", [("target", target)], text: embed.title ?? target)
        }
    }

    private mutating func write(_ table: Table, to xml: inout XMLWriter) {
        let rows = table.rows.filter { !$0.isEmpty }
        if rows.isEmpty {
            guard let caption = table.caption else { return }
            isEmpty = false
            return xml.element("p", text: caption)
        }
        isEmpty = false
        xml.start("table")
        if let caption = table.caption { xml.element("head", text: caption) }
        for row in rows {
            xml.element("row", [("role", row.allSatisfy(\.isHeader) ? "label" : nil)]) { xml in
                for cell in row {
                    xml.element(
                        "cell", [("role", cell.isHeader ? "label" : nil)], words: cell.text, in: TEIVocabulary.inline)
                }
            }
        }
        xml.end()
    }

    /// A picture with its words; one that has neither address nor words is left out.
    private func write(_ picture: Picture, to xml: inout XMLWriter) {
        let address = ArticleAddress.picture(picture)
        if address == nil, picture.caption == nil, picture.credits.isEmpty { return }
        xml.start("figure")
        if let address {
            xml.element(
                "graphic",
                [
                    ("url", address), ("width", picture.width.map { "\($0)px" }),
                    ("height", picture.height.map { "\($0)px" }),
                ])
        }
        if let caption = picture.caption { xml.element("p", [("rend", "caption")], text: caption) }
        for credit in picture.credits { xml.element("p", [("rend", "credit")], text: credit.text) }
        if let alt = picture.alt, !alt.isEmpty { xml.element("figDesc", text: alt) }
        xml.end()
    }
}
