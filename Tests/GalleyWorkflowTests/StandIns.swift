import GalleyCore
import GalleyStore
import Synchronization

@testable import GalleyWorkflow

/// Steps that stand in for the other rooms', small enough to be predicted: a request's address is its page.
enum StandIns {
    /// - Parameter exportFails: says when the disk is full.
    static func registry(
        _ log: CallLog = CallLog(), cleanVersion: Int = 1, exportFails: @escaping @Sendable () -> Bool = { false }
    ) -> StepRegistry {
        StepRegistry([list, fetch(log), clean(log, version: cleanVersion), tag(log), sort, export(log, exportFails)])
    }

    private static let list = StepEntry(
        StepDescription(
            name: "urls", summary: "Reads addresses.", kind: .source, takes: nil, gives: .request,
            options: [
                StepOption("items", .list(.string), summary: "addresses"),
                StepOption("list", .path, summary: "a file of addresses"),
            ]),
        source: { options, context in
            ListSource(
                items: options.strings("items"),
                list: options.string("list").map { InputPath.absolute($0, in: context.inputFolder) })
        })

    private static func fetch(_ log: CallLog) -> StepEntry {
        StepEntry(
            StepDescription(
                name: "fetch", summary: "Fetches.", kind: .effect, takes: .request, gives: .page,
                options: [
                    StepOption("perHost", .integer(1...64), default: .integer(2), summary: "at once from one host"),
                    StepOption("key", .string, summary: "a key"),
                ]),
            step: { options, _ in
                ClosureStep { material, _ in
                    guard case .request(let request) = material else { return [] }
                    log.note("fetch", request.url)
                    if let error = log.failures.withLock({ $0[request.url] }) { throw error }
                    if request.url.contains("gone") {
                        throw StandInError("404 for key \(options.string("key") ?? "-")")
                    }
                    let text = log.pages.withLock { $0[request.url] } ?? "Head \(request.url)\nBody.\nShare it"
                    return [.page(WebPage(url: request.url, mediaType: "text/plain", bytes: Array(text.utf8)))]
                }
            })
    }

    /// Lines become blocks; those that begin with `Share` are cut.
    private static func clean(_ log: CallLog, version: Int) -> StepEntry {
        StepEntry(
            StepDescription(
                name: "clean", summary: "Cleans.", kind: .perArticle, takes: .page, gives: .article,
                options: [
                    StepOption("captions", .choice(["keep", "to-picture"]), default: .string("keep"), summary: "c"),
                    StepOption("credits", .list(.string), summary: "credits"),
                ], version: version),
            step: { _, _ in
                ClosureStep { material, _ in
                    guard case .page(let page) = material else { return [] }
                    log.note("clean", page.url ?? "")
                    let lines = String(decoding: page.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
                    if lines.isEmpty { throw StandInError("the page is empty") }
                    let article = Article(
                        metadata: Metadata(url: page.url, headline: lines[0]),
                        body: lines.dropFirst().map { Block(.paragraph, text: $0) },
                        source: SourceRecord(mediaType: "text/plain"))
                    var editor = ArticleEditor(article, step: "clean")
                    for (index, block) in article.body.enumerated() where block.text.hasPrefix("Share") {
                        editor.cut(index, by: RuleStamp("share-prompt"), confidence: 1, reason: "asks to share")
                    }
                    return [.article(editor.finish())]
                }
            })
    }

    private static func tag(_ log: CallLog) -> StepEntry {
        StepEntry(
            StepDescription(
                name: "tag", summary: "Tags.", kind: .perArticle, takes: .article, gives: .article,
                options: [
                    StepOption("targets", .list(.language), summary: "languages"),
                    StepOption("glossary", .inputPath, summary: "terms"),
                ]),
            step: { _, _ in
                ClosureStep { material, _ in
                    guard case .article(let article) = material else { return [] }
                    log.note("tag", article.headline)
                    if article.headline.contains("slow") { try await Task.sleep(for: .milliseconds(20)) }
                    var editor = ArticleEditor(article, step: "tag")
                    editor.setWorkState(.tagged)
                    return [.article(editor.finish())]
                }
            })
    }

    private static let sort = StepEntry(
        StepDescription(
            name: "sort", summary: "Sorts by headline.", kind: .barrier, takes: .article, gives: .article, options: []),
        step: { _, _ in SortStep() })

    private static func export(_ log: CallLog, _ fails: @escaping @Sendable () -> Bool) -> StepEntry {
        StepEntry(
            StepDescription(
                name: "export", summary: "Writes files.", kind: .effect, takes: .article, gives: .file,
                options: [
                    StepOption("format", .choice(["markdown", "jsonl", "json"]), required: true, summary: "format"),
                    StepOption("out", .template, required: true, summary: "where"),
                ]),
            step: { options, context in
                ExportStep(
                    out: context.outputFolder + "/" + (options.string("out") ?? ""),
                    format: options.string("format") ?? "", log: log, fails: fails)
            })
    }
}

/// Who was called with what, and the pages the stand-in web holds.
final class CallLog: Sendable {
    let pages = Mutex<[String: String]>([:])
    /// Errors that fetching an address gives.
    let failures = Mutex<[String: StandInError]>([:])
    private let calls = Mutex<[String: [String]]>([:])

