import GalleyCore

/// Parts Markdown into an article's blocks.
struct MarkdownBlocks {
    /// Those known from the front matter, and those met.
    private(set) var pictures: [Picture]
    /// A heading of the first level.
    private(set) var headline: String?
    private let lines: [Substring]
    private var index = 0
    /// Roles that Markdown does not show, by the hash of the words; in order for words that stand twice.
    private var roles: [String: [BlockRole]] = [:]
    private let embeds: Set<String>
    private let placed: Set<String>?

    init(_ text: Substring, pictures: [Picture], roles: JSONValue.Object) {
        self.pictures = pictures
        lines = text.lines
        func marks(_ role: String) -> [String] { (roles[role]?.array ?? []).compactMap(\.string) }
        embeds = Set(marks("embed"))
        placed = pictures.isEmpty ? nil : Set(marks("figure"))
        for (name, _) in roles.entries {
            guard let role = BlockRole(name: name) else { continue }
            for mark in marks(name) { self.roles[mark, default: []].append(role) }
        }
    }

    mutating func read() -> [Block] {
        var blocks: [Block] = []
        while index < lines.count {
            if lines[index].isBlankLine {
                index += 1
            } else if let block = block() {
                blocks.append(block)
            }
        }
        return blocks
    }

    /// The block that begins at the current line; nil for one that is no block of the body.
    private mutating func block() -> Block? {
        let line = lines[index]
        if line.begins(with: "```") { return fenced() }
        if let level = headingLevel(line) {
            index += 1
            let words = MarkdownInlineReader.read(line.behind(level + 1))
            if level == 1, headline == nil {
                headline = words.text
                return nil
            }
            return Block(.heading(level: max(2, level)), .text(words))
        }
        if line.begins(with: ">") { return quote() }
        if MarkdownListReader.marker(line) != nil {
            let run = run()
            return Block(.list, .list(MarkdownListReader.read(run)))
        }
        if line.begins(with: "|") { return table() }
        return paragraph()
    }

    private func headingLevel(_ line: Substring) -> Int? {
        let level = line.utf8.prefix { $0 == UInt8(ascii: "#") }.count
        return (1...6).contains(level) && line.behind(level).begins(with: " ") ? level : nil
    }

    private mutating func fenced() -> Block {
        let fence = Substring(lines[index].utf8.prefix { $0 == UInt8(ascii: "`") })
        index += 1
        var words: [Substring] = []
        while index < lines.count, lines[index] != fence {
            words.append(lines[index])
            index += 1
        }
        index += 1
        return Block(.preformatted, text: words.joined(separator: "\n"))
    }

    private mutating func quote() -> Block {
        var words: [Substring] = []
        while index < lines.count, lines[index].begins(with: ">") {
            words.append(lines[index].behind(lines[index].begins(with: "> ") ? 2 : 1))
            index += 1
        }
        let inline = MarkdownInlineReader.read(words.joined(separator: "\n")[...])
        return Block(role(of: inline) ?? .quote, .text(inline))
    }

    private mutating func paragraph() -> Block? {
        let run = run()
        if let picture = picture(of: run) {
            return isPlaced(picture) ? Block(.figure, .picture(picture)) : nil
        }
        let inline = MarkdownInlineReader.read(run.joined(separator: "\n")[...])
        if let mark = inline.marks.first, inline.marks.count == 1, mark.range == 0..<inline.text.utf8.count,
            case .link(let address) = mark.kind, embeds.contains(address)
        {
            return Block(.embed, .embed(Embed(url: address, title: inline.text == address ? nil : inline.text)))
        }
        return Block(role(of: inline) ?? .paragraph, .text(inline))
    }

    /// The picture of a paragraph that is one.
    private mutating func picture(of run: [Substring]) -> PictureID? {
        if run[0].begins(with: "!["), let image = MarkdownInlineReader.image(run[0]) {
            let known = pictures.first { $0.url.flatMap(SafeLink.written) == image.address }
            if let known { return known.id }
            let caption = run.count > 1 ? MarkdownInlineReader.read(run[1]).text : nil
            let picture = Picture(
                id: PictureID(of: image.address, caption: nil), url: image.address, alt: image.alt, caption: caption)
            pictures.append(picture)
            return picture.id
        }
        guard run[0].begins(with: "_") || run[0].begins(with: "<em>") else { return nil }
        let words = ContentHash(ofFolded: MarkdownInlineReader.read(run.joined(separator: "\n")[...]).text)
        return pictures.first { picture in
            let all = ([picture.caption] + picture.credits.map(\.text)).compactMap(\.self).filter { !$0.isEmpty }
            return picture.url.flatMap(SafeLink.written) == nil
                && ContentHash(ofFolded: all.joined(separator: " ")) == words
        }?.id
    }

    /// False for a picture of the front matter that does not stand in the body; one met in the body stands there.
    private func isPlaced(_ id: PictureID) -> Bool { placed?.contains(id.text) ?? true }

    private mutating func table() -> Block {
        let rows = run().map(MarkdownTableRow.cells)
        let hasRule = rows.count > 1 && rows[1].allSatisfy { $0.text.utf8.allSatisfy { $0 == 0x2D || $0 == 0x3A } }
        var cells = rows
        if hasRule { cells.remove(at: 1) }
        let hasHeader = hasRule && rows[0].contains { !$0.isBlank }
        if hasRule, !hasHeader { cells.removeFirst() }
        let table = cells.enumerated().map { number, row in
            row.map { Table.Cell($0, isHeader: hasHeader && number == 0) }
        }
        return Block(.table, .table(Table(rows: table)))
    }

    /// The lines up to the next blank one.
    private mutating func run() -> [Substring] {
        let start = index
        while index < lines.count, !lines[index].isBlankLine { index += 1 }
        return Array(lines[start..<index])
    }

    private mutating func role(of inline: InlineText) -> BlockRole? {
        let mark = ContentHash(ofFolded: inline.text).short
        guard let known = roles[mark], let role = known.first else { return nil }
        roles[mark] = Array(known.dropFirst())
        return role
    }
}
