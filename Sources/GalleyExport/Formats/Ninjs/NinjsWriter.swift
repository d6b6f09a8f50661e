import GalleyCore

/// Writes one news object on a line. The standard takes no keys of one's own, so Galley's record (cuts,
/// edits, tags) stays behind.
struct NinjsWriter: ArticleWriter {
    mutating func write(_ article: Article, to sink: inout ByteSink) throws {
        sink.withJSON { json in json.object { write(article, to: &$0) } }
        sink.append(0x0A)
    }

    private func write(_ article: Article, to json: inout JSONWriter) {
        let metadata = article.metadata
        json.member("uri", ArticleAddress.uri(article))
        json.key("standard")
        json.object { json in
            json.member("name", "ninjs")
            json.member("version", "3.1")
        }
        json.member("type", "text")
        json.member("representationType", "full")
        json.member("version", String(article.revision))
        json.member("firstCreated", metadata.published?.dateTime)
        json.member("versionCreated", (metadata.modified ?? metadata.published)?.dateTime)
        json.member("contentCreated", metadata.dateline?.date?.dateTime)
        writeUsage(article.usage, to: &json)
        json.member("copyrightNotice", metadata.rights.copyright)
        json.member("usageTerms", metadata.rights.usageTerms)
        json.member("language", LanguageTag.written(metadata.language))
        writeWords(article, to: &json)
        json.objects("people", metadata.authors) { json, author in
            json.member("name", author.name)
            json.member("rel", "author")
            json.member("uri", author.url.flatMap(SafeLink.written).map(ArticleAddress.asciiOnly))
        }
        json.objects("organisations", [metadata.site].compactMap(\.self)) { json, site in
            json.member("name", site)
            json.member("rel", "publisher")
        }
        let subjects =
            metadata.keywords.map { ($0, "keyword") } + [metadata.section].compactMap { $0.map { ($0, "section") } }
        json.objects("subjects", subjects) { json, subject in
            json.member("name", subject.0)
            json.member("rel", subject.1)
        }
        json.objects("infoSources", metadata.sourceChain) { json, link in
            json.member("name", link.name)
            json.member("role", link.role.rawValue)
            json.member("uri", link.url.flatMap(SafeLink.written).map(ArticleAddress.asciiOnly))
        }
        json.member("title", metadata.headline)
        json.member("by", metadata.authors.isEmpty ? nil : metadata.authors.map(\.name).joined(separator: ", "))
        json.member("located", metadata.dateline?.place)
        writeAssociations(article, to: &json)
        json.objects("altIds", [article.id]) { json, id in
            json.member("role", "galley")
            json.member("value", id)
        }
        if let licence = metadata.rights.licence.flatMap(SafeLink.written) {
            json.key("rightsInfo")
            json.object { $0.member("linkedRights", ArticleAddress.asciiOnly(licence)) }
        }
    }

    private func writeUsage(_ usage: Usage, to json: inout JSONWriter) {
        switch usage {
        case .usable: json.member("pubStatus", "usable")
        case .withheld(let until):
            json.member("embargoedUntil", until?.dateTime)
            json.member("pubStatus", "withheld")
        case .cancelled(let reason):
            json.member("pubStatus", "canceled")
            json.member("edNote", reason)
        }
    }

    private func writeWords(_ article: Article, to json: inout JSONWriter) {
        let summaries = [("summary", article.metadata.summary), ("standfirst", article.standfirst)].compactMap {
            role, text in
            text.map { (role, $0) }
        }
        json.objects("descriptions", summaries) { json, summary in
            json.member("role", summary.0)
            json.member("contentType", "text/plain")
            json.member("value", summary.1)
        }
        var html = HTMLBody(article)
        html.write(article)
        let text = article.text
        let bodies = [("text/html", String(decoding: html.bytes, as: UTF8.self)), ("text/plain", text)]
        json.objects("bodies", bodies) { json, body in
            json.member("role", "main")
            json.member("contentType", body.0)
            json.key("charCount")
            json.integer(body.1.unicodeScalars.count)
            json.member("value", body.1)
        }
        json.objects("headlines", [article.metadata.headline].compactMap(\.self)) { json, headline in
            json.member("role", "main")
            json.member("contentType", "text/plain")
            json.member("value", headline)
        }
    }

    /// Pictures with an address; the caption is the description, the credits stand in `by`.
    private func writeAssociations(_ article: Article, to json: inout JSONWriter) {
        let pictures = article.pictures.compactMap { picture in
            picture.url.flatMap(SafeLink.written).map { (picture, ArticleAddress.asciiOnly($0)) }
        }
        json.objects("associations", pictures) { json, entry in
            let (picture, address) = entry
            json.member("name", picture.id.text)
            json.member("uri", address)
            json.member("type", "picture")
            json.objects("descriptions", [picture.caption].compactMap(\.self)) { json, caption in
                json.member("role", "caption")
                json.member("value", caption)
            }
            let credits = picture.credits.map(\.text).joined(separator: "; ")
            json.member("by", credits.isEmpty ? nil : credits)
            json.member("located", picture.dateline?.place)
            json.objects("renditions", [picture]) { json, picture in
                json.member("name", "main")
                json.member("href", address)
                json.member("title", picture.alt)
                write("width", picture.width, to: &json)
                write("height", picture.height, to: &json)
            }
        }
    }

    private func write(_ key: StaticString, _ value: Int?, to json: inout JSONWriter) {
        guard let value, value > 0 else { return }
        json.key(key)
        json.integer(value)
    }
}
