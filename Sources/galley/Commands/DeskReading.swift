import GalleyCore
import GalleyStore

/// The actions of `galley desk` that only look.
struct DeskReading {
    let desk: Desk
    let console: Console

    func run(_ action: String, _ names: [String], _ arguments: Arguments) throws -> ExitCode {
        switch action {
        case "info": try info(asJSON: arguments.has("json"))
        case "list": try list(asJSON: arguments.has("json"))
        case "export": try export(names, to: arguments.text("out"))
        default:
            guard names.count == 1 else {
                throw UsageError(verb: "desk", "\(action) wants an article: an id or an address")
            }
            let id = try DeskSettings.article(names[0], in: desk, verb: "desk")
            guard let article = try desk.article(id) else {
                console.complain("the desk does not keep the words of \(id): it came in as an article already")
                return .someFailed
            }
            let decided = ArticleOnDesk(article, decisions: try desk.decisions())
            if action == "show" { try show(decided, asJSON: arguments.has("json")) } else { try why(decided) }
        }
        return .success
    }

    private func info(asJSON: Bool) throws {
        let figures = try desk.figures()
        if asJSON {
            let members = [("path", JSONValue.string(desk.path))] + figures.map { ($0.name, .integer($0.value)) }
            return try console.write(JSONValue.object(.init(members)).text + "\n")
        }
        try console.write("desk \(desk.path)\n")
        let width = figures.map(\.name.count).max() ?? 0
        for figure in figures {
            let gap = String(repeating: " ", count: width - figure.name.count + 2)
            try console.write("  \(figure.name)\(gap)\(figure.value)\n")
        }
        for run in try desk.runs(most: 5) {
            try console.write("  run \(run.id): \(run.workflow), \(run.started), \(run.outcome ?? "unfinished")\n")
        }
    }

    private func list(asJSON: Bool) throws {
        let decisions = try desk.decisions()
        var table = TextTable(["article", "revision", "state", "headline", "source"])
        for holding in try desk.holdings() {
            let article = try desk.article(holding.id).map { ArticleOnDesk($0, decisions: decisions).article }
            let state = article.map { $0.usage == .usable ? $0.workState.rawValue : $0.usage.word } ?? "-"
            let headline = article?.headline ?? ""
            if asJSON {
                let members: [(String, JSONValue)] = [
                    ("id", .string(holding.id)), ("revision", holding.revision.map { .integer($0) } ?? .null),
                    ("state", .string(state)), ("headline", .string(headline)),
                    ("source", holding.name.map { .string($0) } ?? .null),
                    ("files", .array(try desk.files(holding: holding.id).map { .string($0.path) })),
                ]
                try console.write(JSONValue.object(.init(members)).text + "\n")
            } else {
                let revision = holding.revision.map(String.init) ?? "-"
                table.add([String(holding.id.prefix(12)), revision, state, headline, holding.name ?? ""])
            }
        }
        if !asJSON {
            let width = max(console.outIsTerminal ? 80 : 100, console.width)
            try console.write(table.lines(width: width).joined(separator: "\n") + "\n")
        }
        for item in try desk.setAside() where !asJSON {
            try console.write("set aside: \(item.name), at step \(item.step): \(item.error)\n")
        }
    }

    private func show(_ held: ArticleOnDesk, asJSON: Bool) throws {
        let article = held.article
        if asJSON { return try console.write(article.json(pretty: true) + [0x0A]) }
        try console.write("\(article.headline)\n\(article.id), revision \(article.revision)\n")
        for field in MetadataField.allCases {
            if let words = article.metadata.words(of: field) { try console.write("  \(field.rawValue): \(words)\n") }
        }
        try console.write("  state: \(article.workState.rawValue), \(article.usage.word)\n")
        for warning in article.warnings { try console.write("  warning: \(warning.message)\n") }
        for decision in held.decisions { try console.write("  decided: \(decision.words)\n") }
        for file in try desk.files(holding: article.id) { try console.write("  file: \(file.path)\n") }
        try console.write("\n\(article.text)\n")
    }

    private func why(_ held: ArticleOnDesk) throws {
        let article = held.article
        try console.write("\(article.headline) (\(article.id))\n")
        if article.cuts.isEmpty { try console.write("nothing was cut\n") }
        for cut in article.cuts {
            try console.write(
                "  cut \(cut.id): “\(cut.text.onOneLine)”\n      \(cut.reason) (\(cut.step), \(cut.rule.id.text))\n")
        }
        for edit in article.edits {
            let change = [edit.before.map { "“\($0.onOneLine)”" }, edit.after.map { "“\($0.onOneLine)”" }]
                .compactMap(\.self).joined(separator: " → ")
            try console.write(
                "  \(edit.action.rawValue) \(edit.subject): \(change)\n      \(edit.reason) (\(edit.step), \(edit.rule.id.text))\n"
            )
        }
    }

    private func export(_ names: [String], to path: String?) throws {
        let decisions = try desk.decisions()
        let ids =
            names.isEmpty
            ? try desk.holdings().map(\.id)
            : try names.map { try DeskSettings.article($0, in: desk, verb: "desk") }
        let file = try path.map { try AtomicFile($0) }
        for id in ids {
            guard let article = try desk.article(id) else { continue }
            let line = ArticleOnDesk(article, decisions: decisions).article.json() + [0x0A]
            if let file { try file.append(line) } else { try console.write(line) }
        }
        try file?.commit()
    }
}

extension String {
    /// The first hundred letters, without line breaks.
    fileprivate var onOneLine: String {
        let line = split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.count > 100 ? line.prefix(99) + "…" : line
    }
}
