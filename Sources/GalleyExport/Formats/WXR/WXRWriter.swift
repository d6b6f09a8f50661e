import GalleyCore
import GalleyText
import GalleyXML

/// Writes posts one after the other; authors and terms are declared in the channel before the post that needs them.
struct WXRWriter: ArticleWriter {
    private let feed: FeedDescription
    private var xml = XMLWriter(indentation: 2)
    private var names = WXRNames()
    private var lastPost = 0
    private var isOpen = false

    init(_ feed: FeedDescription) { self.feed = feed }

    mutating func write(_ article: Article, to sink: inout ByteSink) throws {
        if !isOpen { begin(language: article.metadata.language) }
        let metadata = article.metadata
        let logins = metadata.authors.map { author(named: $0.name) }
        let byline = logins.first ?? author(named: metadata.site ?? feed.title)
        let section = metadata.section.map { ($0, category(named: $0)) }
        let tags = metadata.keywords.map { ($0, tag(named: $0)) }
        lastPost += 1
        let post = lastPost
        let attached = article.pictures.filter { ArticleAddress.picture($0) != nil }
        let item = WXRItem(article, post: post, author: byline)
        item.writePost(section: section, tags: tags, thumbnail: attached.isEmpty ? nil : post + 1, to: &xml)
        for picture in attached {
            lastPost += 1
            item.writeAttachment(picture, id: lastPost, to: &xml)
        }
        sink.append(xml.take())
    }

    mutating func finish(_ sink: inout ByteSink) throws {
        if !isOpen { begin(language: nil) }
        sink.append(xml.finish())
    }

    private mutating func begin(language: String?) {
        isOpen = true
        xml.start(
            "rss", [("version", "2.0")],
            declaring: [
                ("excerpt", "http://wordpress.org/export/1.2/excerpt/"),
                ("content", "http://purl.org/rss/1.0/modules/content/"),
                ("wfw", "http://wellformedweb.org/CommentAPI/"), ("dc", "http://purl.org/dc/elements/1.1/"),
                ("wp", "http://wordpress.org/export/1.2/"),
            ])
        let home = feed.home ?? "https://localhost"
        xml.start("channel")
        xml.element("title", text: feed.title)
        xml.element("link", text: home)
        xml.element("description", text: feed.title)
        if let language = LanguageTag.written(language) { xml.element("language", text: language) }
        xml.element("wp:wxr_version", text: "1.2")
        xml.element("wp:base_site_url", text: home)
        xml.element("wp:base_blog_url", text: home)
    }

    private mutating func author(named name: String) -> String {
        let term = names.term("author", name)
        guard term.isNew else { return term.slug }
        xml.element("wp:author") { xml in
            xml.element("wp:author_id", text: String(term.id))
            xml.element("wp:author_login", text: term.slug)
            xml.element("wp:author_email")
            xml.element("wp:author_display_name", text: name)
            xml.element("wp:author_first_name")
            xml.element("wp:author_last_name")
        }
        return term.slug
    }

    private mutating func category(named name: String) -> String {
        let term = names.term("category", name)
        guard term.isNew else { return term.slug }
        xml.element("wp:category") { xml in
            xml.element("wp:term_id", text: String(term.id))
            xml.element("wp:category_nicename", text: term.slug)
            xml.element("wp:category_parent")
            xml.element("wp:cat_name", text: name)
        }
        return term.slug
    }

    private mutating func tag(named name: String) -> String {
        let term = names.term("tag", name)
        guard term.isNew else { return term.slug }
        xml.element("wp:tag") { xml in
            xml.element("wp:term_id", text: String(term.id))
            xml.element("wp:tag_slug", text: term.slug)
            xml.element("wp:tag_name", text: name)
        }
        return term.slug
    }
}
