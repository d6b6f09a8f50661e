import FoundationEssentials
import GalleyCore
import GalleyTranslation

/// `galley translate`: articles in, translated articles out.
enum TranslateCommand {
    static let verb = Verb(
        "translate", summary: "translates articles by a program or a service, or pseudo-translates them",
        operands: "[FILE|-]…", operandCount: Verb.anyNumber,
        flags: [
            Flag(
                "program", .text("COMMAND"),
                "a program that reads and writes HTML; {source} and {target}, or {source3} and {target3}, are codes"),
            Flag("service", .text("URL"), "a translation service, such as http://127.0.0.1:5000"),
            Flag(
                "interface", .choice(TranslationInterface.allCases.map(\.rawValue)),
                "what the service speaks; libretranslate if left out"),
            Flag("key-from", .text("VARIABLE"), "the environment variable that holds the service's key"),
            Flag("pseudo", "accents and lengthens the words instead, keeps what is protected"),
            Flag("target", .text("LANGUAGE"), "the language to say it is in; needed"),
            SharedFlags.to, SharedFlags.out, SharedFlags.jobs, SharedFlags.allow, SharedFlags.allowAddress,
        ],
        examples: [
            .init("galley translate --program ./to-spanish --target es tagged.jsonl", "by a program on this machine"),
            .init("galley translate --pseudo --target ko tagged.jsonl > pseudo.jsonl", "a file of articles"),
            .init("galley translate --pseudo --target de - --to markdown < tagged.jsonl", "reads standard input"),
        ],
        run: run)

    private static func run(_ arguments: Arguments, _ console: Console) async throws -> ExitCode {
        let program = arguments.text("program")?.split(separator: " ").map(String.init) ?? []
        let service = try service(arguments)
        guard [arguments.has("pseudo"), !program.isEmpty, service != nil].count(where: \.self) == 1 else {
            throw UsageError(verb: "translate", "wants one of --program COMMAND, --service URL and --pseudo")
        }
        guard let target = try SharedFlags.language("target", arguments, verb: "translate") else {
            throw UsageError(verb: "translate", "wants --target LANGUAGE, such as --target ko")
        }
        let output = try ArticleOutput(arguments, console: console, verb: "translate", default: "jsonl")
        let translate: @Sendable (Article) async throws -> Article
        if arguments.has("pseudo") {
            translate = { try PseudoTranslator().translate($0, into: target).article }
        } else {
            let translator = ServiceTranslator(service ?? ProgramTranslation(program))
            translate = { try await translator.translate($0, into: target).article }
        }
        var reader = ArticleReader(arguments.operands)
        return try await BatchRun(
            jobs: SharedFlags.jobCount(arguments), output: output, progress: Progress(console, noun: "articles")
        ).run(next: { try reader.next() }, make: translate)
    }

    /// The service named, or nil.
    private static func service(_ arguments: Arguments) throws -> (any TranslationService)? {
        guard let address = arguments.text("service") else {
            for flag in ["interface", "key-from"] where arguments.has(flag) {
                throw UsageError(verb: "translate", "--\(flag) goes with --service URL")
            }
            return nil
        }
        let variable = arguments.text("key-from")
        let key = variable.flatMap { ProcessInfo.processInfo.environment[$0] }
        if let variable, key == nil {
            throw UsageError(verb: "translate", "finds no key: the environment variable \(variable) is not set")
        }
        let interface = arguments.text("interface").flatMap(TranslationInterface.init) ?? .libretranslate
        return HTTPTranslation(
            interface, at: address, key: key,
            post: TranslationPost.post(allowing: try FetchCommand.allowedAddresses(arguments, verb: "translate")))
    }
}
