import GalleyCore
import GalleyStore

/// `galley desk`: what the desk holds, and the editor's decisions on it.
enum DeskCommand {
    static let verb = Verb(
        "desk", summary: "what the desk holds, and an editor's decisions about its articles",
        operands: "ACTION [ARTICLE|URL] [NAME=VALUE|NAME]…", operandCount: 1...Int.max,
        flags: [
            DeskSettings.flag,
            Flag("until", .text("TIME"), "withhold: until when, such as 2026-01-31T08:00:00+09:00"),
            Flag("reason", .text("WORDS"), "why; stands on the article's record"),
            Flag("take-back", "approve, withhold, kill, set, correct, stet: takes the decisions of that kind back"),
            Flag("apply", "kill, correct, set, stet: runs the workflows again, offline, so that their files follow"),
            Flag("out", .text("FILE"), "export: where the articles go; standard output if left out"),
            SharedFlags.json,
        ],
        examples: [
            .init("galley desk list", "the articles; galley desk info says how many of what"),
            .init("galley desk why https://example.org/story", "what was cut and changed, by which rule"),
            .init("galley desk withhold 3f2a --until 2026-02-01T06:00Z", "no export before that moment"),
            .init("galley desk kill 3f2a --reason \"denied by the court\" --apply", "takes its files away, too"),
            .init("galley desk set 3f2a headline=\"Harbour shut\" section=World", "kept through every re-fetch"),
            .init("galley desk correct 3f2a \"12 people=21 people\"", "other words in the body"),
            .init("galley desk forget https://example.org/story", "a page, its articles, and all that is held of it"),
        ],
        run: run)

    /// What can be done, with a word of explanation.
    static let actions = [
        "info", "list", "show", "why", "export", "vacuum", "forget", "approve", "withhold", "kill", "release", "set",
        "correct", "stet",
    ]

    private static func run(_ arguments: Arguments, _ console: Console) async throws -> ExitCode {
        let action = arguments.operands[0]
        guard actions.contains(action) else {
            throw UsageError(verb: "desk", "knows no \"\(action)\"" + NearestName.hint(for: action, among: actions))
        }
        let path = try DeskSettings.path(arguments, verb: "desk")
        let rest = Array(arguments.operands.dropFirst())
        switch action {
        case "info", "list", "show", "why", "export":
            let reader = DeskReading(desk: try Desk.openForReading(path: path), console: console)
            return try reader.run(action, rest, arguments)
        case "vacuum":
            let gone = try Desk.open(path: path).vacuum()
            try console.write(
                "\(gone.results) results and \(gone.blobs) blobs taken away, \(gone.bytes) bytes given back\n")
            return .success
        case "forget":
            return try forget(rest, Desk.open(path: path), console)
        default:
            return try await DeskDeciding(path: path, console: console).run(action, rest, arguments)
        }
    }

    private static func forget(_ urls: [String], _ desk: Desk, _ console: Console) throws -> ExitCode {
        if urls.isEmpty { throw UsageError(verb: "desk", "forget wants the address of a page") }
        var unknown = 0
        for url in urls {
            guard let gone = try desk.forget(page: url) else {
                console.complain("the desk holds nothing of \(url)")
                unknown += 1
                continue
            }
            try console.write("\(url): forgotten, with \(gone.articles.count) articles\n")
            for file in gone.files { try console.write("  still there: \(file.path)\n") }
        }
        return .batch(done: urls.count - unknown, failed: unknown)
    }
}
