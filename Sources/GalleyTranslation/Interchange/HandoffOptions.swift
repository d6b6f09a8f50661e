import GalleyCore

/// The options that hand-off formats share, read from what an export step was told.
struct HandoffOptions: Sendable {
    /// BCP 47.
    let target: String
    let inlineTags: InlineTags
    /// Whether the source's words stand in the place of the translation; common tools extract nothing otherwise.
    let isPrefilled: Bool

    /// - Throws: `HandoffError` without a target language, `StepOptionError` for a value that does not fit.
    /// - Parameter prefilled: what holds when the export does not say.
    init(_ options: ExportOptions, format: String, prefilled: Bool = true) throws {
        guard let target = options.target, StepOption.Shape.language.accepts(.string(target)) else {
            throw HandoffError(
                .noTarget, format, "a hand-off needs the language to translate into; name a target such as \"ko\"")
        }
        self.target = target
        for option in Self.descriptions {
            guard let value = options.values[option.name], !option.shape.accepts(value) else { continue }
            throw StepOptionError(.wrongShape(option.shape), option: option.name, step: format)
        }
        self.inlineTags = options.values["inline"]?.string.flatMap(InlineTags.init) ?? .names
        self.isPrefilled = options.values["prefill"]?.bool ?? prefilled
    }

    static let descriptions: [StepOption] = [
        StepOption(
            "inline", .choice(InlineTags.allCases.map(\.rawValue)), default: .string("names"),
            summary: "which tags stand inline; the others are told in notes"),
        StepOption(
            "prefill", .boolean, default: .bool(true),
            summary: "put the source's words into the empty translation, for tools that extract nothing otherwise"),
    ]

    /// For formats whose tools extract empty translations.
    static let emptyPrefill = StepOption(
        "prefill", .boolean, default: .bool(false), summary: "put the source's words into the empty translation")
}
