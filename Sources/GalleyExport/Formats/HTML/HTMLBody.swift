import GalleyCore

/// Writes an article's body as semantic HTML, which is also well-formed XML: the page, the fragment and EPUB share it.
struct HTMLBody {
    /// UTF-8 so far.
    private(set) var bytes: [UInt8] = []
    private let pictures: [PictureID: Picture]
    private let images: Images
    private let takesIRIs: Bool

    /// What a picture's element shows.
    enum Images {
        /// The picture at its address of the web.
        case web
        /// A file beside the page, by the picture's address; without one, its caption and credits alone.
        case files([String: String])
    }

    /// - Parameters:
    ///   - images: where the pictures are loaded from.
    ///   - takesIRIs: false where addresses must be ASCII (RFC 3986).
    init(_ article: Article, images: Images = .web, takesIRIs: Bool = true) {
        pictures = Dictionary(article.pictures.map { ($0.id, $0) }) { first, _ in first }
        self.images = images
        self.takesIRIs = takesIRIs
    }

    /// For pages that are no article.
    init() {
        pictures = [:]
        images = .files([:])
        takesIRIs = false
    }

    /// The article's body in its reading order.
    mutating func write(_ article: Article) {
        for piece in article.readingOrder {
            switch piece {
            case .picture(let picture): figure(picture, isPlaced: false)
            case .block(let block): write(block)
            }
        }
    }

    /// Mark-up of our own.
    mutating func raw(_ markup: StaticString) { markup.withUTF8Buffer { bytes.append(contentsOf: $0) } }

    /// Bytes that are safe where they stand.
    mutating func data(_ more: [UInt8]) { bytes.append(contentsOf: more) }

    /// Words of the article.
    mutating func words(_ text: String) { HTMLEscaping.append(text, to: &bytes) }

    /// An attribute with words of the article.
    mutating func attribute(_ name: StaticString, _ value: String?) {
        guard let value else { return }
        raw(" ")
        raw(name)
        raw("=\"")
        words(value)
        raw("\"")
    }

    private mutating func write(_ block: Block) {
        switch block.content {
        case .text(let inline): write(inline, role: block.role)
        case .list(let list): write(list)
        case .table(let table): write(table)
        case .picture(let id):
            if let picture = pictures[id] { figure(picture, isPlaced: true) }
        case .embed(let embed): write(embed)
        }
    }

    private mutating func write(_ inline: InlineText, role: BlockRole) {
        if inline.isBlank { return }
        let (open, close) = Self.tags(of: role)
        raw(open)
        self.inline(inline, breaksLines: role != .preformatted)
        raw(close)
    }

    private static func tags(of role: BlockRole) -> (StaticString, StaticString) {
        switch role {
        case .paragraph, .list, .table, .figure, .embed: ("<p>", "</p>\n")
        case .heading(2): ("<h2>", "</h2>\n")
        case .heading(3): ("<h3>", "</h3>\n")
        case .heading(4): ("<h4>", "</h4>\n")
        case .heading(5): ("<h5>", "</h5>\n")
        case .heading: ("<h6>", "</h6>\n")
        case .standfirst: ("<p class=\"standfirst\">", "</p>\n")
        case .quote: ("<blockquote><p>", "</p></blockquote>\n")
        case .pullQuote: ("<aside class=\"pull-quote\"><p>", "</p></aside>\n")
        case .preformatted: ("<pre>", "</pre>\n")
        case .correction: ("<aside class=\"correction\"><p>", "</p></aside>\n")
        case .editorsNote: ("<aside class=\"editors-note\"><p>", "</p></aside>\n")
        case .update: ("<p class=\"update\">", "</p>\n")
        }
    }

