import GalleyCore

/// A run of words that stands on its own within a block: the text, an item of the list, a cell of the table.
struct BlockPiece {
    /// UTF-8 offset of the piece within the block's text.
    let offset: Int
    let text: InlineText

    var range: Range<Int> { offset..<offset + text.text.utf8.count }
}

extension BlockContent {
    /// The pieces in the order in which their words make up `text`.
    var pieces: [BlockPiece] {
        var offset = 0
        return pieceTexts.map { text in
            defer { offset += text.text.utf8.count + 1 }
            return BlockPiece(offset: offset, text: text)
        }
    }

    private var pieceTexts: [InlineText] {
        switch self {
        case .text(let text): [text]
        case .list(let list): list.items.map(\.text)
        case .table(let table): table.rows.flatMap { $0.map(\.text) }
        case .embed(let embed): embed.title.map { [InlineText($0)] } ?? []
        case .picture: []
        }
    }

    /// The same content with other words: one text for each piece, in order.
    func replacingPieces(_ texts: [InlineText], tableCaption: String? = nil) -> BlockContent {
        var rest = texts[...]
        func next(_ old: InlineText) -> InlineText { rest.popFirst() ?? old }
        switch self {
        case .text(let text): return .text(next(text))
        case .list(let list):
            return .list(
                ItemList(
                    isOrdered: list.isOrdered, start: list.start,
                    items: list.items.map { ItemList.Item(next($0.text), depth: $0.depth) }))
        case .table(let table):
            let rows = table.rows.map { $0.map { Table.Cell(next($0.text), isHeader: $0.isHeader) } }
            return .table(Table(rows: rows, caption: tableCaption ?? table.caption))
        case .embed(let embed):
            return .embed(Embed(url: embed.url, title: embed.title.map { next(InlineText($0)).text }))
        case .picture: return self
        }
    }
}
