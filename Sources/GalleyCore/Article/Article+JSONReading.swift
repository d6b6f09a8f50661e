extension Article {
    /// Reads what `write(to:)` writes; `standfirst` and `text` are made anew from the body.
    /// - Throws: `ArticleJSONError` naming the first member that does not fit.
    package init(json value: JSONView) throws {
        let json = try ObjectReader(value, "the article")
        let body = try json.list("body") { try Block(json: $0) }
        var article = Article(
            id: try json.string("id"), revision: try json.optionalInteger("revision") ?? 1,
            workState: try json.named("state", default: .fetched),
            usage: try json.optional("usage") { try Usage(json: $0) } ?? .usable,
            metadata: try Metadata(reading: json), body: body,
            pictures: try json.list("pictures") { try Picture(json: $0) },
            source: try json.optional("source") { try SourceRecord(json: $0) } ?? SourceRecord(mediaType: "text/plain"),
            candidates: try json.list("candidates") { try Candidate(json: $0) },
            warnings: try json.list("warnings") { try Warning(json: $0) })
        article.cuts = try json.list("cuts") { try Cut(json: $0) }
        article.edits = try json.list("edits") { try Edit(json: $0) }
        if json["segments"] != nil || json["tags"] != nil {
            let offsets = Dictionary(body.map { ($0.id, ScalarOffsets($0.text)) }) { first, _ in first }
            article.segments = try json.list("segments") { try Segment(json: $0, offsets: offsets) }
            article.tags = try json.list("tags") { try Tag(json: $0, offsets: offsets) }
        }
        self = article
    }

    /// Reads an article from JSON text.
    /// - Throws: `JSONError` or `ArticleJSONError`.
    public init(json bytes: [UInt8]) throws { try self.init(json: JSONDocument(bytes).root) }

    /// Reads an article from a JSON value.
    /// - Throws: `ArticleJSONError`.
    public init(json value: JSONValue) throws { try self.init(json: Array(value.text.utf8)) }
}

extension Metadata {
    fileprivate init(reading json: ObjectReader) throws {
        self.init(
            url: try json.optionalString("url"), canonicalURL: try json.optionalString("canonicalUrl"),
            site: try json.optionalString("site"), headline: try json.optionalString("headline"),
            summary: try json.optionalString("summary"),
            authors: try json.list("authors") { try Author(json: $0) },
            published: try json.optionalTimestamp("published"), modified: try json.optionalTimestamp("modified"),
            language: try json.optionalString("language"), section: try json.optionalString("section"),
            keywords: try json.strings("keywords"),
            dateline: try json.optional("dateline") { try Dateline(json: $0) },
            sourceChain: try json.list("sourceChain") { try SourceLink(json: $0) },
            rights: try json.optional("rights") { try Rights(json: $0) } ?? Rights(),
            translationOf: try json.optionalString("translationOf"))
    }
}

extension Author {
    fileprivate init(json value: JSONView) throws {
        let json = try ObjectReader(value, "an author")
        self.init(
            name: try json.string("name"), role: try json.optionalString("role"), url: try json.optionalString("url"))
    }
}

extension SourceLink {
    fileprivate init(json value: JSONView) throws {
        let json = try ObjectReader(value, "a link of the source chain")
        self.init(
            role: try json.named("role"), name: try json.string("name"), url: try json.optionalString("url"))
    }
}

extension Dateline {
    fileprivate init(json value: JSONView) throws {
        let json = try ObjectReader(value, "a dateline")
        self.init(
            text: try json.string("text"), place: try json.optionalString("place"),
            date: try json.optionalTimestamp("date"), source: try json.optionalString("source"))
    }
}

extension Rights {
    fileprivate init(json value: JSONView) throws {
        let json = try ObjectReader(value, "the rights")
        self.init(
            copyright: try json.optionalString("copyright"), licence: try json.optionalString("licence"),
            usageTerms: try json.optionalString("usageTerms"), isFree: json["isFree"]?.bool)
    }
}

extension Usage {
    fileprivate init(json value: JSONView) throws {
        let json = try ObjectReader(value, "the usage")
        switch try json.string("status") {
        case "usable": self = .usable
        case "withheld": self = .withheld(until: try json.optionalTimestamp("until"))
        case "cancelled": self = .cancelled(reason: try json.string("reason"))
        default: throw json.error("status", "is none of usable, withheld, cancelled")
        }
    }
}

extension Picture {
    fileprivate init(json value: JSONView) throws {
        let json = try ObjectReader(value, "a picture")
        self.init(
            id: PictureID(try json.string("id")), url: try json.optionalString("url"),
            alt: try json.optionalString("alt"), caption: try json.optionalString("caption"),
            dateline: try json.optional("dateline") { try Dateline(json: $0) },
            credits: try json.list("credits") { try Credit(json: $0) },
            width: try json.optionalInteger("width"), height: try json.optionalInteger("height"))
    }
}

extension Credit {
    fileprivate init(json value: JSONView) throws {
        let json = try ObjectReader(value, "a credit")
        self.init(
            role: try json.named("role", default: .photo), text: try json.string("text"),
            creator: try json.optionalString("creator"), supplier: try json.optionalString("supplier"))
    }
}

extension Segment {
    fileprivate init(json value: JSONView, offsets: [BlockID: ScalarOffsets]) throws {
        let json = try ObjectReader(value, "a segment")
        let block = BlockID(try json.string("block"))
        self.init(
            id: try json.string("id"), block: block, range: try json.textRange("range", offsets: offsets[block]))
    }
}

extension Tag {
    fileprivate init(json value: JSONView, offsets: [BlockID: ScalarOffsets]) throws {
        let json = try ObjectReader(value, "a tag")
        let block = BlockID(try json.string("block"))
        let properties = (json["properties"]?.members ?? []).map { member in
            Tag.Property(member.key, member.value.string ?? member.value.value.text)
        }
        self.init(
            try json.named("category"), in: block, try json.textRange("range", offsets: offsets[block]),
            value: try json.optionalString("value"), properties: properties, rule: try json.ruleStamp(),
            confidence: try json.number("confidence"))
    }
}
