public import GalleyCore
import GalleyStore

/// The workflow step `check-translation`: compares translated articles with their sources.
public struct CheckTranslationStep: Step {
    /// The step's line in the registry.
    public static let entry = StepEntry(description) { options, context in
        try CheckTranslationStep(options, in: context)
    }

    static let description = StepDescription(
        name: "check-translation",
        summary: "Compares a translated article with its source; what is wrong is a warning.",
        kind: .perArticle, takes: .article, gives: .article,
        options: [
            StepOption("sources", .inputPath, required: true, summary: "The source articles, JSON Lines."),
            StepOption(
                "except", .list(.choice(TranslationChecks.all.map(\.description.id.text))), default: .array([]),
                summary: "These checks are not run."),
            StepOption(
                "refuse", .choice(CheckSeverity.allCases.map(\.rawValue) + ["never"]), default: .string("error"),
                summary: "How grave a finding sets the article aside."),
        ], example: #"{ "sources": "out/sources.jsonl", "except": ["spaces"] }"#)

    private let sources: [String: Article]
    private let checks: TranslationChecks
    /// Nil refuses nothing.
    private let refused: CheckSeverity?

    /// - Throws: `FileError`, `JSONError` or `ArticleJSONError` when the sources cannot be read.
    init(_ options: StepOptions, in context: StepContext) throws {
        let path = options.string("sources") ?? ""
        let lines = try LineReader(path.hasPrefix("/") ? path : context.inputFolder + "/" + path)
        var sources: [String: Article] = [:]
        while let line = try lines.next() {
            if line.allSatisfy({ $0 <= 0x20 }) { continue }
            let article = try Article(json: line)
            sources[article.id] = article
        }
        self.sources = sources
        checks = try TranslationChecks(disabled: Set(options.strings("except").map { RuleID($0) }))
        refused = options.string("refuse").flatMap(CheckSeverity.init)
    }

    public func run(_ material: Material, in context: StepContext) async throws -> [Material] {
        guard case .article(let article) = material, let id = article.metadata.translationOf else { return [material] }
        guard let source = sources[id] else {
            throw HandoffError(.wrongArticle, article.id, "its source \"\(id)\" is not among the sources given")
        }
        let report = checks.report(
            on: ArticlePairing.pairs(source: source, translation: article), from: source.metadata.language,
            to: article.metadata.language)
        if let refused, let worst = report.worst, worst >= refused {
            let first = report.findings.first { $0.severity >= refused }
            let count = report.findings.count { $0.severity >= refused }
            throw HandoffError(
                .refused, article.id,
                "\(count) findings of the checks; the first in \(first?.unit ?? ""): \(first?.problem.message ?? "")")
        }
        var editor = ArticleEditor(article, step: "check-translation")
        for finding in report.findings {
            editor.warn(
                Warning(
                    "translation-\(finding.check)", finding.problem.message,
                    evidence: "\(finding.unit): \(finding.target)"))
        }
        return [.article(editor.finish())]
    }
}
