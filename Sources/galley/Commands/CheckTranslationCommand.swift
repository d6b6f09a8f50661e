import GalleyCore
import GalleyTranslation

/// `galley check-translation`: what the checks have to say of translations before they are accepted.
enum CheckTranslationCommand {
    static let verb = Verb(
        "check-translation", summary: "compares translations with their sources: numbers, names, terms, markup",
        operands: "SOURCE TRANSLATION…", operandCount: 2...Int.max,
        flags: [
            Flag("source", .text("LANGUAGE"), "the language of the source; the article's own if left out"),
            Flag("target", .text("LANGUAGE"), "the language of the translation; its own if left out"),
            Flag("disable", .text("CHECK"), repeatable: true, "leaves this check out: galley list checks"),
            Flag("report", .choice(["text", "json", "junit"]), "json is a line for each article, junit one document"),
        ],
        examples: [
            .init("galley check-translation articles.jsonl ko.jsonl", "translated articles; 4 if one has an error"),
            .init(
                "galley check-translation articles.jsonl story-ko.xlf --disable spaces --report junit > report.xml",
                "a file from the translator, for a build server"),
        ],
        run: run)

    private static func run(_ arguments: Arguments, _ console: Console) async throws -> ExitCode {
        let checks = try checks(arguments)
        let sourceLanguage = try SharedFlags.language("source", arguments, verb: "check-translation")
        let target = try SharedFlags.language("target", arguments, verb: "check-translation")
        if arguments.operands.count(where: { $0 == "-" }) > 1 {
            throw UsageError(verb: "check-translation", "can read standard input once")
        }
        let reader = TranslationReader(sources: try SourceArticles.read(arguments.operands[0], console), target: target)
        var printer = CheckReportPrinter(console, style: arguments.text("report") ?? "text")
        var (done, failed, hasErrors) = (0, 0, false)
        for file in arguments.operands.dropFirst() {
            try reader.each(of: file) { translation in
                switch translation {
                case .success(let one):
                    let from = sourceLanguage ?? one.source.metadata.language
                    let to = target ?? one.article.metadata.language
                    let report = checks.report(on: one.pairs, from: from, to: to)
                    try printer.show(report, on: one, from: from, to: to)
                    hasErrors = hasErrors || report.worst == .error
                    done += 1
                case .failure(let error):
                    try printer.show(error, ReturnedFile(file).name)
                    failed += 1
                }
            }
        }
        try printer.finish()
        if failed > 0 { return .batch(done: done, failed: failed) }
        return hasErrors ? .refuted : .success
    }

    private static func checks(_ arguments: Arguments) throws -> TranslationChecks {
        let known = TranslationChecks.all.map(\.description.id.text)
        for name in arguments.texts("disable") where !known.contains(name) {
            throw UsageError(
                verb: "check-translation", "knows no check \"\(name)\"" + NearestName.hint(for: name, among: known))
        }
        return try TranslationChecks(disabled: Set(arguments.texts("disable").map { RuleID($0) }))
    }
}
