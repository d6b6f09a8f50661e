/// What the tests of a file said: a workflow, or something it uses that has tests of its own.
package struct TestReport: Sendable {
    /// Something that keeps the file from being used.
    package struct Problem: Sendable, Hashable {
        /// What kind of mistake it is, for programs.
        package let reason: String
        /// What is wrong, in words.
        package let message: String
        /// One line: file, place, what is wrong and what to do.
        package let description: String

        package init(reason: String, message: String, description: String) {
            (self.reason, self.message, self.description) = (reason, message, description)
        }
    }

    /// One test.
    package struct Result: Sendable, Hashable {
        package let name: String
        /// Position in the file, `file:line:column`.
        package let place: String
        /// What did not hold, a line each; empty when the test passed.
        package let failures: [String]
        package let seconds: Double

        package var isPassed: Bool { failures.isEmpty }

        package init(name: String, place: String, failures: [String], seconds: Double) {
            (self.name, self.place, self.failures, self.seconds) = (name, place, failures, seconds)
        }
    }

    /// The workflow's name, or what else names the tests.
    package let name: String
    package let path: String
    /// What keeps the file from being used; no test is run then.
    package let problems: [Problem]
    package let results: [Result]

    package init(name: String, path: String, problems: [Problem], results: [Result]) {
        (self.name, self.path, self.problems, self.results) = (name, path, problems, results)
    }

    /// The command's exit code: 0 all passed, 4 a test failed, 2 the file is wrong.
    package var exitCode: Int32 {
        if !problems.isEmpty { return 2 }
        return results.allSatisfy(\.isPassed) ? 0 : 4
    }
}
