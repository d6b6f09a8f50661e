import GalleyCore
import GalleyExport

/// Where a verb's articles go: standard output or files, in one format.
struct ArticleOutput: Sendable {
    /// Whether articles go to standard output.
    let isStream: Bool
    private let console: Console
    private let format: ExportFormat
    private let runner: ExportRunner

    /// Reads `--to`, `--out` and the flags of the export gate.
    /// - Parameters:
    ///   - fallback: the format when neither flag says.
    ///   - pictures: where pictures are held, for formats that carry them.
    /// - Throws: `UsageError` for a format or template there is not.
    init(
        _ arguments: Arguments, console: Console, verb: String, default fallback: String,
        pictures: (any PageStore)? = nil
    ) throws {
        self.console = console
        let out = arguments.text("out") ?? "-"
        isStream = out == "-"
        format = try Self.format(arguments.text("to"), out: out, verb: verb, fallback: fallback)
        let permissions = arguments.texts("allow").compactMap(ExportGate.Permission.init(rawValue:))
        do {
            let destination: ExportRunner.Destination =
                isStream
                ? .stream { try console.write($0) }
                : .files(try FileTemplate(Self.relative(out)), folder: Self.root(out))
            runner = try ExportRunner(
                format: format, values: try Self.values(arguments, format: format), target: arguments.text("target"),
                to: destination, gate: ExportGate(allowing: Set(permissions), now: Clock.now),
                pictures: pictures)
        } catch let error as FileTemplateError {
            throw UsageError("galley \(verb) --out: \(error.description)")
        } catch let error as ExportError where error.reason == .option {
            throw UsageError("galley \(verb): \(error.description)")
        }
    }

    /// Writes an article.
    /// - Throws: `ExportError` when it is refused or cannot be written.
    func write(_ article: Article) async throws { _ = try await runner.write(article) }

    /// An item that gave no article: a line with `error` in JSON Lines, a complaint elsewhere.
    func write(failure: BatchError, id: String?, name: String) throws {
        guard isStream, format.name == "jsonl" else { return console.complain(failure.naming(name)) }
        var json = JSONWriter()
        json.object { json in
            if let id {
                json.key("id")
                json.string(id)
            }
            json.key("error")
            json.string(failure.description)
        }
        try console.write(json.bytes + [0x0A])
    }

    /// Completes what holds many articles.
    func finish() async throws { _ = try await runner.finish() }

    private static func format(
        _ name: String?, out: String, verb: String, fallback: String
    ) throws -> ExportFormat {
        let known = Rooms.formats
        if let name {
            if let format = known.first(where: { $0.name == name }) { return format }
            throw UsageError(
                verb: verb, "knows no format \"\(name)\"" + NearestName.hint(for: name, among: known.map(\.name)))
        }
        let guessed = known.first { out.hasSuffix("." + $0.fileExtension) }
        guard let format = guessed ?? known.first(where: { $0.name == fallback }) else {
            throw UsageError(verb: verb, "needs --to FORMAT")
        }
        return format
    }

    /// `--option name=value`, each value read as JSON where it is JSON and as a text elsewhere.
    private static func values(_ arguments: Arguments, format: ExportFormat) throws -> [String: JSONValue] {
        var values: [String: JSONValue] = [:]
        for setting in arguments.texts("option") {
            let parts = setting.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { throw UsageError("--option wants name=value, not \"\(setting)\"") }
            values[parts[0]] = (try? JSONReader.read(Array(parts[1].utf8))) ?? .string(parts[1])
        }
        return values
    }

    /// A path named on the command line may lie anywhere: its folder part without keys is the output folder.
    private static func root(_ out: String) -> String {
        let parts = fixedParts(out)
        if out.hasPrefix("/") { return "/" + parts.joined(separator: "/") }
        return parts.isEmpty ? "." : parts.joined(separator: "/")
    }

    private static func relative(_ out: String) -> String {
        out.split(separator: "/").dropFirst(fixedParts(out).count).joined(separator: "/")
    }

    private static func fixedParts(_ out: String) -> [String] {
        out.split(separator: "/").dropLast().prefix { !$0.contains("{") }.map(String.init)
    }
}
