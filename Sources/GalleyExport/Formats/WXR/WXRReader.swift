public import GalleyCore
import GalleyXML

/// Reads a WordPress export: its posts and pages as articles, its attachments as their pictures.
public enum WXRReader {
    /// - Throws: `ExportError` for what is no WXR.
    public static func read(_ bytes: [UInt8]) throws -> [Article] {
        let root: XMLElement
        do {
            root = try XMLReader().read(bytes)
        } catch {
            throw ExportError(.read, subject: "wxr", "it is no XML: \(error)")
        }
        guard root.name == "rss", let channel = root.first("channel"), channel.first("wxr_version") != nil else {
            throw ExportError(.read, subject: "wxr", "it is no WordPress export: there is no wp:wxr_version in it")
        }
        let items = channel.elements("item").map(WXRPost.init)
        let authors = Dictionary(
            channel.elements("author").compactMap { author in
                author.first("author_login").map { ($0.text, author.first("author_display_name")?.text ?? $0.text) }
            }
        ) { first, _ in first }
        var attachments: [String: [WXRPost]] = [:]
        for item in items where item.type == "attachment" { attachments[item.parent, default: []].append(item) }
        let language = channel.first("language")?.text
        return items.filter { $0.type == "post" || $0.type == "page" }.map { post in
            post.article(authors: authors, attachments: attachments[post.id] ?? [], language: language)
        }
    }
}
