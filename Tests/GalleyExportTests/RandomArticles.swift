import GalleyCore

/// Makes articles of every shape from a seed: the same seed gives the same article.
struct RandomArticles {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    private static let words = [
        "harbour", "한국어", "日本語の", "新聞", "العربية", "Привет", "naïve", "e\u{301}", "👩‍👩‍👧", "🇰🇷", "a", "1.", "-", "#",
        "*bold*",
        "_x_", "[y](z)", "<b>", "&amp;", "&", "`code`", "{{ x }}", "{% y %}", "|", "$5", "snake_case",
        "http://a.example/b_c",
        "U.S.", "“quoted”", "「鍵」", "(par)", "\\", "~~", "!", "=HYPERLINK(1)", "]]>", "</script>", "\u{202E}abc",
        "\u{200D}",
    ]

    mutating func next() -> UInt64 {
        state = state &+ 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    private mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
    private mutating func flips() -> Bool { next() & 1 == 0 }
    private mutating func maybe<Value>(_ value: (inout RandomArticles) -> Value) -> Value? {
        flips() ? value(&self) : nil
    }
    private mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }

    mutating func text(upTo count: Int = 12) -> String {
        (0..<1 + below(count)).map { _ in pick(Self.words) }.joined(separator: flips() ? " " : "")
    }

    mutating func inline() -> InlineText {
        var words = text()
        if below(5) == 0 { words += "\n" + text() }
        let scalars = Array(words.unicodeScalars)
        let marks: [InlineMark] = (0..<below(5)).map { _ in
            let ends = [below(scalars.count + 1), below(scalars.count + 1)].sorted()
            let lower = scalars[..<ends[0]].reduce(0) { $0 + UTF8.width($1) }
            let upper = scalars[..<ends[1]].reduce(0) { $0 + UTF8.width($1) }
            let kinds: [InlineMark.Kind] = [
                .emphasis, .strong, .code, .subscript, .superscript, .link("https://a.example/x?a=1&b=(2)"),
                .link("javascript:alert(1)"),
            ]
            return InlineMark(pick(kinds), lower..<upper)
        }
        return InlineText(words, marks: marks)
    }

    mutating func timestamp() -> Timestamp {
        let day =
            Timestamp(year: 1990 + below(40), month: 1 + below(12), day: 1 + below(28)) ?? Timestamp(unixSeconds: 0)
        let seconds: Int? = maybe { $0.below(60) }
        let offset: Int? = maybe { ($0.below(48) - 24) * 30 }
        let timed = Timestamp(
            year: day.year, month: day.month, day: day.day, hour: below(24), minute: below(60), second: seconds,
            offset: offset)
        return flips() ? day : timed ?? day
    }

    private mutating func dateline() -> Dateline {
        Dateline(
            text: text(), place: maybe { $0.text(upTo: 2) }, date: maybe { $0.timestamp() }, source: maybe { $0.text() }
        )
    }

    private mutating func picture() -> Picture {
        let url = maybe { "https://i.example/\($0.next()).jpg" }
        let caption: String? = maybe { $0.text() }
        let credits = (0..<below(3)).map { _ in
            Credit(
                role: pick(Credit.Role.allCases), text: text(upTo: 3), creator: maybe { $0.text(upTo: 2) },
                supplier: maybe { $0.text(upTo: 2) })
        }
        return Picture(
            id: PictureID("pic-\(next())"), url: url, alt: maybe { $0.text() }, caption: caption,
            dateline: maybe { $0.dateline() }, credits: credits, width: maybe { $0.below(4000) },
            height: maybe { $0.below(4000) })
    }

    private mutating func block(_ pictures: [Picture]) -> Block {
        let place: Range<Int>? = maybe { maker in
            let start = maker.below(9000)
            return start..<start + maker.below(500)
        }
        switch below(12) {
        case 0: return Block(.heading(level: 2 + below(5)), .text(inline()), place: place)
        case 1:
            let items = (0..<below(6)).map { _ in ItemList.Item(inline(), depth: below(4)) }
            let list = ItemList(isOrdered: flips(), start: flips() ? 1 : below(40), items: items)
            return Block(.list, .list(list), place: place)
        case 2:
            let rows = (0..<below(4)).map { row in
                (0..<below(4)).map { _ in Table.Cell(inline(), isHeader: row == 0 && flips()) }
            }
            return Block(.table, .table(Table(rows: rows, caption: maybe { $0.text() })), place: place)
        case 3 where !pictures.isEmpty: return Block(.figure, .picture(pick(pictures).id), place: place)
        case 4: return Block(.embed, .embed(Embed(url: "https://v.example/\(below(99))", title: maybe { $0.text() })))
        case 5:
            return Block(pick([.quote, .pullQuote, .correction, .editorsNote, .update]), .text(inline()), place: place)
        case 6: return Block(.preformatted, text: text() + "\n    " + text(), place: place)
        default: return Block(.paragraph, .text(inline()), place: place)
        }
    }

