extension Block {
    /// Reads a block; `text` stands in for words that were left out beside a cut.
    init(json value: JSONView, text: String? = nil) throws {
        let json = try ObjectReader(value, "a block")
        let name = try json.string("role")
        guard let role = BlockRole(name: name, level: try json.optionalInteger("level") ?? 2) else {
            throw json.error("role", "is no role of a block: \"\(name)\"")
        }
        self.init(
            role, try BlockContent(reading: json, text: text), place: try json.optionalRange("place"),
            id: BlockID(try json.string("id")))
    }
}

extension BlockContent {
    fileprivate init(reading json: ObjectReader, text: String?) throws {
        if json["items"] != nil {
            let items = try json.list("items") { value in
                let item = try ObjectReader(value, "an item")
                return ItemList.Item(
                    try InlineText(reading: item), depth: try item.optionalInteger("depth") ?? 0)
            }
            self = .list(
                ItemList(
                    isOrdered: json["ordered"]?.bool ?? false, start: try json.optionalInteger("start") ?? 1,
                    items: items))
        } else if let rows = json["rows"]?.array {
            self = .table(Table(rows: try rows.map(Self.cells), caption: try json.optionalString("caption")))
        } else if let picture = try json.optionalString("picture") {
            self = .picture(PictureID(picture))
        } else if let url = try json.optionalString("url") {
            self = .embed(Embed(url: url, title: try json.optionalString("title")))
        } else {
            self = .text(try InlineText(reading: json, text: text))
        }
    }

    private static func cells(_ row: JSONView) throws -> [Table.Cell] {
        try (row.array ?? []).map { value in
            let cell = try ObjectReader(value, "a cell")
            return Table.Cell(try InlineText(reading: cell), isHeader: cell["header"]?.bool ?? false)
        }
    }
}

extension InlineText {
    fileprivate init(reading json: ObjectReader, text known: String? = nil) throws {
        let text = try json.optionalString("text") ?? known ?? ""
        let offsets = ScalarOffsets(text)
        let marks = try json.list("marks") { value in
            let mark = try ObjectReader(value, "a mark")
            let range = try mark.textRange("range", offsets: offsets)
            return InlineMark(try InlineMark.Kind(reading: mark), range)
        }
        self.init(text, marks: marks)
    }
}

extension InlineMark.Kind {
    fileprivate init(reading json: ObjectReader) throws {
        switch try json.string("type") {
        case "emphasis": self = .emphasis
        case "strong": self = .strong
        case "code": self = .code
        case "subscript": self = .subscript
        case "superscript": self = .superscript
        case "link": self = .link(try json.string("url"))
        default: throw json.error("type", "is no type of a mark")
        }
    }
}