    /// Words with their marks. Links to anything but http, https and mailto, and links inside links, lose their mark.
    mutating func inline(_ inline: InlineText, breaksLines: Bool = true) {
        if inline.marks.isEmpty {
            var text = inline.text
            text.withUTF8 { lines($0[...], breaksLines) }
            return
        }
        let utf8 = Array(inline.text.utf8)
        var isInLink = false
        var written: [Bool] = []
        InlineWalk.walk(inline) { event in
            switch event {
            case .words(let range): lines(utf8[range], breaksLines)
            case .open(.link(let address)):
                let target = isInLink ? nil : link(address)
                written.append(target != nil)
                guard let target else { return }
                isInLink = true
                raw("<a")
                attribute("href", target)
                raw(">")
            case .close(.link):
                if written.popLast() == true {
                    raw("</a>")
                    isInLink = false
                }
            case .open(let kind): raw(Self.tags(of: kind).0)
            case .close(let kind): raw(Self.tags(of: kind).1)
            }
        }
    }

    /// The address as it may be linked to, or nil.
    private func link(_ address: String) -> String? {
        let written = SafeLink.written(address)
        return takesIRIs ? written : written.map(ArticleAddress.asciiOnly)
    }

    private static func tags(of kind: InlineMark.Kind) -> (StaticString, StaticString) {
        switch kind {
        case .emphasis: ("<em>", "</em>")
        case .strong: ("<strong>", "</strong>")
        case .code: ("<code>", "</code>")
        case .subscript: ("<sub>", "</sub>")
        case .superscript: ("<sup>", "</sup>")
        case .link: ("", "")
        }
    }

    private mutating func lines(_ utf8: some BidirectionalCollection<UInt8>, _ breaksLines: Bool) {
        guard breaksLines, utf8.contains(0x0A) else { return HTMLEscaping.append(utf8, to: &bytes) }
        var isFirst = true
        for line in utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if !isFirst { raw("<br />") }
            isFirst = false
            HTMLEscaping.append(line, to: &bytes)
        }
    }

    private mutating func write(_ embed: Embed) {
        guard let target = link(embed.url) else {
            guard let title = embed.title else { return }
            raw("<p class=\"embed\">")
            words(title)
            return raw("</p>\n")
        }
        raw("<p class=\"embed\"><a")
        attribute("href", target)
        raw(">")
        words(embed.title ?? target)
        raw("</a></p>\n")
    }

    private mutating func write(_ table: Table) {
        if table.rows.allSatisfy(\.isEmpty) {
            if let caption = table.caption { write(InlineText(caption), role: .paragraph) }
            return
        }
        raw("<table>\n")
        if let caption = table.caption {
            raw("<caption>")
            words(caption)
            raw("</caption>\n")
        }
        for row in table.rows where !row.isEmpty {
            raw("<tr>")
            for cell in row {
                raw(cell.isHeader ? "<th>" : "<td>")
                inline(cell.text)
                raw(cell.isHeader ? "</th>" : "</td>")
            }
            raw("</tr>\n")
        }
        raw("</table>\n")
    }

    /// A picture with its words; without an address its caption and credits stand alone. One that stands nowhere in
    /// the body leads the story.
    private mutating func figure(_ picture: Picture, isPlaced: Bool) {
        let image = image(of: picture)
        if image == nil, picture.caption == nil, picture.credits.isEmpty { return }
        raw(isPlaced ? "<figure>" : "<figure class=\"lead\">")
        if let image {
            raw("<img")
            attribute("src", image)
            attribute("alt", picture.alt ?? "")
            if case .web = images {
                attribute("width", picture.width.flatMap { $0 > 0 ? String($0) : nil })
                attribute("height", picture.height.flatMap { $0 > 0 ? String($0) : nil })
            }
            raw(" />")
        }
        if picture.caption != nil || !picture.credits.isEmpty {
            raw("<figcaption>")
            if let caption = picture.caption { words(caption) }
            for (index, credit) in picture.credits.enumerated() {
                if index > 0 || picture.caption != nil { raw(" ") }
                raw("<span class=\"credit\">")
                words(credit.text)
                raw("</span>")
            }
            raw("</figcaption>")
        }
        raw("</figure>\n")
    }

    private func image(of picture: Picture) -> String? {
        switch images {
        case .files(let files): return picture.url.flatMap { files[$0] }
        case .web:
            let address = picture.url.flatMap(link)
            return address.flatMap { $0.hasPrefix("mailto:") ? nil : $0 }
        }
    }
}
