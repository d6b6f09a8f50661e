import GalleyCore

/// An article that has every part, in words that stand nowhere else in it, so that each can be looked for.
enum ArticleSpecimen {
    /// The parts with words of their own, which can be looked for in any format.
    static let searched: [ArticlePart] = [
        .id, .url, .canonicalURL, .site, .headline, .summary, .authors, .authorRoles, .published, .modified, .language,
        .section, .keywords, .dateline, .sourceChain, .copyright, .licence, .usageTerms, .translationOf, .words,
        .embeds, .pictures, .captions, .credits,
    ]

    /// What to look for: of a date its year, since formats write dates in ways of their own; of the words those that
    /// are read through.
    static func signs(of part: ArticlePart) -> [String] {
        if part == .words {
            let pieces = article.text.split { $0 == "\n" || $0 == "\t" }
            return pieces.map { $0.filter { $0 != " " } }
        }
        return part.values(of: article).map { value in Timestamp(iso8601: value).map { "\($0.year)" } ?? value }
    }

    static let article: Article = {
        let rule = RuleStamp("specimen-rule")
        let article = Article(
            id: "specimen-id", revision: 7, workState: .approved,
            usage: .withheld(until: Timestamp(year: 2041, month: 1, day: 2)), metadata: metadata, body: body,
            pictures: [picture], source: SourceRecord(mediaType: "text/html"),
            candidates: [Candidate(.site, "Other", foundIn: "h1", confidence: 0.5, isChosen: false, reason: "weaker")],
            warnings: [Warning("specimen", "A warning.")])
        var editor = ArticleEditor(article, step: "clean")
        editor.cut(article.body.count - 1, by: rule, confidence: 1, reason: "it is furniture")
        let first = article.body[1]
        editor.setTags(
            [Tag(.person, in: first.id, 0..<4, rule: rule, confidence: 1)],
            segments: [Segment(id: "s1", block: first.id, range: 0..<first.text.utf8.count)])
        return editor.finish()
    }()

    private static let metadata = Metadata(
        url: "https://specimen.example/read", canonicalURL: "https://specimen.example/canonical",
        site: "Specimen Gazette", headline: "Headline of the specimen", summary: "Summary of the specimen",
        authors: [Author(name: "Ada Author", role: "harbour desk", url: "https://specimen.example/ada")],
        published: Timestamp(year: 2031, month: 4, day: 5, hour: 6, minute: 7, second: 8, offset: 60),
        modified: Timestamp(year: 2032, month: 5, day: 6, hour: 7, minute: 8, second: 9, offset: 60),
        language: "gd-Latn-GB",
        section: "Shipping", keywords: ["tide table", "ferries"],
        dateline: Dateline(
            text: "SKERRIN, Apr 5, 2033, Harbour Wire.", place: "SKERRIN",
            date: Timestamp(year: 2033, month: 4, day: 5), source: "Harbour Wire"),
        sourceChain: [
            SourceLink(role: .origin, name: "Harbour Wire", url: "https://wire.specimen.example/"),
            SourceLink(role: .republisher, name: "Specimen Gazette"),
        ],
        rights: Rights(
            copyright: "Copyright specimen", licence: "https://specimen.example/licence", usageTerms: "Terms of use",
            isFree: true),
        translationOf: "specimen-original")

    private static let picture = Picture(
        id: PictureID("pic-specimen"), url: "https://specimen.example/quay.jpg", alt: "A quay",
        caption: "Caption of the specimen",
        credits: [
            Credit(role: .graphic, text: "Pia Pixel/WIREPIX", creator: "Pia Pixel", supplier: "WIREPIX")
        ], width: 640, height: 480)

    private static let body: [Block] = {
        let marked = InlineText(
            "Bold slanted code sub sup linked",
            marks: [
                InlineMark(.strong, 0..<4), InlineMark(.emphasis, 5..<12), InlineMark(.code, 13..<17),
                InlineMark(.emphasis, 14..<16),
                InlineMark(.subscript, 18..<21), InlineMark(.superscript, 22..<25),
                InlineMark(.link("https://specimen.example/linked"), 26..<32),
            ])
        let items = [ItemList.Item(InlineText("One"), depth: 0), ItemList.Item(InlineText("Two"), depth: 1)]
        let rows = [
            [Table.Cell(InlineText("Port"), isHeader: true), Table.Cell(InlineText("Depth"), isHeader: true)],
            [Table.Cell(InlineText("Skerrin")), Table.Cell(InlineText("9 m"))],
        ]
        return [
            Block(.standfirst, text: "Standfirst words"), Block(.paragraph, .text(marked)),
            Block(.heading(level: 3), text: "Subhead words"), Block(.quote, text: "Quoted words"),
            Block(.pullQuote, text: "Pulled words"), Block(.figure, .picture(PictureID("pic-specimen"))),
            Block(.list, .list(ItemList(isOrdered: true, items: items))),
            Block(.table, .table(Table(rows: rows, caption: "Depths"))),
            Block(.embed, .embed(Embed(url: "https://specimen.example/video", title: "A video"))),
            Block(.preformatted, text: "Pre  formatted\nwords"), Block(.correction, text: "Corrected words"),
            Block(.editorsNote, text: "Noted words"), Block(.update, text: "Updated words"),
            Block(.paragraph, text: "Furniture"),
        ]
    }()
}
