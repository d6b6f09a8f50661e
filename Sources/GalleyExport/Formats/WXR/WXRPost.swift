import GalleyCore
import GalleyXML

/// One item of a WordPress export.
struct WXRPost {
    private static let content = "http://purl.org/rss/1.0/modules/content/"
    private static let excerpt = "http://wordpress.org/export/1.2/excerpt/"

    private let item: XMLElement

    init(_ item: XMLElement) { self.item = item }

    var id: String { item.first("post_id")?.text ?? "" }
    var parent: String { item.first("post_parent")?.text ?? "" }
    /// `post`, `page`, `attachment` …
    var type: String { item.first("post_type")?.text ?? "post" }

    /// - Parameters:
    ///   - authors: display names by login.
    ///   - language: the site's, for posts that do not name one.
    func article(authors: [String: String], attachments: [WXRPost], language: String?) -> Article {
        let record = meta(WXRItem.recordKey).flatMap { try? JSONReader.read(Array($0.utf8)) }
        if let own = record?.object, let known = try? Self.recorded(own, headline: text("title")) {
            let body = HTMLArticleBody(Array(html.utf8), pictures: known.pictures)
            return Article(
                id: known.id, revision: known.revision, workState: known.workState, usage: known.usage,
                metadata: known.metadata, body: body.blocks, pictures: body.pictures, source: known.source)
        }
        let body = HTMLArticleBody(Array(html.utf8), pictures: attachments.compactMap(\.picture))
        let categories = item.elements("category")
        let login = item.first("creator")?.text ?? ""
        let metadata = Metadata(
            url: text("link"), headline: text("title"), summary: item.first("encoded", in: Self.excerpt)?.words,
            authors: [authors[login] ?? login].filter { !$0.isEmpty }.map { Author(name: $0) }, published: published,
            modified: date("post_modified", gmt: "post_modified_gmt"), language: language,
            section: categories.first { $0.attribute("domain") == "category" }?.text,
            keywords: categories.filter { $0.attribute("domain") == "post_tag" }.map(\.text))
        return Article(
            id: text("guid"), usage: usage, metadata: metadata, body: body.blocks, pictures: body.pictures,
            source: SourceRecord(mediaType: "application/rss+xml"))
    }

    /// The article but for its body, from the custom field that Galley keeps it in.
    private static func recorded(_ own: JSONValue.Object, headline: String?) throws -> Article {
        var object = own
        object["roles"] = nil
        object["source"] = .object(JSONValue.Object([("mediaType", own["mediaType"] ?? .string("text/html"))]))
        object["mediaType"] = nil
        object["headline"] = headline.map { .string($0) }
        return try Article(json: .object(object))
    }

    private var html: String { item.first("encoded", in: Self.content)?.text ?? "" }

    private func text(_ name: String) -> String? { item.first(name)?.words }

    private func meta(_ key: String) -> String? {
        item.elements("postmeta").first { $0.first("meta_key")?.text == key }?.first("meta_value")?.text
    }

    private var usage: Usage {
        switch item.first("status")?.text {
        case "future": .withheld(until: published)
        case "draft", "pending", "private": .withheld(until: nil)
        case "trash": .cancelled(reason: "it stands in WordPress's trash")
        default: .usable
        }
    }

    private var published: Timestamp? { date("post_date", gmt: "post_date_gmt") }

    /// A date with its offset, which WordPress says by writing it twice.
    private func date(_ local: String, gmt: String) -> Timestamp? {
        func moment(_ name: String) -> Timestamp? {
            let words = text(name)?.split(separator: " ").joined(separator: "T") ?? ""
            return Timestamp(iso8601: words)
        }
        guard let here = moment(local) else { return moment(gmt).map { Timestamp(unixSeconds: $0.unixSeconds) } }
        guard let there = moment(gmt) else { return here }
        let offset = (here.unixSeconds - there.unixSeconds) / 60
        guard abs(offset) < 1440 else { return here }
        return Timestamp(unixSeconds: there.unixSeconds, offset: offset)
    }

    /// An attachment that is a picture.
    private var picture: Picture? {
        guard let address = text("attachment_url") else { return nil }
        let ending = address.prefix { $0 != "?" }.split(separator: ".").last?.lowercased() ?? ""
        guard ["jpg", "jpeg", "png", "gif", "webp", "avif", "svg"].contains(ending) else { return nil }
        let caption = item.first("encoded", in: Self.excerpt)?.words
        return Picture(
            id: PictureID(of: address, caption: nil), url: address, alt: meta("_wp_attachment_image_alt"),
            caption: caption)
    }
}

extension XMLElement {
    /// The words, nil where there are none.
    fileprivate var words: String? {
        let words = text
        return words.utf8.allSatisfy { $0 <= 0x20 } ? nil : words
    }
}
