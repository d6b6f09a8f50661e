public import GalleyCore
import GalleyXML

/// Reads an NITF document: Galley's own as it was written, others as far as they say what is what.
public enum NITFReader {
    /// - Throws: `ExportError` for what is no NITF.
    public static func read(_ bytes: [UInt8]) throws -> Article {
        let root: XMLElement
        do {
            root = try XMLReader().read(bytes)
        } catch {
            throw ExportError(.read, subject: "nitf", "it is no XML: \(error)")
        }
        guard root.name == "nitf" else {
            throw ExportError(.read, subject: "nitf", "it is no NITF: its root element is <\(root.name)>, not <nitf>")
        }
        return article(root)
    }

    private static func article(_ root: XMLElement) -> Article {
        let head = root.first("head")
        let body = root.first("body")
        let data = head?.first("docdata")
        var blocks = NITFBlocks()
        blocks.readAbstracts(body?.first("body.head")?.elements("abstract") ?? [])
        for content in body?.elements("body.content") ?? [] { blocks.read(content) }
        let id = data?.elements("doc-id").compactMap { $0.attribute("id-string") }.first { !$0.isEmpty }
        return Article(
            id: id, revision: data?.first("du-key")?.attribute("version").flatMap { Int($0) }.map { max(1, $0) } ?? 1,
            workState: meta("work-state", head).flatMap(WorkState.init(rawValue:)) ?? .fetched,
            usage: usage(data), metadata: NITFMetadata(root).metadata, body: blocks.blocks,
            pictures: blocks.pictures, source: SourceRecord(mediaType: "application/nitf+xml"))
    }

    /// The content of a `meta` of the head.
    static func meta(_ name: String, _ head: XMLElement?) -> String? {
        head?.elements("meta").first { $0.attribute("name") == name }?.attribute("content")
    }

    private static func usage(_ data: XMLElement?) -> Usage {
        switch data?.attribute("management-status") {
        case "embargoed", "withheld":
            .withheld(until: data?.first("date.release")?.attribute("norm").flatMap(NITFMetadata.timestamp))
        case "canceled", "cancelled", "killed":
            .cancelled(reason: data?.first("ed-msg")?.attribute("info") ?? "its source cancelled it")
        default: .usable
        }
    }
}
