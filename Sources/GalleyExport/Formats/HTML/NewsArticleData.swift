import GalleyCore

/// The article's metadata as schema.org's NewsArticle in JSON-LD.
enum NewsArticleData {
    /// JSON that may stand inside a script element: no `<` is in it.
    static func bytes(_ article: Article) -> [UInt8] {
        var json = JSONWriter()
        json.object { write(article, to: &$0) }
        guard json.bytes.contains(UInt8(ascii: "<")) else { return json.bytes }
        var safe: [UInt8] = []
        safe.reserveCapacity(json.bytes.count + 64)
        for byte in json.bytes {
            if byte == UInt8(ascii: "<") { safe.append(contentsOf: "\\u003c".utf8) } else { safe.append(byte) }
        }
        return safe
    }

    private static func write(_ article: Article, to json: inout JSONWriter) {
        let metadata = article.metadata
        member("@context", "https://schema.org", &json)
        member("@type", "NewsArticle", &json)
        member("headline", metadata.headline, &json)
        member("description", metadata.summary ?? article.standfirst, &json)
        member("url", (metadata.canonicalURL ?? metadata.url).flatMap(SafeLink.written), &json)
        member("datePublished", metadata.published?.description, &json)
        member("dateModified", metadata.modified?.description, &json)
        member("inLanguage", LanguageTag.written(metadata.language), &json)
        member("articleSection", metadata.section, &json)
        member("dateline", metadata.dateline?.text, &json)
        writeAuthors(metadata.authors, to: &json)
        writeOrganization("publisher", metadata.site, to: &json)
        if let origin = metadata.sourceChain.first(where: { $0.role == .origin }), origin.name != metadata.site {
            writeOrganization("sourceOrganization", origin.name, to: &json)
        }
        if !metadata.keywords.isEmpty {
            json.key("keywords")
            json.array { json in
                for keyword in metadata.keywords { json.string(keyword) }
            }
        }
        writePictures(article.pictures, to: &json)
        member("copyrightNotice", metadata.rights.copyright, &json)
        member("license", metadata.rights.licence.flatMap(SafeLink.written), &json)
        if let isFree = metadata.rights.isFree {
            json.key("isAccessibleForFree")
            json.bool(isFree)
        }
    }

    private static func member(_ key: StaticString, _ value: String?, _ json: inout JSONWriter) {
        guard let value else { return }
        json.key(key)
        json.string(value)
    }

    private static func writeAuthors(_ authors: [Author], to json: inout JSONWriter) {
        if authors.isEmpty { return }
        json.key("author")
        json.array { json in
            for author in authors {
                json.object { json in
                    member("@type", "Person", &json)
                    member("name", author.name, &json)
                    member("jobTitle", author.role, &json)
                    member("url", author.url.flatMap(SafeLink.written), &json)
                }
            }
        }
    }

    private static func writeOrganization(_ key: StaticString, _ name: String?, to json: inout JSONWriter) {
        guard let name else { return }
        json.key(key)
        json.object { json in
            member("@type", "Organization", &json)
            member("name", name, &json)
        }
    }

    private static func writePictures(_ pictures: [Picture], to json: inout JSONWriter) {
        let addressed = pictures.compactMap { picture in
            picture.url.flatMap(SafeLink.written).map { (picture, $0) }
        }
        if addressed.isEmpty { return }
        json.key("image")
        json.array { json in
            for (picture, address) in addressed {
                json.object { json in
                    member("@type", "ImageObject", &json)
                    member("url", address, &json)
                    member("caption", picture.caption, &json)
                    let credits = picture.credits.map(\.text).joined(separator: "; ")
                    member("creditText", credits.isEmpty ? nil : credits, &json)
                }
            }
        }
    }
}
