/// All that keeps a workflow from running, in the order of the file.
package struct WorkflowProblems: Error, Sendable, CustomStringConvertible {
    package let problems: [WorkflowProblem]

    package init(_ problems: [WorkflowProblem]) { self.problems = problems }

    /// One line a problem.
    package var description: String { problems.map(\.description).joined(separator: "\n") }
}