    private mutating func metadata() -> Metadata {
        Metadata(
            url: maybe { "https://n.example/\($0.below(99999))" },
            canonicalURL: maybe { "https://n.example/c/\($0.below(99999))" },
            site: maybe { $0.text(upTo: 3) }, headline: maybe { $0.text() }, summary: maybe { $0.text() },
            authors: (0..<below(3)).map { _ in
                Author(
                    name: text(upTo: 2), role: maybe { $0.text(upTo: 2) }, url: maybe { _ in "https://n.example/by" })
            },
            published: maybe { $0.timestamp() }, modified: maybe { $0.timestamp() },
            language: maybe { $0.pick(["en", "ko", "ar", "zh-Hant", "pt-BR"]) }, section: maybe { $0.text(upTo: 2) },
            keywords: (0..<below(4)).map { _ in text(upTo: 2) }, dateline: maybe { $0.dateline() },
            sourceChain: (0..<below(3)).map { _ in
                SourceLink(
                    role: pick(SourceLink.Role.allCases), name: text(upTo: 2), url: maybe { _ in "https://o.example" })
            },
            rights: Rights(
                copyright: maybe { $0.text() }, licence: maybe { _ in "https://l.example" },
                usageTerms: maybe { $0.text() },
                isFree: maybe { $0.flips() }),
            translationOf: maybe { $0.text(upTo: 1) })
    }

    /// An article with everything in it that one can have, or not.
    mutating func article() -> Article {
        let pictures = (0..<below(3)).map { _ in picture() }
        var body = (0..<below(9)).map { _ in block(pictures) }
        if flips() { body.insert(Block(.standfirst, .text(inline())), at: 0) }
        let source = SourceRecord(
            mediaType: "text/html", encoding: maybe { _ in .utf8 },
            hash: maybe { ContentHash(of: [UInt8($0.below(255))]) },
            rawHash: maybe { ContentHash(of: [UInt8($0.below(255))]) }, fetchedAt: maybe { $0.timestamp() })
        let candidates = (0..<below(3)).map { _ in
            Candidate(
                pick(MetadataField.allCases), text(), foundIn: "h1", confidence: Double(below(101)) / 100,
                isChosen: flips(), reason: maybe { $0.text() })
        }
        let article = Article(
            id: maybe { "id-\($0.next())" }, revision: 1 + below(5), metadata: metadata(), body: body,
            pictures: pictures,
            source: source, candidates: candidates,
            warnings: (0..<below(2)).map { _ in Warning("paywall", text(), evidence: maybe { $0.text() }) })
        return edited(article)
    }

    private mutating func edited(_ article: Article) -> Article {
        var editor = ArticleEditor(article, step: "clean")
        let rule = RuleStamp("share-prompt", version: 1 + below(3))
        for index in article.body.indices where below(6) == 0 {
            editor.cut(index, by: rule, confidence: Double(below(101)) / 100, reason: text())
        }
        for index in article.body.indices where below(9) == 0 {
            editor.move(index, to: "byline", by: rule, confidence: 0.5, reason: text())
        }
        let kept = editor.finish()
        var tags: [Tag] = []
        var segments: [Segment] = []
        for block in kept.body where flips() && !block.text.isEmpty {
            let end = UTF8.width(block.text.unicodeScalars.first ?? "a")
            tags.append(
                Tag(
                    pick(TagCategory.allCases), in: block.id, 0..<end, value: maybe { $0.text() },
                    properties: flips() ? [.init("unit", text())] : [], rule: rule, confidence: 0.25))
            segments.append(Segment(id: "s-\(segments.count)", block: block.id, range: 0..<block.text.utf8.count))
        }
        editor.setTags(tags, segments: segments)
        editor.setWorkState(pick(WorkState.allCases))
        return editor.finish()
    }
}
