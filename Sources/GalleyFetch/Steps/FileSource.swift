import FoundationEssentials
package import GalleyCore
import GalleyStore

/// The source `files`: saved pages and texts from the disk.
package struct FileSource: Source {
    package static let description = StepDescription(
        name: "files", summary: "Saved pages (HTML) and plain texts from files or folders.", kind: .source,
        takes: nil, gives: .page,
        options: [
            StepOption("paths", .list(.inputPath), summary: "Files, in this order; \"-\" is standard input."),
            StepOption(
                "folder", .inputPath,
                summary: "A folder: its .html, .htm, .xhtml and .txt files at any depth, by name."),
        ],
        example: #"{ "folder": "saved-pages" }"#)

    /// The largest file read; no page comes near it.
    private static let largestFile = 512 * 1_024 * 1_024

    private static let mediaTypes = [
        "html": "text/html", "htm": "text/html", "xhtml": "application/xhtml+xml", "txt": "text/plain",
    ]

    /// The registry's line.
    package static func entry() -> StepEntry {
        StepEntry(description, source: { options, _ in try FileSource(options) })
    }

    private let paths: [String]
    private let folder: String?

    package init(paths: [String] = [], folder: String? = nil) {
        self.paths = paths
        self.folder = folder
    }

    private init(_ options: StepOptions) throws {
        self.init(paths: options.strings("paths"), folder: options.string("folder"))
        if folder == nil, paths.isEmpty {
            throw StepOptionError(.missing, option: "paths", step: Self.description.name)
        }
    }

    package func count(in context: StepContext) -> Int? {
        guard let folder else { return paths.count }
        return (try? Self.pages(below: InputFile(folder, in: context.inputFolder).path)).map { paths.count + $0.count }
    }

    package func read(in context: StepContext, _ take: @Sendable ([Material]) async throws -> Void) async throws {
        var names = paths
        if let folder {
            let found = try Self.pages(below: InputFile(folder, in: context.inputFolder).path)
            names += found.map { folder.hasSuffix("/") ? folder + $0 : folder + "/" + $0 }
        }
        // A page is named as the workflow names it, so that its results are found again from any working folder.
        for name in names {
            let page = Result {
                Self.page(name, try InputFile(name, in: context.inputFolder).bytes(limit: Self.largestFile))
            }
            switch page {
            case .success(let page): try await take([.page(page)])
            case .failure(let error): context.setAside(name, error)
            }
        }
    }

    /// A file's name says its type; without an ending that is known, its first sign does.
    private static func page(_ path: String, _ bytes: [UInt8]) -> WebPage {
        let byName = mediaTypes[ending(of: path)]
        let first = bytes.first { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }
        return WebPage(
            mediaType: byName ?? (first == UInt8(ascii: "<") ? "text/html" : "text/plain"), bytes: bytes, file: path)
    }

    /// Paths below a folder, in the order of their names.
    private static func pages(below folder: String) throws -> [String] {
        guard let names = try? FileManager.default.subpathsOfDirectory(atPath: folder) else {
            throw SourceProblem(.unreadable, folder, "the folder \(folder) cannot be read; check the path")
        }
        return names.filter { mediaTypes[ending(of: $0)] != nil && !SiteFile.isForMachines($0) }.sorted()
    }

    private static func ending(of path: String) -> String {
        let name = path.split(separator: "/").last ?? ""
        return name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
    }
}
