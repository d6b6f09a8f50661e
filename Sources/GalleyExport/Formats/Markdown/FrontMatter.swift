import GalleyCore
import GalleyText

/// The YAML block before the Markdown: what site generators want to know, then under `galley` what Galley needs to
/// make the same article again.
struct FrontMatter {
    private var yaml = YAMLBlock(opening: "---\n")
    private let profile: FrontMatterProfile

    init(_ profile: FrontMatterProfile) { self.profile = profile }

    /// The block with its fences, UTF-8.
    mutating func bytes(for article: Article) -> [UInt8] {
        let metadata = article.metadata
        if profile == .jekyll { yaml.text("layout", "post") }
        yaml.text("title", metadata.headline)
        yaml.timestamp(profile == .obsidian ? "published" : "date", metadata.published)
        yaml.timestamp(modifiedKey, metadata.modified)
        yaml.text("description", metadata.summary ?? article.standfirst)
        yaml.texts(profile == .obsidian ? "author" : "authors", metadata.authors.map(\.name))
        if profile != .obsidian { yaml.texts("categories", metadata.section.map { [$0] } ?? []) }
        yaml.texts("tags", profile == .obsidian ? Self.obsidianTags(metadata.keywords) : metadata.keywords)
        yaml.text(profile == .jekyll ? "lang" : "language", metadata.language)
        if profile == .obsidian {
            yaml.text("source", metadata.canonicalURL ?? metadata.url)
            yaml.text("site", metadata.site)
        }
        writeImages(article.pictures)
        yaml.members("galley", GalleyFields.object(for: article))
        yaml.close("---\n")
        return yaml.bytes
    }

    private var modifiedKey: String {
        switch profile {
        case .plain, .hugo: "lastmod"
        case .jekyll: "last_modified_at"
        case .obsidian: "modified"
        }
    }

    private mutating func writeImages(_ pictures: [Picture]) {
        let addresses = pictures.compactMap { $0.url.flatMap(SafeLink.written) }
        switch profile {
        case .hugo, .plain: yaml.texts("images", addresses)
        case .jekyll: yaml.text("image", addresses.first)
        case .obsidian: break
        }
    }

    /// Obsidian's tags hold no blanks and at least one sign that is no digit.
    private static func obsidianTags(_ keywords: [String]) -> [String] {
        keywords.compactMap { keyword in
            let tag = Slug.make(keyword)
            return tag.isEmpty || tag.utf8.allSatisfy { $0 &- 0x30 < 10 } ? nil : tag
        }
    }
}
