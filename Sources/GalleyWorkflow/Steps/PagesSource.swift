import FoundationEssentials
import GalleyCore
import GalleyStore
import Glibc

/// Brings pages from this machine: a folder of them, or JSON Lines that name or hold them.
struct PagesSource: Source {
    static let entry = StepEntry(
        StepDescription(
            name: "pages",
            summary: "Reads pages from a folder (.html, .htm, .xhtml, .txt, in the order of their names) or from JSON "
                + "Lines {\"id\", \"url\", and \"file\", \"html\" or \"text\"}.",
            kind: .source, takes: nil, gives: .page,
            options: [
                StepOption("list", .path, summary: "JSON Lines file; \"-\" is standard input"),
                StepOption("folder", .path, summary: "a folder, read with the folders in it"),
            ],
            example: #"{ "list": "pages.jsonl" }"#),
        source: { options, context in try PagesSource(options, context) })

    private let list: String?
    private let folder: String?

    init(_ options: StepOptions, _ context: StepContext) throws {
        list = options.string("list").map { InputPath.absolute($0, in: context.inputFolder) }
        folder = options.string("folder").map { InputPath.absolute($0, in: context.inputFolder) }
        if (list == nil) == (folder == nil) {
            throw StepOptionError(.invalid("name either a list or a folder"), option: "list", step: "pages")
        }
    }

    /// Known of a folder.
    func count(in context: StepContext) -> Int? { folder.flatMap { try? Self.pages(in: $0).count } }

    func read(in context: StepContext, _ take: @Sendable ([Material]) async throws -> Void) async throws {
        if let folder {
            for path in try Self.pages(in: folder) {
                let whole = folder + "/" + path
                try await read(whole, in: context, take) { try Self.page(at: whole, id: path) }
            }
        } else if let list {
            let lines = try LineReader(list)
            var number = 0
            while let line = try lines.next() {
                number += 1
                if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
                let count = number
                try await read("\(list), line \(count)", in: context, take) {
                    try BatchLine(line, in: context.inputFolder).page()
                }
            }
        }
    }

    /// Hands on what can be read and says what cannot.
    private func read(
        _ name: String, in context: StepContext, _ take: @Sendable ([Material]) async throws -> Void,
        _ page: () throws -> WebPage
    ) async throws {
        let result = Result { try page() }
        switch result {
        case .success(let page): try await take([.page(page)])
        case .failure(let error): context.setAside(name, error)
        }
    }

    /// Paths below the folder, in the order of their names.
    private static func pages(in folder: String) throws -> [String] {
        let types = [".html", ".htm", ".xhtml", ".txt"]
        let paths: [String]
        do {
            paths = try FileManager.default.subpathsOfDirectory(atPath: folder)
        } catch {
            throw FileError(.read, path: folder, code: ENOENT)
        }
        return paths.filter { path in types.contains { path.lowercased().hasSuffix($0) } }
            .filter { !SiteFile.isForMachines($0) }.sorted()
    }

    /// A page from a file; its media type follows from the ending.
    /// - Parameter id: names it where it has no address.
    static func page(at path: String, id: String, url: String? = nil) throws -> WebPage {
        let isText = path.lowercased().hasSuffix(".txt")
        return WebPage(
            id: url == nil ? id : nil, url: url, mediaType: isText ? "text/plain" : "text/html",
            bytes: try FileContents.read(path))
    }
}
