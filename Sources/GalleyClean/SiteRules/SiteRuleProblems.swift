/// Everything that is wrong with one site-rules file or a folder of them.
package struct SiteRuleProblems: Error, Sendable, Hashable, CustomStringConvertible {
    /// In the order of the files.
    package let problems: [SiteRuleProblem]

    init(_ problems: [SiteRuleProblem]) { self.problems = problems }

    /// The first problem, and how many more there are.
    package var description: String {
        guard let first = problems.first else { return "the site rules cannot be used" }
        if problems.count == 1 { return first.description }
        return "\(first); and \(problems.count - 1) more, see galley check \(first.file)"
    }
}
