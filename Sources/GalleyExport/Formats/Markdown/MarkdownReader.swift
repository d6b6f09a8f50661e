public import GalleyCore

/// Reads the Markdown that Galley writes: front matter of any profile, then the blocks. Markdown of other hands comes
/// in too, as far as it keeps to the same forms; what it does not know becomes paragraphs.
public enum MarkdownReader {
    /// - Throws: `ExportError` for front matter that cannot be read, `ArticleJSONError` for a field that does not fit.
    public static func read(_ bytes: [UInt8]) throws -> Article {
        let text = String(decoding: bytes, as: UTF8.self)
        let (front, body) = split(text)
        let fields = try front.map(YAMLReader.read) ?? JSONValue.Object()
        let own = (fields["galley"] ?? fields["params"]?["galley"])?.object ?? JSONValue.Object()
        let known = try Article(json: .object(articleFields(fields, own)))
        var blocks = MarkdownBlocks(body, pictures: known.pictures, roles: own["roles"]?.object ?? JSONValue.Object())
        let read = blocks.read()
        var metadata = known.metadata
        metadata.headline = metadata.headline ?? blocks.headline
        return Article(
            id: own["id"]?.string, revision: known.revision, workState: known.workState, usage: known.usage,
            metadata: metadata, body: read, pictures: blocks.pictures, source: known.source)
    }

    private static func split(_ text: String) -> (front: Substring?, body: Substring) {
        guard text.hasPrefix("---\n") else { return (nil, text[...]) }
        var start = text.utf8.index(text.startIndex, offsetBy: 4)
        let first = start
        while start < text.endIndex {
            let end = text.utf8[start...].firstIndex(of: 0x0A) ?? text.endIndex
            if text[start..<end] == "---" {
                let behind = end < text.endIndex ? text.utf8.index(after: end) : end
                return (text[first..<start], text[behind...])
            }
            start = end < text.endIndex ? text.utf8.index(after: end) : end
        }
        return (nil, text[...])
    }

    /// The article's JSON without its body: Galley's own fields, then what other names of the front matter give.
    private static func articleFields(_ fields: JSONValue.Object, _ own: JSONValue.Object) -> JSONValue.Object {
        var object = own
        object["roles"] = nil
        object["mediaType"] = nil
        object["id"] = own["id"] ?? .string("")
        object["source"] = .object(JSONValue.Object([("mediaType", own["mediaType"] ?? .string("text/markdown"))]))
        object["headline"] = fields["title"]
        if !own.isEmpty { return object }
        object["summary"] = fields["description"]
        object["language"] = fields["language"] ?? fields["lang"]
        object["published"] = timestamp(fields["date"] ?? fields["published"])
        object["modified"] = timestamp(fields["lastmod"] ?? fields["last_modified_at"] ?? fields["modified"])
        object["section"] = fields["categories"]?.array?.first ?? fields["section"]
        object["keywords"] = fields["tags"]
        object["url"] = fields["source"]
        object["site"] = fields["site"]
        object["authors"] = authors(fields["authors"] ?? fields["author"])
        return object
    }

    private static func authors(_ value: JSONValue?) -> JSONValue? {
        guard let value else { return nil }
        let names = value.array?.compactMap(\.string) ?? [value.string].compactMap(\.self)
        return .array(names.map { .object(JSONValue.Object([("name", .string($0))])) })
    }

    /// A date of YAML's, where it is one of ours; a blank between day and time is YAML's other form.
    private static func timestamp(_ value: JSONValue?) -> JSONValue? {
        guard let text = value?.string else { return nil }
        let joined = text.split(separator: " ", maxSplits: 1).joined(separator: "T")
        return Timestamp(iso8601: joined).map { .string($0.description) }
    }
}
