package import GalleyCore

/// The source `warc`: pages out of web archives.
package struct WARCSource: Source {
    package static let description = StepDescription(
        name: "warc", summary: "Pages out of web archives (.warc, .warc.gz).", kind: .source, takes: nil, gives: .page,
        options: [
            StepOption("paths", .list(.inputPath), required: true, summary: "Archives, in this order."),
            StepOption("most", .integer(1...1_000_000_000), summary: "Pages to take altogether."),
        ],
        example: #"{ "paths": ["crawl.warc.gz"] }"#)

    /// The registry's line.
    package static func entry() -> StepEntry {
        StepEntry(
            description,
            source: { options, _ in WARCSource(paths: options.strings("paths"), most: options.integer("most")) })
    }

    private let paths: [String]
    private let most: Int?

    package init(paths: [String], most: Int? = nil) {
        self.paths = paths
        self.most = most
    }

    /// Gives each page; an archive that is damaged gives what stood before, and a note.
    /// - Throws: `SourceProblem` when an archive cannot be opened.
    package func read(in context: StepContext, _ take: @Sendable (Material) async throws -> Void) async throws {
        var given = 0
        for path in paths {
            let reader = try WARCReader(path: InputFile(path, in: context.inputFolder).path)
            while let record = Self.next(reader, context) {
                guard let page = Self.page(try Self.whole(record, path, context), context) else { continue }
                if let most, given >= most { return }
                given += 1
                try await take(.page(page))
            }
            if reader.skippedCount > 0 {
                context.note("\(path): \(reader.skippedCount) records are too large for pages")
            }
        }
    }

    /// A `revisit` record with the body of the record it points to, where that stands in the same archive.
    private static func whole(_ record: WARCRecord, _ path: String, _ context: StepContext) throws -> WARCRecord {
        guard record.type == "revisit", let url = record["WARC-Refers-To-Target-URI"] else { return record }
        let reader = try WARCReader(path: InputFile(path, in: context.inputFolder).path)
        while let earlier = try? reader.next() {
            guard earlier.type == "response", earlier.targetURI == url,
                earlier["WARC-Payload-Digest"] == record["WARC-Payload-Digest"]
            else { continue }
            return record.withBody(of: earlier)
        }
        return record
    }

    private static func next(_ reader: WARCReader, _ context: StepContext) -> WARCRecord? {
        do {
            return try reader.next()
        } catch {
            context.note("\(error)")
            return nil
        }
    }

    private static func page(_ record: WARCRecord, _ context: StepContext) -> WebPage? {
        do {
            return try record.page()
        } catch {
            context.note("\(error)")
            return nil
        }
    }
}
