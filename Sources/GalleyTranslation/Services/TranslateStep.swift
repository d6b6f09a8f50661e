package import GalleyCore

/// The workflow step `translate`: the article in another language, by a program, or pseudo-translated.
package struct TranslateStep: Step {
    /// The step's line in the registry.
    package static let entry = StepEntry(
        StepDescription(
            name: "translate",
            summary: "Translates by a program on this machine, or pseudo-translates; protected spans stay as they are.",
            kind: .perArticle, takes: .article, gives: .article,
            options: [
                StepOption("target", .language, required: true, summary: "The language to translate into."),
                StepOption(
                    "program", .list(.string), default: .array([]),
                    summary:
                        "The program and its arguments; {source} and {target}, or {source3} and {target3}, are codes."
                ),
                StepOption(
                    "pseudo", .boolean, default: .bool(false), summary: "Accents and lengthens the words instead."),
            ],
            example: #"{ "target": "es", "program": ["apertium", "-u", "-f", "html-noent", "{source3}-{target3}"] }"#)
    ) { options, _ in
        let program = options.strings("program")
        let isPseudo = options.bool("pseudo")
        guard isPseudo != !program.isEmpty else {
            throw StepOptionError(
                .invalid("name a program, or set pseudo, but not both"), option: "program", step: "translate")
        }
        return TranslateStep(
            target: options.string("target") ?? "",
            translator: isPseudo ? nil : ServiceTranslator(ProgramTranslation(program)))
    }

    private let target: String
    /// Nil for pseudo-translation.
    private let translator: ServiceTranslator?

    package func run(_ material: Material, in context: StepContext) async throws -> [Material] {
        guard case .article(let article) = material else { return [material] }
        if let translator { return [.article(try await translator.translate(article, into: target).article)] }
        return [.article(try PseudoTranslator().translate(article, into: target).article)]
    }
}
