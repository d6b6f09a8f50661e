import GalleyCore

/// Articles made by hand for the core's own tests.
enum ArticleSamples {
    /// An article in which every property has a value.
    static let full: Article = {
        let rule = RuleStamp("share-prompt", version: 2)
        let picture = Picture(
            id: PictureID(of: "https://a.example/1.jpg", caption: nil), url: "https://a.example/1.jpg", alt: "A pier",
            caption: "PORT, May 2, 2024: A pier.",
            dateline: Dateline(
                text: "PORT, May 2, 2024:", place: "PORT", date: Timestamp(year: 2024, month: 5, day: 2)),
            credits: [Credit(text: "Lee/PORT", creator: "Lee", supplier: "PORT")], width: 640, height: 480)
        let paragraph = InlineText(
            "The harbour é was shut.",
            marks: [InlineMark(.link("https://a.example/x"), 4..<11), InlineMark(.strong, 5..<7)])
        let list = ItemList(isOrdered: true, items: [.init(InlineText("one")), .init(InlineText("two"), depth: 1)])
        let table = Table(rows: [[.init(InlineText("a"), isHeader: true), .init(InlineText("b"))]], caption: "T")
        let body: [Block] = [
            Block(.standfirst, text: "In short."), Block(.paragraph, .text(paragraph), place: 10..<40),
            Block(.heading(level: 3), text: "Next"), Block(.list, .list(list)), Block(.table, .table(table)),
            Block(.figure, .picture(picture.id)), Block(.embed, .embed(Embed(url: "https://v.example", title: "v"))),
            Block(.paragraph, text: "Share it", place: 50..<58), Block(.paragraph, text: "Share it", place: 60..<68),
            Block(.paragraph, text: "Stay.", place: 70..<75),
        ]
        let metadata = Metadata(
            url: "https://a.example/s", canonicalURL: "https://a.example/s", site: "A", headline: "Harbour shut",
            summary: "s", authors: [Author(name: "Lee", role: "reporter", url: "https://a.example/lee")],
            published: Timestamp(year: 2024, month: 5, day: 2, hour: 9, minute: 5, offset: 540),
            modified: Timestamp(year: 2024, month: 5, day: 3, hour: 0, minute: 0, second: 1, offset: 0),
            language: "en", section: "News", keywords: ["port"], dateline: Dateline(text: "PORT", place: "PORT"),
            sourceChain: [SourceLink(role: .origin, name: "B", url: "https://b.example")],
            rights: Rights(copyright: "© A", licence: "l", usageTerms: "u", isFree: true), translationOf: "id0")
        let source = SourceRecord(
            mediaType: "text/html", encoding: .eucKr, hash: ContentHash(of: [1]), rawHash: ContentHash(of: [2]),
            fetchedAt: Timestamp(unixSeconds: 1_700_000_000))
        let article = Article(
            revision: 3, metadata: metadata, body: body, pictures: [picture], source: source,
            candidates: [
                Candidate(.headline, "Harbour shut", foundIn: "h1", confidence: 0.9, isChosen: true, reason: "r")
            ],
            warnings: [Warning("paywall", "Behind a paywall.", evidence: "meta")])
        var editor = ArticleEditor(article, step: "clean")
        editor.cut(7, by: rule, confidence: 0.98, reason: "asks to share")
        editor.setMetadata(by: rule, confidence: 0.5, reason: "found") { $0.section = "World" }
        editor.setUsage(.withheld(until: Timestamp(year: 2024, month: 5, day: 4)), by: rule, reason: "embargo")
        let first = article.body[1].id
        editor.setTags(
            [
                Tag(
                    .place, in: first, 4..<11, value: "v", properties: [.init("unit", "u")], rule: rule,
                    confidence: 0.75)
            ],
            segments: [Segment(id: "s1", block: first, range: 0..<24)])
        editor.setWorkState(.tagged)
        return editor.finish()
    }()
}
