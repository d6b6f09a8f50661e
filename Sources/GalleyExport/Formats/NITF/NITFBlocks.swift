import GalleyCore
import GalleyXML

/// Makes blocks of NITF's `body.content`.
struct NITFBlocks {
    private(set) var blocks: [Block] = []
    private(set) var pictures: [Picture] = []

    mutating func readAbstracts(_ abstracts: [XMLElement]) {
        for abstract in abstracts {
            for element in abstract.elements { add(.standfirst, element) }
        }
    }

    mutating func read(_ content: XMLElement) {
        for element in content.elements { read(element, role: nil) }
    }

    /// - Parameter role: that of the element it stands in, for paragraphs.
    private mutating func read(_ element: XMLElement, role: BlockRole?) {
        switch element.name {
        case "p": readParagraph(element, role: role)
        case "hl2": add(.heading(level: Self.level(element.attribute("class"))), element)
        case "block": read(element.elements, role: role)
        case "bq": read(element.elements, role: element.attribute("class") == "pull-quote" ? .pullQuote : .quote)
        case "note":
            let isCorrection = element.attribute("class") == "correction"
            let content = element.elements("body.content").flatMap(\.elements)
            read(content, role: isCorrection ? .correction : .editorsNote)
        case "pre": if !element.text.isEmpty { blocks.append(Block(.preformatted, text: element.text)) }
        case "ul", "ol":
            let items = Self.items(element, depth: 0)
            if !items.isEmpty {
                let start = ItemList.start(element.attribute("seqnum"))
                blocks.append(
                    Block(.list, .list(ItemList(isOrdered: element.name == "ol", start: start, items: items))))
            }
        case "dl": for item in element.elements { add(.paragraph, item) }
        case "table": readTable(element)
        case "media": readMedia(element)
        case "credit": add(role ?? .paragraph, element)
        default: return
        }
    }

    private mutating func read(_ elements: [XMLElement], role: BlockRole?) {
        for element in elements { read(element, role: role) }
    }

    private mutating func readParagraph(_ element: XMLElement, role: BlockRole?) {
        let name = element.attribute("class") ?? ""
        if name == "embed", let link = element.first("a"), let address = link.attribute("href") {
            let title = NITFInline.text(link).text
            return blocks.append(Block(.embed, .embed(Embed(url: address, title: title == address ? nil : title))))
        }
        add(role ?? (name == "standfirst" || name == "update" ? BlockRole(name: name) : nil) ?? .paragraph, element)
    }

    private mutating func add(_ role: BlockRole, _ element: XMLElement) {
        let words = NITFInline.text(element)
        if !words.isBlank { blocks.append(Block(role, .text(words))) }
    }

    private static func level(_ name: String?) -> Int {
        guard let name, name.hasPrefix("level-"), let level = Int(name.dropFirst(6)) else { return 2 }
        return min(6, max(2, level))
    }

    private static func items(_ list: XMLElement, depth: Int) -> [ItemList.Item] {
        list.elements("li").flatMap { item in
            let words = NITFInline.text(item, skipping: ["ul", "ol"])
            return [ItemList.Item(words, depth: depth)]
                + item.elements.filter { $0.name == "ul" || $0.name == "ol" }.flatMap { items($0, depth: depth + 1) }
        }
    }

    private mutating func readTable(_ table: XMLElement) {
        let groups = [table] + table.elements.filter { ["thead", "tbody", "tfoot"].contains($0.name) }
        let rows = groups.flatMap { $0.elements("tr") }.map { row in
            row.elements.map { Table.Cell(NITFInline.text($0), isHeader: $0.name == "th") }
        }
        let caption = table.first("caption").map { NITFInline.text($0).text }
        if rows.isEmpty { return }
        blocks.append(Block(.table, .table(Table(rows: rows, caption: caption))))
    }

    private mutating func readMedia(_ media: XMLElement) {
        guard (media.attribute("media-type") ?? "image").hasPrefix("image") else { return }
        let reference = media.first("media-reference")
        let address = reference?.attribute("source")
        let caption = media.first("media-caption").map { NITFInline.text($0).text }
        let own = NITFVocabulary.ownNamespace
        let credits = media.elements("media-producer").map { producer in
            Credit(
                role: producer.attribute("class").flatMap(Credit.Role.init(rawValue:)) ?? .photo,
                text: NITFInline.text(producer).text, creator: producer.attribute("creator", in: own),
                supplier: producer.attribute("supplier", in: own))
        }
        let name = reference?.attribute("name").flatMap { $0.isEmpty ? nil : PictureID($0) }
        let picture = Picture(
            id: name ?? PictureID(of: address, caption: caption), url: address,
            alt: reference?.attribute("alternate-text"), caption: caption, dateline: Self.dateline(media),
            credits: credits, width: reference?.attribute("width").flatMap { Int($0) },
            height: reference?.attribute("height").flatMap { Int($0) })
        if !pictures.contains(where: { $0.id == picture.id }) { pictures.append(picture) }
        if media.attribute("class") != "unplaced" { blocks.append(Block(.figure, .picture(picture.id))) }
    }

    private static func dateline(_ media: XMLElement) -> Dateline? {
        func value(_ name: String) -> String? {
            media.elements("media-metadata").first { $0.attribute("name") == name }?.attribute("value")
        }
        return value("dateline").map { text in
            Dateline(
                text: text, place: value("dateline-place"),
                date: value("dateline-date").flatMap(Timestamp.init(iso8601:)),
                source: value("dateline-source"))
        }
    }
}
