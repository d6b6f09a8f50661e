import GalleyCore

/// What Markdown and common front matter do not hold of an article, under the keys of the article's JSON.
enum GalleyFields {
    /// The members in a fixed order; what is not known is left out.
    static func object(for article: Article) -> JSONValue.Object {
        let metadata = article.metadata
        var object = JSONValue.Object([("id", .string(article.id)), ("revision", .integer(article.revision))])
        object["state"] = .string(article.workState.rawValue)
        if article.usage != .usable { object["usage"] = usage(article.usage) }
        object["url"] = string(metadata.url)
        object["canonicalUrl"] = string(metadata.canonicalURL)
        object["site"] = string(metadata.site)
        object["summary"] = string(metadata.summary)
        object["section"] = string(metadata.section)
        object["language"] = string(metadata.language)
        object["published"] = string(metadata.published?.description)
        object["modified"] = string(metadata.modified?.description)
        if !metadata.keywords.isEmpty { object["keywords"] = .array(metadata.keywords.map { .string($0) }) }
        object["authors"] = list(metadata.authors) { author in
            [("name", .string(author.name)), ("role", string(author.role)), ("url", string(author.url))]
        }
        object["dateline"] = metadata.dateline.map(dateline)
        object["sourceChain"] = list(metadata.sourceChain) { link in
            [("role", .string(link.role.rawValue)), ("name", .string(link.name)), ("url", string(link.url))]
        }
        object["rights"] = rights(metadata.rights)
        object["translationOf"] = string(metadata.translationOf)
        object["mediaType"] = .string(article.source.mediaType)
        object["pictures"] = list(article.pictures) { picture($0) }
        object["roles"] = roles(article.body)
        return object
    }

    /// Blocks whose role Markdown cannot show, by the hash of their folded words, so that a reader finds them again
    /// after other blocks were edited; embeds by their address, figures by their picture's id.
    private static func roles(_ body: [Block]) -> JSONValue? {
        var object = JSONValue.Object()
        for block in body {
            let mark: String
            switch (block.role, block.content) {
            case (_, .picture(let id)): mark = id.text
            case (_, .embed(let embed)): mark = SafeLink.written(embed.url) ?? embed.url
            case (.standfirst, _), (.pullQuote, _), (.correction, _), (.editorsNote, _), (.update, _):
                mark = ContentHash(ofFolded: block.text).short
            default: continue
            }
            let known = object[block.role.name]?.array ?? []
            object[block.role.name] = .array(known + [.string(mark)])
        }
        return object.isEmpty ? nil : .object(object)
    }

    private static func string(_ text: String?) -> JSONValue? { text.map { .string($0) } }

    private static func list<Element>(
        _ elements: [Element], _ members: (Element) -> [(String, JSONValue?)]
    ) -> JSONValue? {
        if elements.isEmpty { return nil }
        return .array(elements.map { .object(compact(members($0))) })
    }

    private static func compact(_ members: [(String, JSONValue?)]) -> JSONValue.Object {
        JSONValue.Object(members.compactMap { key, value in value.map { (key, $0) } })
    }

    private static func dateline(_ dateline: Dateline) -> JSONValue {
        .object(
            compact([
                ("text", .string(dateline.text)), ("place", string(dateline.place)),
                ("date", string(dateline.date?.description)), ("source", string(dateline.source)),
            ]))
    }

    private static func rights(_ rights: Rights) -> JSONValue? {
        if rights.isEmpty { return nil }
        return .object(
            compact([
                ("copyright", string(rights.copyright)), ("licence", string(rights.licence)),
                ("usageTerms", string(rights.usageTerms)), ("isFree", rights.isFree.map { .bool($0) }),
            ]))
    }

    private static func usage(_ usage: Usage) -> JSONValue {
        switch usage {
        case .usable: .object(compact([("status", .string("usable"))]))
        case .withheld(let until):
            .object(compact([("status", .string("withheld")), ("until", string(until?.description))]))
        case .cancelled(let reason):
            .object(compact([("status", .string("cancelled")), ("reason", .string(reason))]))
        }
    }

    private static func picture(_ picture: Picture) -> [(String, JSONValue?)] {
        [
            ("id", .string(picture.id.text)), ("url", string(picture.url)), ("alt", string(picture.alt)),
            ("caption", string(picture.caption)), ("dateline", picture.dateline.map(dateline)),
            (
                "credits",
                list(picture.credits) { credit in
                    [
                        ("role", .string(credit.role.rawValue)), ("text", .string(credit.text)),
                        ("creator", string(credit.creator)), ("supplier", string(credit.supplier)),
                    ]
                }
            ),
            ("width", picture.width.map { .integer($0) }), ("height", picture.height.map { .integer($0) }),
        ]
    }
}
