public import GalleyCore

/// Reads ninjs: Galley's own, and that of other systems from version 1.3 on.
public enum NinjsReader {
    /// True for JSON that looks like a news object of the standard rather than like an article of Galley's.
    package static func recognises(_ value: JSONView) -> Bool {
        value["standard"]?["name"]?.string == "ninjs"
            || value["uri"]?.string != nil && value["body"] == nil
                && (value["bodies"] != nil || value["headlines"] != nil || value["body_html"] != nil
                    || value["body_xhtml"] != nil || value["body_text"] != nil || value["headline"] != nil)
    }

    /// - Throws: `JSONError` for text that is no JSON, `ExportError` for JSON that is no news object.
    public static func read(_ bytes: [UInt8]) throws -> Article { try article(JSONReader.read(bytes)) }

    /// The article of a news object.
    /// - Throws: `ExportError` for a value that is none.
    package static func article(_ value: JSONValue) throws -> Article {
        guard let uri = value["uri"]?.string else {
            throw ExportError(.read, subject: "ninjs", "it is no ninjs: it has no \"uri\"")
        }
        let known = (value["associations"]?.array ?? []).compactMap(NinjsPicture.picture)
        let body = Self.body(value, pictures: known)
        let altIDs = value["altIds"]?.array ?? []
        let id = altIDs.first { $0["role"] == .string("galley") }?["value"]?.string
        return Article(
            id: id ?? uri, revision: value["version"]?.string.flatMap { Int($0) }.map { max(1, $0) } ?? 1,
            usage: usage(value), metadata: NinjsMetadata(value, uri: uri).metadata, body: body.blocks,
            pictures: body.pictures, source: SourceRecord(mediaType: "application/vnd.iptc.ninjs+json"))
    }

    private static func usage(_ value: JSONValue) -> Usage {
        let until = value["embargoedUntil"]?.string ?? value["embargoed"]?.string
        switch value["pubStatus"]?.string ?? value["pubstatus"]?.string {
        case "canceled": return .cancelled(reason: value["edNote"]?.string ?? "its source cancelled it")
        case "withheld": return .withheld(until: until.flatMap(Timestamp.init(iso8601:)))
        default: return until.flatMap(Timestamp.init(iso8601:)).map { .withheld(until: $0) } ?? .usable
        }
    }

    /// The HTML where there is any, else the plain text.
    private static func body(
        _ value: JSONValue, pictures: [Picture]
    ) -> (blocks: [Block], pictures: [Picture]) {
        let bodies = value["bodies"]?.array ?? []
        func words(_ type: String) -> String? {
            bodies.first { ($0["contentType"] ?? $0["contenttype"]) == .string(type) }?["value"]?.string
        }
        let html = words("text/html") ?? words("application/xhtml+xml") ?? value["body_html"]?.string
        if let html = html ?? value["body_xhtml"]?.string {
            let read = HTMLArticleBody(Array(html.utf8), pictures: pictures)
            return (read.blocks, read.pictures)
        }
        let text = words("text/plain") ?? value["body_text"]?.string ?? bodies.first?["value"]?.string ?? ""
        let paragraphs = text.split(separator: "\n").filter { !$0.utf8.allSatisfy { $0 <= 0x20 } }
        return (paragraphs.map { Block(.paragraph, text: String($0)) }, pictures)
    }
}
