import GalleyCore
import GalleyText
import GalleyXML

/// Writes the items of one article: its post, and an attachment for each picture.
struct WXRItem {
    /// The custom field that keeps what WordPress has no field for.
    static let recordKey = "galley"

    private let article: Article
    private let post: Int
    private let author: String

    init(_ article: Article, post: Int, author: String) {
        self.article = article
        self.post = post
        self.author = author
    }

    /// - Parameters:
    ///   - section: its name and slug.
    ///   - tags: their names and slugs.
    ///   - thumbnail: the id of the attachment that stands for the post.
    func writePost(
        section: (String, String)?, tags: [(String, String)], thumbnail: Int?, to xml: inout XMLWriter
    ) {
        let metadata = article.metadata
        xml.start("item")
        writeHead(
            title: article.headline, link: ArticleAddress.link(article), guid: article.id,
            content: FeedDescription.html(article), excerpt: metadata.summary ?? article.standfirst ?? "", to: &xml)
        let slug = Slug.make(article.headline)
        writeState(
            id: post, slug: slug.isEmpty ? ContentHash(of: article.id.utf8).short : slug, status: status, parent: 0,
            type: "post", to: &xml)
        if let section {
            xml.element("category", [("domain", "category"), ("nicename", section.1)], text: section.0)
        }
        for tag in tags { xml.element("category", [("domain", "post_tag"), ("nicename", tag.1)], text: tag.0) }
        meta(Self.recordKey, JSONValue.object(GalleyFields.object(for: article)).text, to: &xml)
        if let thumbnail { meta("_thumbnail_id", String(thumbnail), to: &xml) }
        xml.end()
    }

    func writeAttachment(_ picture: Picture, id: Int, to xml: inout XMLWriter) {
        guard let address = ArticleAddress.picture(picture) else { return }
        xml.start("item")
        writeHead(
            title: picture.alt ?? picture.caption ?? picture.id.text, link: nil,
            guid: article.id + "#" + picture.id.text, content: picture.credits.map(\.text).joined(separator: "\n"),
            excerpt: picture.caption ?? "", to: &xml)
        writeState(id: id, slug: "picture-\(id)", status: "inherit", parent: post, type: "attachment", to: &xml)
        xml.element("wp:attachment_url", text: address)
        if let alt = picture.alt { meta("_wp_attachment_image_alt", alt, to: &xml) }
        xml.end()
    }

    private func writeHead(
        title: String, link: String?, guid: String, content: String, excerpt: String, to xml: inout XMLWriter
    ) {
        xml.element("title", text: title)
        if let link { xml.element("link", text: ArticleAddress.asciiOnly(link)) }
        if let published = article.metadata.published { xml.element("pubDate", text: published.mailDate) }
        xml.element("dc:creator", text: author)
        xml.element("guid", [("isPermaLink", "false")], text: guid)
        xml.element("description")
        xml.element("content:encoded", text: content)
        xml.element("excerpt:encoded", text: excerpt)
    }

    private func writeState(
        id: Int, slug: String, status: String, parent: Int, type: String, to xml: inout XMLWriter
    ) {
        let metadata = article.metadata
        xml.element("wp:post_id", text: String(id))
        // WordPress takes the day of the import for a post without a date; the day of fetching is nearer.
        if let date = metadata.published ?? article.source.fetchedAt {
            xml.element("wp:post_date", text: date.wordPressDate(inUTC: false))
            xml.element("wp:post_date_gmt", text: date.wordPressDate(inUTC: true))
        }
        if let modified = metadata.modified {
            xml.element("wp:post_modified", text: modified.wordPressDate(inUTC: false))
            xml.element("wp:post_modified_gmt", text: modified.wordPressDate(inUTC: true))
        }
        let fixed = [("comment_status", "closed"), ("ping_status", "closed")]
        for (name, value) in fixed { xml.element("wp:" + name, text: value) }
        xml.element("wp:post_name", text: slug)
        xml.element("wp:status", text: status)
        xml.element("wp:post_parent", text: String(parent))
        xml.element("wp:menu_order", text: "0")
        xml.element("wp:post_type", text: type)
        xml.element("wp:post_password")
        xml.element("wp:is_sticky", text: "0")
    }

    private var status: String {
        switch article.usage {
        case .usable: "publish"
        case .withheld, .cancelled: "private"
        }
    }

    private func meta(_ key: String, _ value: String, to xml: inout XMLWriter) {
        xml.element("wp:postmeta") { xml in
            xml.element("wp:meta_key", text: key)
            xml.element("wp:meta_value", text: value)
        }
    }
}

extension Timestamp {
    /// `yyyy-MM-dd HH:mm:ss`, at its own offset or in UTC.
    fileprivate func wordPressDate(inUTC: Bool) -> String {
        let moment = inUTC ? Timestamp(unixSeconds: unixSeconds) : self
        let text = moment.dateTime
        return text.prefix(10) + " " + text.dropFirst(11).prefix(8)
    }
}
