import GalleyCore
import GalleyExport
import GalleyTranslation
import GalleyWorkflow

/// `galley list`: what there is, from the same descriptions that the checker and the reference pages read.
enum ListCommand {
    static let verb = Verb(
        "list", summary: "lists steps, rules, checks, formats, or the keys of file templates",
        operands: "steps|rules|checks|formats|keys [NAME]", operandCount: 1...2,
        flags: [SharedFlags.json, Flag("losses", "of formats: what each cannot hold of an article")],
        examples: [
            .init("galley list steps", "the steps of workflows and their options"),
            .init("galley list rules share-prompt", "one rule with its reason and examples"),
            .init("galley list formats --json", "the formats, for programs"),
            .init("galley list formats --losses", "what each format cannot hold of an article"),
        ],
        run: run)

    private static let lists = ["steps", "rules", "checks", "formats", "keys"]

    private static func run(_ arguments: Arguments, _ console: Console) async throws -> ExitCode {
        let name = arguments.operands.count > 1 ? arguments.operands[1] : nil
        let entries: [Entry]
        switch arguments.operands[0] {
        case "formats" where arguments.has("losses"): entries = try ExportFormats.all.map(Entry.init(losses:))
        case "steps": entries = Rooms.registry(listsPrograms: true).entries.map { Entry($0.description) }
        case "rules": entries = Rooms.rules.map(Entry.init)
        case "checks": entries = TranslationChecks.all.map { Entry($0.description) }
        case "formats": entries = Rooms.formats.map(Entry.init)
        case "keys": entries = try keys(name)
        default:
            let near = NearestName.hint(for: arguments.operands[0], among: lists)
            throw UsageError(verb: "list", "knows no list \"\(arguments.operands[0])\"\(near)")
        }
        try show(arguments.operands[0] == "keys" ? entries : chosen(entries, name), name, arguments, console)
        return .success
    }

    private static func chosen(_ entries: [Entry], _ name: String?) throws -> [Entry] {
        guard let name else { return entries }
        guard let entry = entries.first(where: { $0.name == name }) else {
            throw UsageError(
                verb: "list", "knows no \"\(name)\"" + NearestName.hint(for: name, among: entries.map(\.name)))
        }
        return [entry]
    }

    private static func show(
        _ entries: [Entry], _ name: String?, _ arguments: Arguments, _ console: Console
    ) throws {
        if arguments.has("json") {
            var json = JSONWriter(pretty: true)
            json.value(.array(entries.map(\.json)))
            return try console.write(json.bytes + [0x0A])
        }
        let width = console.outIsTerminal ? console.width : nil
        var lines = TermList(entries.map { (name: $0.name, meaning: $0.summary) }).lines(width: width)
        if name != nil {
            for detail in entries.flatMap(\.details) {
                let parts = width.map { TermList.wrapped(detail, to: max(30, $0 - 4)) } ?? [detail]
                lines += parts.enumerated().map { ($0 == 0 ? "  " : "    ") + $1 }
            }
        }
        try console.write(lines.map { $0 + "\n" }.joined())
    }

    /// The keys of file templates; with a file, what each would be for its article.
    private static func keys(_ file: String?) throws -> [Entry] {
        guard let file else {
            return FileTemplate.Key.allCases.map { Entry(name: $0.rawValue, summary: $0.summary) }
        }
        var reader = ArticleReader([file])
        guard let item = try reader.next() else { throw BatchError("\(file) holds no article") }
        return FileTemplate.keys(for: try item.article.get()).map { key in
            Entry(name: key.key.rawValue, summary: key.value ?? "(set by --target)")
        }
    }
}

extension ListCommand {
    /// One line of a list, what is said of it alone, and all of it as JSON.
    private struct Entry {
        let name: String
        let summary: String
        var details: [String] = []
        var json: JSONValue

        init(name: String, summary: String) {
            self.name = name
            self.summary = summary
            json = .object(.init([("name", .string(name)), ("summary", .string(summary))]))
        }

