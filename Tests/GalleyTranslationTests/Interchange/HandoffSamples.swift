import GalleyCore

@testable import GalleyTranslation

/// Articles made by hand for the hand-off tests.
enum HandoffSamples {
    /// A story with formats, tags, a list, a table, a picture and words that markup must not swallow.
    static let story: Article = {
        let picture = Picture(
            id: PictureID("pic-1"), url: "https://a.example/1.jpg", alt: "Cranes in fog",
            caption: "PORT, May 2: Cranes stood still.")
        let opening =
            "Mayor Ana Ruiz said the port would lose US$5 billion. “We <must> wait & see,” she told the NPA at https://npa.example/x."
        let link = InlineText(
            "Read the full report by the Port Safety Board (PSB) today.\nIt has 40% more pages.",
            marks: [.init(.link("https://a.example/r"), 9..<20), .init(.strong, 14..<46), .init(.code, 76..<81)])
        let body: [Block] = [
            Block(.standfirst, text: "A strike shut the harbour on Monday."),
            Block(.paragraph, text: opening), Block(.figure, .picture(picture.id)),
            Block(.heading(level: 2), text: "What comes next"), Block(.paragraph, .text(link)),
            Block(
                .list,
                .list(
                    ItemList(isOrdered: false, items: [.init(InlineText("Talks")), .init(InlineText("Pay"), depth: 1)]))
            ),
            Block(
                .table,
                .table(Table(rows: [[.init(InlineText("Ships")), .init(InlineText("12"))]], caption: "In port"))),
            Block(.embed, .embed(Embed(url: "https://v.example/1", title: "A video"))),
            Block(.preformatted, text: "https://npa.example/code"),
        ]
        let article = Article(
            id: "story-1",
            metadata: Metadata(
                url: "https://a.example/s", headline: "Harbour shut", summary: "The harbour is shut.", language: "en",
                sourceChain: [SourceLink(role: .origin, name: "NPA")]),
            body: body, pictures: [picture], source: SourceRecord(mediaType: "text/html"))
        var editor = ArticleEditor(article, step: "tag")
        editor.setTags(tags(article), segments: segments(article))
        editor.setWorkState(.tagged)
        return editor.finish()
    }()

    /// Segments at every full stop that a space or newline follows, with ids as the segmenter makes them.
    static func segments(_ article: Article) -> [Segment] {
        article.body.flatMap { block -> [Segment] in
            guard case .text = block.content else { return [] }
            var result: [Segment] = []
            var start = 0
            let bytes = Array(block.text.utf8)
            for index in bytes.indices {
                let isEnd = index + 1 == bytes.count || bytes[index] == UInt8(ascii: ".") && bytes[index + 1] <= 0x20
                guard isEnd else { continue }
                let range = block.text.trimmed(start..<index + 1)
                let hash = ContentHash(ofFolded: block.text.slice(range)).short
                let id = "\(block.id)-\(hash)-\(result.count(where: { $0.id.contains(hash) }))"
                result.append(Segment(id: id, block: block.id, range: range))
                start = index + 1
            }
            return result
        }
    }

    private static func tags(_ article: Article) -> [Tag] {
        let opening = article.body[1]
        let report = article.body[4]
        func tag(
            _ category: TagCategory, _ words: String, in block: Block, value: String? = nil,
            _ properties: [Tag.Property] = []
        ) -> Tag {
            let range = block.text.ranges(ofWords: words).first ?? 0..<0
            return Tag(
                category, in: block.id, range, value: value, properties: properties,
                rule: RuleStamp(RuleID(category.rawValue)), confidence: 0.9)
        }
        return [
            tag(.person, "Ana Ruiz", in: opening),
            tag(
                .money, "US$5 billion", in: opening, value: "5000000000",
                [.init("currency", "USD")]),
            tag(.quotation, "“We <must> wait & see,”", in: opening, [.init("speaker", "Ana Ruiz")]),
            tag(.agency, "NPA", in: opening), tag(.url, "https://npa.example/x", in: opening),
            tag(.term, "Safety Board", in: report, [.init("ko", "안전 위원회"), .init("es", "junta de seguridad")]),
            tag(.acronym, "PSB", in: report, value: "Port Safety Board"),
            tag(.url, "https://npa.example/code", in: article.body[8]),
        ]
    }

    /// What an export writes.
    static func write(_ article: Article, _ format: String, target: String = "ko", _ values: [String: JSONValue] = [:])
        throws -> [UInt8]
    {
        guard let format = HandoffFormats.all.first(where: { $0.name == format }) else { return [] }
        var writer = try format.makeWriter(ExportOptions(values: values, target: target))
        var sink = ByteSink()
        try writer.open(&sink)
        try writer.write(article, to: &sink)
        try writer.finish(&sink)
        return sink.bytes
    }
}
