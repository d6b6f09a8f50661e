import GalleyStore
import GalleyWorkflow

/// `galley test`: runs the tests that stand in workflow files and in the site rules they use.
enum TestCommand {
    static let verb = Verb(
        "test", summary: "runs the tests of workflows and their site rules, offline", operands: "FILE…",
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
        let junit = arguments.text("report-junit")
        let write: (String) throws -> Void = { junit == "-" ? console.say($0) : try console.write($0 + "\n") }
        let session = TestSession(
            arguments: arguments, paths: try SchemaFile.leavingOut(arguments.operands, verb: "test", write),
            settings: try RunCommand.settings(arguments, verb: "test"),
            show: { report in
                for problem in report.problems { console.complain(problem.description) }
                for result in report.results { try show(result, of: report, write) }
            })
        let reports = try await session.run()
        let results = reports.flatMap(\.results)
        let isWrong = reports.contains { !$0.problems.isEmpty }
        let names = arguments.texts("only")
        if !isWrong, !names.isEmpty, results.isEmpty {
            throw UsageError(verb: "test", "found no test called \"\(names.joined(separator: "\", \""))\"")
        }
        let failed = results.count { !$0.isPassed }
        try write("\(results.count - failed) passed, \(failed) failed")
        if junit == "-" { try console.write(TestReport.junit(reports)) }
        if let junit, junit != "-" { try AtomicFile.write(TestReport.junit(reports), to: junit) }
        return isWrong ? .usage : failed > 0 ? .refuted : .success
    }

    private static func show(
        _ result: TestReport.Result, of report: TestReport, _ write: (String) throws -> Void
    ) throws {
        try write("\(result.isPassed ? "passed" : "FAILED")  \(report.path): \(result.name)")
        for failure in result.failures { try write("        \(failure)") }
    }
}
