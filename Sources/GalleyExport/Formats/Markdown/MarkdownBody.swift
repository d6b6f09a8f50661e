import GalleyCore

/// Writes an article's blocks as Markdown, a blank line between them.
struct MarkdownBody {
    /// UTF-8 so far.
    private(set) var bytes: [UInt8] = []
    private let pictures: [PictureID: Picture]
    /// What the last block was, when a list that follows must look different to stay a list of its own.
    private var alternates = false
    private var lastWasList = false

    init(_ article: Article) {
        pictures = Dictionary(article.pictures.map { ($0.id, $0) }) { first, _ in first }
    }

    /// The article's body in its reading order.
    mutating func write(_ article: Article) {
        for piece in article.readingOrder {
            switch piece {
            case .picture(let picture): write(picture)
            case .block(let block): write(block)
            }
        }
    }

    /// The headline as a heading of the first level.
    mutating func writeHeadline(_ headline: String) {
        startBlock()
        add("# ")
        MarkdownInline(.blank).append(InlineText(headline), to: &bytes, atLineStart: false)
        endLine()
    }

    private mutating func write(_ block: Block) {
        switch block.content {
        case .text(let inline): write(inline, role: block.role)
        case .list(let list): write(list)
        case .table(let table): write(table)
        case .picture(let id):
            if let picture = pictures[id] { write(picture) }
        case .embed(let embed): write(embed)
        }
    }

    private mutating func write(_ inline: InlineText, role: BlockRole) {
        if inline.isBlank { return }
        startBlock()
        switch role {
        case .heading(let level):
            add(String(repeating: "#", count: min(6, max(2, level))) + " ")
            MarkdownInline(.blank).append(inline, to: &bytes, atLineStart: false)
        case .quote, .pullQuote:
            add("> ")
            MarkdownInline(.breaking(Array("> ".utf8))).append(inline, to: &bytes)
        case .preformatted where !Self.isActedUpon(inline.text): writeFenced(inline.text)
        default: MarkdownInline(.breaking([])).append(inline, to: &bytes)
        }
        endLine()
    }

    /// True for words that Hugo or Liquid would run even inside a code block.
    private static func isActedUpon(_ text: String) -> Bool {
        var isBehindBrace = false
        return text.utf8.contains { byte in
            defer { isBehindBrace = byte == UInt8(ascii: "{") }
            return isBehindBrace && (byte == UInt8(ascii: "{") || byte == UInt8(ascii: "%"))
        }
    }

    private mutating func writeFenced(_ text: String) {
        let longest = text.split(omittingEmptySubsequences: true) { $0 != "`" }.map(\.count).max() ?? 0
        let fence = String(repeating: "`", count: max(3, longest + 1))
        add(fence + "\n")
        for byte in text.utf8 where byte >= 0x20 && byte != 0x7F || byte == 0x0A || byte == 0x09 { bytes.append(byte) }
        if bytes.last != 0x0A { bytes.append(0x0A) }
        add(fence)
    }

    private mutating func write(_ embed: Embed) {
        let target = SafeLink.written(embed.url)
        guard let words = embed.title ?? target else { return }
        let marks = target.map { [InlineMark(.link($0), 0..<words.utf8.count)] } ?? []
        write(InlineText(words, marks: marks), role: .paragraph)
    }

    /// An image with caption and credits as emphasised words on the line below.
    private mutating func write(_ picture: Picture) {
        let address = picture.url.flatMap(SafeLink.written).flatMap { $0.hasPrefix("mailto:") ? nil : $0 }
        let words = ([picture.caption] + picture.credits.map(\.text)).compactMap(\.self).filter { !$0.isEmpty }
        if address == nil, words.isEmpty { return }
        startBlock()
        if let address {
            add("![")
            MarkdownInline(.blank).append(InlineText(picture.alt ?? ""), to: &bytes, atLineStart: false)
            MarkdownInline.appendDestination(address, to: &bytes)
            if !words.isEmpty { add("\\\n") }
        }
        if !words.isEmpty {
            let caption = words.joined(separator: " ")
            let inline = InlineText(caption, marks: [InlineMark(.emphasis, 0..<caption.utf8.count)])
            MarkdownInline(.blank).append(inline, to: &bytes)
        }
        endLine()
    }

    private mutating func write(_ list: ItemList) {
        // An item without words cannot interrupt a paragraph (5.2) and has nothing to say.
        let items = list.items.filter { !$0.text.isBlank }
        if items.isEmpty { return }
        alternates = lastWasList ? !alternates : false
        startBlock()
        lastWasList = true
        var indents = [0]
        var numbers = [0]
        for item in items {
            let depth = min(max(item.depth, 0), min(numbers.count - (numbers[0] == 0 ? 1 : 0), Self.maxListDepth))
            numbers.removeLast(max(0, numbers.count - depth - 1))
            indents.removeLast(max(0, indents.count - depth - 1))
            if numbers.count == depth { numbers.append(0) }
            numbers[depth] += 1
            let number = numbers[depth] + (depth == 0 ? list.start - 1 : 0)
            let marker = list.isOrdered ? "\(number)\(alternates ? ")" : ".") " : alternates ? "* " : "- "
            let indent = indents[depth] + marker.utf8.count
            add(String(repeating: " ", count: indents[depth]) + marker)
            if indents.count == depth + 1 { indents.append(indent) } else { indents[depth + 1] = indent }
            MarkdownInline(.breaking(Array(repeating: 0x20, count: indent))).append(item.text, to: &bytes)
            endLine()
        }
    }

    /// Deeper items stand at this depth.
    private static let maxListDepth = 12

    private mutating func write(_ table: Table) {
        let columns = table.rows.map(\.count).max() ?? 0
        if let caption = table.caption { write(InlineText(caption), role: .paragraph) }
        if columns == 0 { return }
        startBlock()
        let hasHeader = table.rows[0].contains(where: \.isHeader)
        write(row: hasHeader ? table.rows[0] : [], columns: columns)
        add(String(repeating: "| --- ", count: columns) + "|\n")
        for row in table.rows.dropFirst(hasHeader ? 1 : 0) { write(row: row, columns: columns) }
    }

    private mutating func write(row: [Table.Cell], columns: Int) {
        for column in 0..<columns {
            add("| ")
            if row.indices.contains(column) {
                MarkdownInline(.blank).append(row[column].text, to: &bytes, atLineStart: false)
                bytes.append(0x20)
            }
        }
        add("|\n")
    }

    private mutating func startBlock() {
        if !bytes.isEmpty { bytes.append(0x0A) }
        lastWasList = false
    }

    private mutating func endLine() { bytes.append(0x0A) }

    private mutating func add(_ text: String) { bytes.append(contentsOf: text.utf8) }
}