    func note(_ step: String, _ name: String) { calls.withLock { $0[step, default: []].append(name) } }
    func calls(of step: String) -> [String] { calls.withLock { $0[step] ?? [] } }
    func reset() { calls.withLock { $0 = [:] } }
}

struct StandInError: PassingError, CustomStringConvertible {
    let description: String
    let isPassing: Bool
    init(_ description: String, isPassing: Bool = false) {
        (self.description, self.isPassing) = (description, isPassing)
    }
}

struct ClosureStep: Step {
    let body: @Sendable (Material, StepContext) async throws -> [Material]
    func run(_ material: Material, in context: StepContext) async throws -> [Material] {
        try await body(material, context)
    }
}

private struct ListSource: Source {
    let items: [String]
    let list: String?

    func read(in context: StepContext, _ take: @Sendable ([Material]) async throws -> Void) async throws {
        for item in items { try await take([.request(PageRequest(url: item))]) }
        guard let list else { return }
        let lines = try LineReader(list)
        while let line = try lines.next() {
            try await take([.request(PageRequest(url: String(decoding: line, as: UTF8.self)))])
        }
    }
}

private final class SortStep: Step {
    private let held = Mutex<[Article]>([])

    func run(_ material: Material, in context: StepContext) async throws -> [Material] {
        if case .article(let article) = material { held.withLock { $0.append(article) } }
        return []
    }

    func finish(in context: StepContext) async throws -> [Material] {
        held.withLock { $0.sorted { $0.headline < $1.headline }.map(Material.article) }
    }
}

/// One file an article when the template holds `{slug}`, else one for all, written at the end.
private final class ExportStep: Step {
    let out: String
    let format: String
    let log: CallLog
    let fails: @Sendable () -> Bool
    private let lines = Mutex<(bytes: [UInt8], ids: [String])>(([], []))

    init(out: String, format: String, log: CallLog, fails: @escaping @Sendable () -> Bool) {
        (self.out, self.format, self.log, self.fails) = (out, format, log, fails)
    }

    func run(_ material: Material, in context: StepContext) async throws -> [Material] {
        guard case .article(let article) = material else { return [] }
        log.note("export", article.headline)
        if fails() || article.headline.contains("unwritable") { throw FileError(.write, path: out, code: 28) }
        guard out.contains("{slug}") else {
            lines.withLock {
                $0.bytes += article.json() + [0x0A]
                $0.ids.append(article.id)
            }
            return []
        }
        let path = out.replacing("{slug}", with: article.headline.replacing("/", with: "-").replacing(" ", with: "-"))
        return [.file(try write(article.json(), path, [article.id]))]
    }

    func finish(in context: StepContext) async throws -> [Material] {
        if out.contains("{slug}") { return [] }
        let (bytes, ids) = lines.withLock { $0 }
        return [.file(try write(bytes, out, ids))]
    }

    private func write(_ bytes: [UInt8], _ path: String, _ ids: [String]) throws -> ExportedFile {
        try AtomicFile.write(bytes, to: path)
        return ExportedFile(path: path, format: format, byteCount: bytes.count, articles: ids)
    }
}
