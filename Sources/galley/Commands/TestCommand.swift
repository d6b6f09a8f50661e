import GalleyClean
import GalleyStore
import GalleyWorkflow

/// `galley test`: runs the tests that stand in workflow files.
enum TestCommand {
    static let verb = Verb(
        "test", summary: "runs the tests of workflows and site rules, offline", operands: "FILE…",
        operandCount: 1...Int.max,
        flags: [
            Flag("set", .text("NAME=VALUE"), repeatable: true, "gives a parameter of the workflow a value"),
            Flag("only", .text("TEST"), repeatable: true, "runs the test of this name alone"),
            Flag("from-step", .text("STEP"), "begins every test at this step"),
            Flag("to-step", .text("STEP"), "ends every test after this step"),
            Flag("update", "puts golden files right; tests whose file was not right fail all the same"),
            Flag("report-junit", .text("FILE"), "writes the results for a build server; - is standard output"),
        ],
        examples: [
            .init(
                "galley test Workflows/agency-desk.json --report-junit results.xml",
                "writes the results where a build server looks for them"),
            .init("galley test Workflows/agency-desk.json", "runs its tests and says which fail, and how"),
        ],
        run: run)

    private static func run(_ arguments: Arguments, _ console: Console) async throws -> ExitCode {
        let settings = try RunCommand.settings(arguments, verb: "test")
        let names = arguments.texts("only")
        var (passed, failed, isWrong) = (0, 0, false)
        var reports: [TestReport] = []
        let junit = arguments.text("report-junit")
        let write: (String) throws -> Void = { junit == "-" ? console.say($0) : try console.write($0 + "\n") }
        for path in arguments.operands {
            if SiteRuleTester.isSiteRules(path: path) {
                do {
                    for result in try SiteRuleTester().test(path: path, names: names.isEmpty ? nil : Set(names)) {
                        try show(path, result.name, result.failures, write)
                        passed += result.isPassed ? 1 : 0
                        failed += result.isPassed ? 0 : 1
                    }
                } catch let error as SiteRuleProblems {
                    for problem in error.problems { console.complain(problem.description) }
                    isWrong = true
                }
                continue
            }
            let report = await WorkflowTester().test(
                path: path, registry: Rooms.registry(house: arguments.house), parameters: settings,
                names: names.isEmpty ? nil : Set(names), fromStep: arguments.text("from-step"),
                toStep: arguments.text("to-step"), isUpdating: arguments.has("update"))
            reports.append(report)
            for problem in report.problems { console.complain(problem.description) }
            isWrong = isWrong || !report.problems.isEmpty
            for result in report.results {
                try show(path, result.name, result.failures, write)
                passed += result.isPassed ? 1 : 0
                failed += result.isPassed ? 0 : 1
            }
        }
        if !isWrong, !names.isEmpty, passed + failed == 0 {
            throw UsageError(verb: "test", "found no test called \"\(names.joined(separator: "\", \""))\"")
        }
        try write("\(passed) passed, \(failed) failed")
        if junit == "-" { try console.write(TestReport.junit(reports)) }
        if let junit, junit != "-" { try AtomicFile.write(TestReport.junit(reports), to: junit) }
        return isWrong ? .usage : failed > 0 ? .refuted : .success
    }

    private static func show(
        _ path: String, _ name: String, _ failures: [String], _ write: (String) throws -> Void
    ) throws {
        try write("\(failures.isEmpty ? "passed" : "FAILED")  \(path): \(name)")
        for failure in failures { try write("        \(failure)") }
    }
}
