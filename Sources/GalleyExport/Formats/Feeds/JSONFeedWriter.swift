import GalleyCore

/// Writes JSON Feed 1.1 item by item.
struct JSONFeedWriter: ArticleWriter {
    private let feed: FeedDescription
    private var isFirst = true

    init(_ feed: FeedDescription) { self.feed = feed }

    mutating func open(_ sink: inout ByteSink) throws {
        var json = JSONWriter()
        json.object { json in
            json.member("version", "https://jsonfeed.org/version/1.1")
            json.member("title", feed.title)
            json.member("home_page_url", feed.home)
            json.member("feed_url", feed.own)
        }
        // The items follow as the object's last member.
        sink.append(json.bytes.dropLast())
        sink.append(",\"items\":[\n")
    }

    mutating func write(_ article: Article, to sink: inout ByteSink) throws {
        if !isFirst { sink.append(",\n") }
        isFirst = false
        sink.withJSON { json in json.object { Self.write(article, to: &$0) } }
    }

    mutating func finish(_ sink: inout ByteSink) throws { sink.append("\n]}\n") }

    private static func write(_ article: Article, to json: inout JSONWriter) {
        let metadata = article.metadata
        json.member("id", article.id)
        json.member("url", ArticleAddress.link(article))
        json.member("title", metadata.headline)
        json.member("content_html", FeedDescription.html(article))
        json.member("content_text", article.text)
        json.member("summary", metadata.summary ?? article.standfirst)
        json.member("image", article.pictures.lazy.compactMap { $0.url.flatMap(SafeLink.written) }.first)
        json.member("date_published", metadata.published?.dateTime)
        json.member("date_modified", metadata.modified?.dateTime)
        json.objects("authors", metadata.authors) { json, author in
            json.member("name", author.name)
            json.member("url", author.url.flatMap(SafeLink.written))
        }
        let tags = [metadata.section].compactMap(\.self) + metadata.keywords
        if !tags.isEmpty {
            json.key("tags")
            json.array { json in
                for tag in tags { json.string(tag) }
            }
        }
        json.member("language", LanguageTag.written(metadata.language))
    }
}
