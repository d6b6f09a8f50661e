/// Says whether a workflow would run, by making the plan that a run would make.
package struct WorkflowChecker: Sendable {
    package init() {}

    /// Everything `run` would refuse, in the order of the file; empty when it would run.
    /// - Parameter parameters: values as `--set` gives them.
    package func check(
        path: String, parameters: [String: String] = [:], registry: StepRegistry, outputFolder: String? = nil
    ) -> [WorkflowProblem] {
        do {
            let file = try WorkflowFile.load(path: path)
            _ = try WorkflowPlan(
                file: file, parameters: parameters, registry: registry, outputFolder: outputFolder)
            return []
        } catch let error as WorkflowProblems {
            return error.problems
        } catch {
            return [
                WorkflowProblem(
                    reason: .unreadable, file: path, line: 0, column: 0, pointer: "", message: "\(error)", hint: nil)
            ]
        }
    }
}
