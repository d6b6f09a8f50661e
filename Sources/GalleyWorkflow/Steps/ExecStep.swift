import GalleyCore

/// A step that any program may be: an article as a line of JSON goes to its standard input, and a line comes back.
struct ExecStep: Step {
    static let entry = StepEntry(
        StepDescription(
            name: "exec",
            summary: "Hands each article to a program as one line of JSON and takes one line back: an article, a list "
                + "of articles, null for none, or {\"error\": \"…\"}.",
            kind: .keyed, takes: .article, gives: .article,
            options: [
                StepOption(
                    "command", .list(.string), required: true,
                    summary: "the program and its arguments; no shell is involved; runs in the workflow's folder"),
                StepOption(
                    "timeout", .integer(1...86_400), default: .integer(60), summary: "seconds to wait for an answer"),
                StepOption(
                    "version", .string,
                    summary: "names the program's version; results are kept only when it or cacheFiles is given, and "
                        + "until it changes"),
                StepOption(
                    "cacheFiles", .list(.inputPath),
                    summary: "files that decide what the program gives, itself among them; results are kept until one "
                        + "of them changes"),
                StepOption(
                    "handshake", .boolean, default: .bool(false),
                    summary: "sends {\"galley\": 1, …} first and wants {\"galley\": 1} back, so that a program of "
                        + "another protocol is found out at once"),
            ],
            example: #"{ "command": ["python3", "house-style.py"], "cacheFiles": ["house-style.py"] }"#),
        step: { options, context in try ExecStep(options, context) })

    private let pool: ProgramPool

    init(_ options: StepOptions, _ context: StepContext) throws {
        let command = options.strings("command")
        if command.first?.isEmpty ?? true {
            throw StepOptionError(.invalid("it names no program"), option: "command", step: "exec")
        }
        let greeting = JSONValue.object(
            .init([("galley", .integer(ProgramPool.protocolVersion)), ("now", .string(context.now.description))]))
        pool = ProgramPool(
            command, folder: context.inputFolder, timeout: options.integer("timeout") ?? 60,
            greeting: options.bool("handshake") ? greeting : nil)
    }

    /// Whether results may be kept: what a program does is not to be seen from its name, so somebody must vouch for it.
    static func isKept(_ options: StepOptions) -> Bool {
        options.string("version") != nil || !options.strings("cacheFiles").isEmpty
    }

    func run(_ material: Material, in context: StepContext) async throws -> [Material] {
        guard case .article(let article) = material else { return [material] }
        return try pool.articles(for: article).map(Material.article)
    }

    func finish(in context: StepContext) async throws -> [Material] {
        pool.endAll()
        return []
    }
}
