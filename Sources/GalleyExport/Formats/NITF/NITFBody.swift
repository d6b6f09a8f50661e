import GalleyCore
import GalleyXML

/// Writes an article's blocks as NITF's `body.content`.
struct NITFBody {
    private let pieces: [ReadingPiece]
    private let pictures: [PictureID: Picture]

    /// The standfirst at the top stands in the body's head already.
    init(_ article: Article) {
        let opening = article.body.prefix { $0.role == .standfirst }.count
        pictures = Dictionary(article.pictures.map { ($0.id, $0) }) { first, _ in first }
        pieces = Array(article.readingOrder.dropFirst(opening))
    }

    func write(to xml: inout XMLWriter) {
        for piece in pieces {
            switch piece {
            case .picture(let picture): write(picture, isPlaced: false, to: &xml)
            case .block(let block): write(block, to: &xml)
            }
        }
    }

    private func write(_ block: Block, to xml: inout XMLWriter) {
        switch block.content {
        case .text(let words): write(words, role: block.role, to: &xml)
        case .list(let list): xml.list(list, in: NITFVocabulary.inline)
        case .table(let table): write(table, to: &xml)
        case .picture(let id):
            if let picture = pictures[id] { write(picture, isPlaced: true, to: &xml) }
        case .embed(let embed): write(embed, to: &xml)
        }
    }

    private func write(_ words: InlineText, role: BlockRole, to xml: inout XMLWriter) {
        let vocabulary = NITFVocabulary.inline
        switch role {
        case .paragraph, .list, .table, .figure, .embed: xml.element("p", words: words, in: vocabulary)
        case .heading(let level): xml.element("hl2", [("class", "level-\(level)")], words: words, in: vocabulary)
        case .standfirst, .update: xml.element("p", [("class", role.name)], words: words, in: vocabulary)
        case .preformatted: xml.element("pre", text: words.text)
        case .quote, .pullQuote:
            xml.element("bq", [("class", role == .quote ? nil : role.name)]) { xml in
                xml.element("block") { $0.element("p", words: words, in: vocabulary) }
            }
        case .correction, .editorsNote:
            xml.element("note", [("noteclass", "editorsnote"), ("class", role.name)]) { xml in
                xml.element("body.content") { $0.element("p", words: words, in: vocabulary) }
            }
        }
    }

    /// A link, or the title alone where there is nothing that may be linked to.
    private func write(_ embed: Embed, to xml: inout XMLWriter) {
        guard let target = SafeLink.written(embed.url).map(ArticleAddress.asciiOnly) else {
            if let title = embed.title { xml.element("p", [("class", "embed")], text: title) }
            return
        }
        xml.element("p", [("class", "embed")], mixed: true) { xml in
            xml.element("a", [("href", target)], text: embed.title ?? target)
        }
    }

    private func write(_ table: Table, to xml: inout XMLWriter) {
        let rows = table.rows.filter { !$0.isEmpty }
        if rows.isEmpty {
            if let caption = table.caption { xml.element("p", text: caption) }
            return
        }
        xml.start("table")
        if let caption = table.caption { xml.element("caption", text: caption) }
        for row in rows {
            xml.element("tr") { xml in
                for cell in row {
                    xml.element(cell.isHeader ? "th" : "td", words: cell.text, in: NITFVocabulary.inline)
                }
            }
        }
        xml.end()
    }

    private func write(_ picture: Picture, isPlaced: Bool, to xml: inout XMLWriter) {
        xml.start("media", [("media-type", "image"), ("class", isPlaced ? nil : "unplaced")])
        if let dateline = picture.dateline { write(dateline, to: &xml) }
        xml.element(
            "media-reference",
            [
                ("source", ArticleAddress.picture(picture)), ("name", picture.id.text),
                ("alternate-text", picture.alt), ("height", picture.height.map(String.init)),
                ("width", picture.width.map(String.init)),
            ])
        if let caption = picture.caption { xml.element("media-caption", text: caption) }
        for credit in picture.credits {
            xml.element(
                "media-producer",
                [
                    ("class", credit.role.rawValue), ("galley:creator", credit.creator),
                    ("galley:supplier", credit.supplier),
                ],
                text: credit.text)
        }
        xml.end()
    }

    private func write(_ dateline: Dateline, to xml: inout XMLWriter) {
        let values = [
            ("dateline", dateline.text), ("dateline-place", dateline.place),
            ("dateline-date", dateline.date?.description), ("dateline-source", dateline.source),
        ]
        for (name, value) in values {
            if let value { xml.element("media-metadata", [("name", name), ("value", value)]) }
        }
    }
}
