package import GalleyCore

/// The workflow step `translate`: the article in another language, by a program, or pseudo-translated.
package struct TranslateStep: Step {
    package static let description = StepDescription(
        name: "translate",
        summary: "Translates by a program or a service, or pseudo-translates; protected spans stay as they are.",
        kind: .perArticle, takes: .article, gives: .article,
        options: [
            StepOption("target", .language, required: true, summary: "The language to translate into."),
            StepOption(
                "program", .list(.string), default: .array([]),
                summary:
                    "The program and its arguments; {source} and {target}, or {source3} and {target3}, are codes."
            ),
            StepOption(
                "service", .string,
                summary: "The address of a translation service, such as http://127.0.0.1:5000; a private one must be "
                    + "allowed on the command line."),
            StepOption(
                "interface", .choice(TranslationInterface.allCases.map(\.rawValue)),
                default: .string("libretranslate"), summary: "The interface that the service speaks."),
            StepOption("key", .string, summary: "The service's key, from a secret parameter."),
            StepOption(
                "pseudo", .boolean, default: .bool(false), summary: "Accents and lengthens the words instead."),
        ],
        example: #"{ "target": "es", "program": ["apertium", "-u", "-f", "html-noent", "{source3}-{target3}"] }"#)

    /// The step's line in the registry.
    /// - Parameter post: sends messages to services.
    package static func entry(post: @escaping HTTPTranslation.Post) -> StepEntry {
        StepEntry(description) { options, _ in
            let program = options.strings("program")
            let address = options.string("service")
            let isPseudo = options.bool("pseudo")
            guard [isPseudo, !program.isEmpty, address != nil].count(where: \.self) == 1 else {
                throw StepOptionError(
                    .invalid("name a program or a service, or set pseudo: one of them"), option: "program",
                    step: description.name)
            }
            let interface = options.string("interface").flatMap(TranslationInterface.init) ?? .libretranslate
            let service: (any TranslationService)? = address.map {
                HTTPTranslation(interface, at: $0, key: options.string("key"), post: post)
            }
            let chosen = service ?? (program.isEmpty ? nil : ProgramTranslation(program))
            return TranslateStep(
                target: options.string("target") ?? "", translator: chosen.map { ServiceTranslator($0) })
        }
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
