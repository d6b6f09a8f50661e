import GalleyClean
import GalleyCore
import GalleyStore
import GalleyText

/// Where fetched pages go: standard output as they are or as JSON Lines, or a file each.
struct FetchedOutput: Sendable {
    private let console: Console
    private let folder: String?
    private let asLines: Bool

    /// - Throws: `UsageError` when several pages would run together.
    init(_ arguments: Arguments, console: Console, isSingle: Bool) throws {
        self.console = console
        folder = arguments.text("out")
        asLines = arguments.text("to").map { $0 == "jsonl" } ?? !isSingle
        if !asLines, folder == nil, !isSingle {
            throw UsageError(verb: "fetch", "cannot write several pages as html to one output; give --out FOLDER")
        }
    }

    func write(_ page: WebPage) throws {
        if let folder {
            let name = page.url ?? "page"
            let file = Slug.make(name) + "-" + ContentHash(of: name.utf8).short + (asLines ? ".jsonl" : ".html")
            try AtomicFile.write(asLines ? line(page) : page.bytes, to: folder + "/" + file)
        } else {
            try console.write(asLines ? line(page) : page.bytes)
        }
    }

    /// The page decoded to UTF-8: a line of JSON holds nothing else.
    private func line(_ page: WebPage) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.key("id")
            json.string(page.id ?? page.url ?? "")
            json.key("url")
            json.string(page.address ?? "")
            json.key("html")
            json.string(String(decoding: PageDecoder.decode(page).bytes, as: UTF8.self))
        }
        return json.bytes + [0x0A]
    }
}
