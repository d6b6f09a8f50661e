import GalleyCore
import GalleyStore

/// Runs the tests that stand in a workflow file, offline: samples in, expectations on what comes out.
package struct WorkflowTester: Sendable {
    package init() {}

    /// - Parameters:
    ///   - parameters: values as `--set` gives them.
    ///   - names: the tests to run; nil runs all.
    ///   - fromStep, toStep: the first and last step of every test, in the place of its own.
    ///   - isUpdating: puts golden files right; a test whose file was not right fails all the same.
    package func test(
        path: String, registry: StepRegistry, parameters: [String: String] = [:], names: Set<String>? = nil,
        fromStep: String? = nil, toStep: String? = nil, isUpdating: Bool = false
    ) async -> TestReport {
        do {
            let file = try WorkflowFile.load(path: path)
            let plan = try WorkflowPlan(file: file, parameters: parameters, registry: registry)
            var results: [TestReport.Result] = []
            for test in file.tests where names?.contains(test.name) ?? true {
                let test = test.beginning(at: fromStep, endingAt: toStep)
                results.append(await run(test, of: plan, registry, isUpdating))
            }
            return TestReport(name: file.name, path: path, problems: [], results: results)
        } catch {
            let problems =
                (error as? WorkflowProblems)?.problems
                ?? [
                    WorkflowProblem(
                        reason: .unreadable, file: path, line: 0, column: 0, pointer: "", message: "\(error)",
                        hint: nil)
                ]
            return TestReport(name: path, path: path, problems: problems.map(TestReport.Problem.init), results: [])
        }
    }

    private func run(_ test: WorkflowTestCase, of plan: WorkflowPlan, _ registry: StepRegistry, _ isUpdating: Bool)
        async -> TestReport.Result
    {
        let start = MonotonicClock.nanoseconds
        var failures: [String]
        do {
            failures = try await TestCaseRun(
                test, plan: plan, registry: registry, isUpdating: isUpdating
            ).failures()
        } catch {
            failures = ["\(error)"]
        }
        let offset = plan.file.text.places[test.pointer] ?? 0
        let (line, column) = JSONError.lineAndColumn(of: offset, in: plan.file.text.bytes)
        return TestReport.Result(
            name: test.name, place: "\(plan.file.path):\(line):\(column)", failures: failures,
            seconds: Double(MonotonicClock.nanoseconds - start) / 1e9)
    }
}

extension TestReport.Problem {
    fileprivate init(_ problem: WorkflowProblem) {
        self.init(reason: problem.reason.rawValue, message: problem.message, description: problem.description)
    }
}
