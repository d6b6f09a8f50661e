import FoundationEssentials
package import GalleyCore

/// The source `warc`: pages out of web archives.
package struct WARCSource: Source {
    package static let description = StepDescription(
        name: "warc", summary: "Pages out of web archives (.warc, .warc.gz).", kind: .source, takes: nil, gives: .page,
        options: [
            StepOption(
                "paths", .list(.inputPath), required: true,
                summary: "Archives, or folders of them, in this order."),
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
    package func read(in context: StepContext, _ take: @Sendable ([Material]) async throws -> Void) async throws {
        var given = 0
        let files = try files(context)
        var payloads = PayloadMemory(paths: files)
        for path in files {
            let reader = try WARCReader(path: path)
            while let record = Self.next(reader, context) {
                guard let page = Self.page(payloads.whole(record), context) else { continue }
                if let most, given >= most { return }
                given += 1
                try await take([.page(page)])
            }
            if reader.skippedCount > 0 {
                context.note("\(path): \(reader.skippedCount) records are too large for pages")
            }
        }
    }

    /// The archives, those of a folder by name.
    private func files(_ context: StepContext) throws -> [String] {
        try paths.flatMap { path -> [String] in
            let path = InputFile(path, in: context.inputFolder).path
            var isFolder = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder else { return [path] }
            let names = try FileManager.default.subpathsOfDirectory(atPath: path)
            let archives = names.filter { $0.hasSuffix(".warc") || $0.hasSuffix(".warc.gz") }.sorted()
            if archives.isEmpty {
                throw SourceProblem(.unreadable, path, "the folder \(path) holds no .warc or .warc.gz; check the path")
            }
            return archives.map { path + "/" + $0 }
        }
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
