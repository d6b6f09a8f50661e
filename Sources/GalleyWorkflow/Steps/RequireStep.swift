import GalleyCore

/// Sets aside articles that lack what the outlet cannot do without.
struct RequireStep: Step {
    static let entry = StepEntry(
        StepDescription(
            name: "require",
            summary: "Sets an article aside when a value is missing or empty, or a condition does not hold.",
            kind: .perArticle, takes: .article, gives: nil,
            options: [
                StepOption(
                    "paths", .list(.string), default: .array([]),
                    summary: "JSON Pointers into the article; each must lead to something that is not empty"),
                StepOption(
                    "conditions", .any, summary: "one condition or a list of them, as in the cases of a route"),
            ],
            example: #"{ "paths": ["/headline", "/body/0"] }"#),
        step: { options, _ in try RequireStep(options) })

    private let paths: [JSONPointer]
    private let conditions: [Condition]

    init(_ options: StepOptions) throws {
        paths = try options.strings("paths").map { text in
            guard let pointer = JSONPointer(text) else {
                throw StepOptionError(
                    .invalid("\"\(text)\" is no JSON Pointer; it begins with a slash"), option: "paths",
                    step: "require")
            }
            return pointer
        }
        conditions = try Condition.list(options["conditions"], option: "conditions", step: "require")
        if paths.isEmpty, conditions.isEmpty {
            throw StepOptionError(.invalid("nothing is required"), option: "paths", step: "require")
        }
    }

    func run(_ material: Material, in context: StepContext) async throws -> [Material] {
        guard case .article(let article) = material else { return [material] }
        let view = ArticleView(article)
        let missing = paths.filter { path in view.values(at: path).allSatisfy(\.isEmptyValue) }
        let failures = conditions.compactMap { $0.failure(in: view) }
        if missing.isEmpty, failures.isEmpty { return [material] }
        throw RequirementError(missing: missing.map(\.description), failures: failures)
    }
}

/// What an article lacks.
struct RequirementError: Error, Sendable, CustomStringConvertible {
    let missing: [String]
    let failures: [String]

    var description: String {
        ((missing.isEmpty ? [] : ["the article has no " + missing.joined(separator: ", ")]) + failures)
            .joined(separator: "; ")
    }
}
