import GalleyCore

/// Lets through the articles that fit and drops the others, which is no error.
struct FilterStep: Step {
    static let entry = StepEntry(
        StepDescription(
            name: "filter", summary: "Keeps the articles for which all conditions hold; the others end here.",
            kind: .perArticle, takes: .article, gives: nil,
            options: [
                StepOption(
                    "keep", .any, required: true,
                    summary: "one condition or a list of them, as in the cases of a route")
            ],
            example: #"{ "keep": { "path": "/language", "equals": "en" } }"#),
        step: { options, _ in
            FilterStep(conditions: try Condition.list(options["keep"], option: "keep", step: "filter"))
        })

    let conditions: [Condition]

    func run(_ material: Material, in context: StepContext) async throws -> [Material] {
        guard case .article(let article) = material else { return [material] }
        let view = ArticleView(article)
        return conditions.allSatisfy { $0.holds(in: view) } ? [material] : []
    }
}
