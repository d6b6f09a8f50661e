public import GalleyCore

/// The workflow step `tag`: language, segments and tags for translators.
public struct TagStep: Step {
    /// The step's line in the registry.
    public static let entry = StepEntry(
        StepDescription(
            name: "tag", summary: "Adds language, sentences and tags for translators; the words stay as they are.",
            kind: .perArticle, takes: .article, gives: .article,
            options: [
                StepOption(
                    "targets", .list(.language), default: .array([]), summary: "Languages to be translated into."),
                StepOption(
                    "glossary", .inputPath,
                    summary: "Terms with their translations: CSV or TSV with a column a language, or TBX."),
            ], example: #"{ "targets": ["ko", "es"] }"#)
    ) { options, context in
        let path = options.string("glossary").map { $0.hasPrefix("/") ? $0 : context.inputFolder + "/" + $0 }
        return TagStep(
            tagger: try ArticleTagger(options: TagOptions(glossary: path, targets: options.strings("targets"))))
    }

    private let tagger: ArticleTagger

    public func run(_ material: Material, in context: StepContext) async throws -> [Material] {
        guard case .article(let article) = material else { return [material] }
        return [.article(tagger.tag(article))]
    }
}