        init(_ step: StepDescription) {
            self.init(name: step.name, summary: step.summary)
            let ends = [step.takes?.rawValue ?? "nothing", step.gives?.rawValue ?? "what it took"]
            details = ["\(ends[0]) → \(ends[1]); \(step.kind.rawValue)"] + step.options.map(Self.line)
            details.append("example: \(step.example)")
            json = .object(
                .init([
                    ("name", .string(name)), ("summary", .string(summary)), ("kind", .string(step.kind.rawValue)),
                    ("takes", step.takes.map { .string($0.rawValue) } ?? .null),
                    ("gives", step.gives.map { .string($0.rawValue) } ?? .null),
                    ("version", .integer(step.version)), ("options", .array(step.options.map(Self.object))),
                ]))
        }

        init(_ format: ExportFormat) {
            self.init(name: format.name, summary: format.summary)
            details = ["\(format.mediaType), .\(format.fileExtension), \(format.arity.rawValue)"]
            details += format.options.map(Self.line)
            json = .object(
                .init([
                    ("name", .string(name)), ("summary", .string(summary)),
                    ("mediaType", .string(format.mediaType)), ("fileExtension", .string(format.fileExtension)),
                    ("arity", .string(format.arity.rawValue)), ("options", .array(format.options.map(Self.object))),
                ]))
        }

        init(losses format: ExportFormat) throws {
            let losses = try FormatLosses(format)
            let words = losses.lost.isEmpty ? "nothing" : losses.lost.map(\.rawValue).joined(separator: ", ")
            self.init(
                name: format.name, summary: (losses.isReadBack ? "read back; loses " : "one way; leaves out ") + words)
            details = losses.lost.map { "\($0.rawValue): \($0.summary)" }
            json = .object(
                .init([
                    ("name", .string(name)), ("readBack", .bool(losses.isReadBack)),
                    ("lost", .array(losses.lost.map { .string($0.rawValue) })),
                ]))
        }

        init(_ rule: RuleDescription) {
            self.init(name: rule.id.text, summary: rule.summary)
            details = [rule.rationale]
            details += rule.changes.map { "changes: \($0.source)" } + rule.keeps.map { "keeps:   \($0.source)" }
            json = .object(
                .init([
                    ("name", .string(name)), ("summary", .string(summary)),
                    ("version", .integer(rule.stamp.version)), ("rationale", .string(rule.rationale)),
                    ("changes", .array(rule.changes.map { .string($0.source) })),
                    ("keeps", .array(rule.keeps.map { .string($0.source) })),
                ]))
        }

        init(_ check: CheckDescription) {
            self.init(name: check.id.text, summary: check.summary)
            details = ["\(check.severity.rawValue); \(check.rationale)"]
            details += check.accepts.map { "accepts: \(Self.line($0))" }
            details += check.reports.map { "reports: \(Self.line($0))" }
            json = .object(
                .init([
                    ("name", .string(name)), ("summary", .string(summary)),
                    ("severity", .string(check.severity.rawValue)), ("rationale", .string(check.rationale)),
                    ("accepts", .array(check.accepts.map { .string(Self.line($0)) })),
                    ("reports", .array(check.reports.map { .string(Self.line($0)) })),
                ]))
        }

        private static func line(_ example: CheckExample) -> String { "\(example.source) → \(example.target)" }

        private static func line(_ option: StepOption) -> String {
            let fallback = option.default.map { ", \($0.text) if left out" } ?? (option.isRequired ? ", needed" : "")
            return "\(option.name): \(option.shape.wanted)\(fallback). \(option.summary)"
        }

        private static func object(_ option: StepOption) -> JSONValue {
            .object(
                .init([
                    ("name", .string(option.name)), ("summary", .string(option.summary)),
                    ("wants", .string(option.shape.wanted)), ("default", option.default ?? .null),
                    ("required", .bool(option.isRequired)),
                ]))
        }
    }
}
