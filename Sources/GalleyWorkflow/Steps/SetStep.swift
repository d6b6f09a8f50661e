import GalleyCore

/// Sets metadata that the workflow knows better than the page does: a section, a language, a rights line.
struct SetStep: Step {
    static let entry = StepEntry(
        StepDescription(
            name: "set", summary: "Sets metadata to values of the workflow's own; each change is on the record.",
            kind: .perArticle, takes: .article, gives: nil,
            options: [
                StepOption(
                    "values", .any, required: true,
                    summary: "an object: " + MetadataChange.fields.map(\.rawValue).joined(separator: ", ")
                        + "; null empties a value"),
                StepOption(
                    "onlyMissing", .boolean, default: .bool(false), summary: "leaves alone what the page says"),
            ],
            example: #"{ "values": { "section": "World", "keywords": ["Korea"] }, "onlyMissing": true }"#),
        step: { options, _ in try SetStep(options) })

    private static let rule = RuleStamp("set")

    private let change: MetadataChange
    private let onlyMissing: Bool

    init(_ options: StepOptions) throws {
        onlyMissing = options.bool("onlyMissing")
        guard let values = options["values"]?.object, !values.isEmpty else {
            throw StepOptionError(.invalid("it wants an object with a value in it"), option: "values", step: "set")
        }
        do { change = try MetadataChange(values) } catch {
            throw StepOptionError(.invalid("\(error)"), option: "values", step: "set")
        }
    }

    func run(_ material: Material, in context: StepContext) async throws -> [Material] {
        guard case .article(let article) = material else { return [material] }
        var editor = ArticleEditor(article, step: "set")
        editor.setMetadata(by: Self.rule, confidence: 1, reason: "the workflow sets it") {
            change.apply(to: &$0, onlyMissing: onlyMissing)
        }
        return [.article(editor.finish())]
    }
}
