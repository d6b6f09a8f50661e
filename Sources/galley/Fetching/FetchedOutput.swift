import GalleyClean
import GalleyCore
import GalleyStore
import GalleyText

/// Where fetched pages go: standard output as they are or as JSON Lines, or a file each.
struct FetchedOutput: Sendable {
    private enum Form: Sendable {
        case page, line
        /// The archive has them, or the report speaks of them.
        case nothing
    }

    private let console: Console
    private let folder: String?
    private let form: Form

    /// - Throws: `UsageError` when several pages would run together.
    init(_ arguments: Arguments, console: Console, isSingle: Bool) throws {
        self.console = console
        let out = arguments.text("out").flatMap { $0 == "-" ? nil : $0 }
        folder = out
        switch arguments.text("to") {
        case "warc": form = .nothing
        case "jsonl": form = .line
        case "html": form = .page
        default: form = isSingle || out != nil ? .page : .line
        }
        if arguments.text("to") == "warc", out == nil, arguments.has("report") {
            throw UsageError(verb: "fetch", "cannot write a report and an archive to one output; give --out PATH")
        }
        if form == .page, out == nil, !isSingle, !arguments.has("report") {
            throw UsageError(verb: "fetch", "cannot write several pages as html to one output; give --out FOLDER")
        }
        isSilent = out == nil && arguments.has("report")
    }

    /// True when nothing is written, since standard output is the report's.
    private let isSilent: Bool

    /// - Throws: `OutputError`, `OutputClosed`, `FileError`.
    func write(_ page: WebPage) throws {
        if isSilent { return }
        switch form {
        case .nothing: return
        case .page: try write(page.bytes, page, ending: page.mediaType == "text/plain" ? ".txt" : ".html")
        case .line: try write(line(page), page, ending: ".jsonl")
        }
    }

    private func write(_ bytes: [UInt8], _ page: WebPage, ending: String) throws {
        guard let folder else { return try console.write(bytes) }
        let name = page.url ?? page.file ?? "page"
        let file = Slug.make(name) + "-" + ContentHash(of: name.utf8).short + ending
        try AtomicFile.write(bytes, to: folder + "/" + file)
    }

    /// The page decoded to UTF-8: a line of JSON holds nothing else.
    private func line(_ page: WebPage) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.key("id")
            json.string(page.id ?? page.url ?? page.file ?? "")
            json.key("url")
            json.string(page.address ?? "")
            json.key(page.mediaType == "text/plain" ? "text" : "html")
            json.string(String(decoding: PageDecoder.decode(page).bytes, as: UTF8.self))
        }
        return json.bytes + [0x0A]
    }
}
