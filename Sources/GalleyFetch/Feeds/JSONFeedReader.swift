import GalleyCore
import GalleyText

/// Reads JSON Feed (jsonfeed.org, versions 1 and 1.1).
struct JSONFeedReader {
    /// The feed's own address.
    let base: String

    func read(_ bytes: [UInt8]) throws -> Feed {
        let root: JSONValue
        do {
            root = try JSONReader.read(bytes)
        } catch {
            throw FeedReader.Problem(description: "it is no JSON that can be read (\(error))")
        }
        guard let items = root["items"]?.array else {
            throw FeedReader.Problem(description: "it is JSON but no JSON Feed: it has no list of items")
        }
        let entries = items.compactMap(entry)
        return Feed(
            format: .jsonFeed, title: FeedText.headline(root["title"]?.string), entries: entries,
            skippedCount: items.count - entries.count)
    }

    private func entry(_ item: JSONValue) -> FeedEntry? {
        let written = [item["url"]?.string, item["external_url"]?.string]
        let address = written.lazy.compactMap { FeedText.address($0, base: base) }.first
        guard let url = address ?? item["id"]?.string.flatMap({ try? WebAddress($0).text }) else { return nil }
        func date(_ key: String) -> Timestamp? {
            item[key]?.string.flatMap { DateReader.read($0, language: nil) }
        }
        return FeedEntry(
            url: url, title: FeedText.headline(item["title"]?.string), published: date("date_published"),
            modified: date("date_modified"))
    }
}
