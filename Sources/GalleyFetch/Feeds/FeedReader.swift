package import GalleyCore
import GalleyHTML
import GalleyXML

/// Reads RSS, Atom, JSON Feed and sitemaps, broken ones as far as they go.
package struct FeedReader: Sendable {
    /// Bytes of a feed, packed or not; the sitemap protocol allows 50 MB.
    static let largestFeed = 64 * 1_024 * 1_024

    /// Something that is no feed.
    package struct Problem: Error, Sendable, CustomStringConvertible {
        package let description: String
    }

    /// Reads an answer to a feed's address.
    /// - Throws: `Problem` when it is none of the formats.
    package static func read(_ page: WebPage) throws -> Feed {
        try read(page.bytes, charset: page.charset, address: page.address ?? "")
    }

    /// Reads a feed's bytes, which may be packed by gzip.
    /// - Parameters:
    ///   - charset: of the HTTP header.
    ///   - address: where it stands; relative addresses in it are resolved against this.
    /// - Throws: `Problem` when it is none of the formats.
    package static func read(_ bytes: [UInt8], charset: String? = nil, address: String) throws -> Feed {
        let unpacked: [UInt8]
        do {
            unpacked = try Gzip.unpackAll(bytes, limit: largestFeed)
        } catch {
            throw Problem(description: "it is packed and cannot be unpacked; try again later")
        }
        let text = FeedEncoding.utf8(unpacked, charset: charset)
        switch text.first(where: { $0 > 0x20 }) {
        case UInt8(ascii: "{"): return try JSONFeedReader(base: address).read(text)
        case UInt8(ascii: "<"): return try readXML(text, address)
        default: return try readList(text)
        }
    }

    private static func readXML(_ bytes: [UInt8], _ address: String) throws -> Feed {
        var reader = XMLReader(lenient: true, namedCharacters: FeedText.characters)
        reader.limits.bytes = largestFeed
        let root: XMLElement
        do {
            root = try reader.read(bytes, encoding: "UTF-8")
        } catch {
            throw Problem(description: "it is no XML that can be read (\(error))")
        }
        switch root.name {
        case "rss", "RDF": return RSSReader(root: root, base: address).read()
        case "feed": return AtomReader(root: root, base: address).read()
        case "urlset", "sitemapindex": return SitemapReader(root: root, base: address).read()
        default:
            throw Problem(
                description: "it is neither a feed nor a sitemap but <\(root.name)>; "
                    + "if it is a page, use it as an address to fetch")
        }
    }

    /// A sitemap may be plain text, one address a line.
    private static func readList(_ bytes: [UInt8]) throws -> Feed {
        let lines = bytes.split(whereSeparator: { $0 == 10 || $0 == 13 }).map { String(decoding: $0, as: UTF8.self) }
        let entries = lines.compactMap { line in (try? WebAddress(line)).map { FeedEntry(url: $0.text) } }
        guard !entries.isEmpty else {
            throw Problem(description: "it is neither a feed nor a sitemap; check the address")
        }
        return Feed(format: .urlList, title: nil, entries: entries, skippedCount: lines.count - entries.count)
    }
}
