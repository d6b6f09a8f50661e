/// One case of a `route`: the branches an article goes to when all conditions hold.
package struct RouteCase: Sendable, Hashable {
    /// What must hold; nothing means always.
    package let conditions: [Condition]
    /// Names of branches; each gets the article.
    package let branches: [String]
    package let pointer: String
    /// The case as canonical JSON: equal text, equal case.
    let text: String
}
