extension Block {
    /// Writes the block; `omittingText` leaves out the words of plain text where they stand beside it.
    func write(to json: inout JSONWriter, omittingText: Bool = false) {
        json.object { json in
            json.member("id", id.text)
            json.member("role", role.name)
            if case .heading(let level) = role { json.member("level", level) }
            content.writeMembers(to: &json, omittingText: omittingText)
            json.range("place", place)
        }
    }
}

extension BlockContent {
    fileprivate func writeMembers(to json: inout JSONWriter, omittingText: Bool) {
        switch self {
        case .text(let inline): inline.writeMembers(to: &json, omittingText: omittingText)
        case .list(let list):
            json.key("ordered")
            json.bool(list.isOrdered)
            if list.start != 1 { json.member("start", list.start) }
            json.list("items", list.items) { json, item in
                json.object { json in
                    item.text.writeMembers(to: &json)
                    if item.depth > 0 { json.member("depth", item.depth) }
                }
            }
        case .table(let table):
            json.member("caption", table.caption)
            json.list("rows", table.rows) { json, row in
                json.array { json in
                    for cell in row { cell.write(to: &json) }
                }
            }
        case .picture(let id): json.member("picture", id.text)
        case .embed(let embed):
            json.member("url", embed.url)
            json.member("title", embed.title)
        }
    }
}

extension Table.Cell {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            text.writeMembers(to: &json)
            if isHeader {
                json.key("header")
                json.bool(true)
            }
        }
    }
}

extension InlineText {
    fileprivate func writeMembers(to json: inout JSONWriter, omittingText: Bool = false) {
        if !omittingText { json.member("text", text) }
        if marks.isEmpty { return }
        let offsets = ScalarOffsets(text)
        json.list("marks", marks) { json, mark in
            json.object { json in
                json.member("type", mark.kind.name)
                json.range("range", offsets.scalars(mark.range))
                if case .link(let url) = mark.kind { json.member("url", url) }
            }
        }
    }
}

extension InlineMark.Kind {
    /// The name in JSON.
    var name: String {
        switch self {
        case .emphasis: "emphasis"
        case .strong: "strong"
        case .code: "code"
        case .subscript: "subscript"
        case .superscript: "superscript"
        case .link: "link"
        }
    }
}
