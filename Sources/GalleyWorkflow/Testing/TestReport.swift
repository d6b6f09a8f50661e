/// What a workflow's tests said.
package struct TestReport: Sendable {
    /// One test.
    package struct Result: Sendable, Hashable {
        package let name: String
        /// Position in the file, `file:line:column`.
        package let place: String
        /// What did not hold, a line each; empty when the test passed.
        package let failures: [String]
        package let seconds: Double

        package var isPassed: Bool { failures.isEmpty }
    }

    package let workflow: String
    package let path: String
    /// What keeps the workflow from running; no test is run then.
    package let problems: [WorkflowProblem]
    package let results: [Result]

    /// The command's exit code: 0 all passed, 4 a test failed, 2 the workflow is wrong.
    package var exitCode: Int32 {
        if !problems.isEmpty { return 2 }
        return results.allSatisfy(\.isPassed) ? 0 : 4
    }
}
