import GalleyCore

/// The chapters of a book and what is known of them all.
struct EPUBBook: Sendable {
    /// One article.
    struct Chapter: Sendable {
        let file: String
        let title: String
        let language: String?
        let bytes: [UInt8]
    }

    private(set) var chapters: [Chapter] = []
    private(set) var pictures = EPUBPictures()
    /// Each name once, in the order met.
    private(set) var authors: [String] = []
    /// The last day on which anything in it was published or changed.
    private(set) var latest: Timestamp?
    /// The publication date of the only article.
    private(set) var published: Timestamp?
    private(set) var ids: [String] = []
    private var known: Set<String> = []
    private var languages: [(tag: String, count: Int)] = []

    /// - Parameter held: pictures at hand, by their addresses.
    /// - Throws: `FileError` when they cannot be put aside.
    mutating func add(_ article: Article, pictures held: [String: WebPage]) throws {
        let files = try pictures.take(from: article, held)
        let metadata = article.metadata
        let number = String(chapters.count + 1)
        let file = "article-" + String(repeating: "0", count: max(0, 5 - number.count)) + number + ".xhtml"
        let language = LanguageTag.written(metadata.language)
        chapters.append(
            Chapter(
                file: file, title: Self.title(of: article), language: language,
                bytes: EPUBChapter.bytes(article, title: Self.title(of: article), pictures: files)))
        for author in metadata.authors where known.insert(author.name).inserted { authors.append(author.name) }
        for date in [metadata.published, metadata.modified].compactMap(\.self)
        where date.unixSeconds > latest?.unixSeconds ?? .min { latest = date }
        published = chapters.count == 1 ? metadata.published : nil
        ids.append(article.id)
        guard let language else { return }
        if let index = languages.firstIndex(where: { $0.tag == language }) {
            languages[index].count += 1
        } else {
            languages.append((language, 1))
        }
    }

    /// The language of most chapters; of two as frequent, the one met first.
    var language: String? {
        let most = languages.map(\.count).max()
        return languages.first { $0.count == most }?.tag
    }

    /// The headline; the id where a headline shows nothing.
    private static func title(of article: Article) -> String {
        let shown = VisibleText.visible(article.headline)
        return shown.isEmpty ? VisibleText.visible(article.id, else: "Article") : shown
    }
}
