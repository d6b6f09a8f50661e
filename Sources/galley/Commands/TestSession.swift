import FoundationEssentials
import GalleyClean
import GalleyCore
import GalleyStore
import GalleyWorkflow

/// Runs the tests of files: those of workflows with those of the site rules that a workflow's steps use.
struct TestSession {
    let arguments: Arguments
    /// The files to test.
    let paths: [String]
    /// Values of parameters, as `--set` gives them.
    let settings: [String: String]
    /// Is told each report as soon as it is there.
    let show: (TestReport) throws -> Void

    /// Names of the tests to run; nil runs all.
    private var names: Set<String>? {
        let names = arguments.texts("only")
        return names.isEmpty ? nil : Set(names)
    }

    /// - Returns: a report for each file that has tests, each file once.
    /// - Throws: what `show` throws.
    func run() async throws -> [TestReport] {
        var reports: [TestReport] = []
        var seen: Set<String> = []
        func add(_ report: TestReport) throws {
            try show(report)
            reports.append(report)
        }
        for path in paths {
            if SiteRuleTester.isSiteRules(path: path) {
                if seen.insert(Self.place(of: path)).inserted { try add(siteRules(path)) }
                continue
            }
            try add(await workflow(path))
            for path in siteRules(usedBy: path) where seen.insert(Self.place(of: path)).inserted {
                try add(siteRules(path))
            }
        }
        return reports
    }

    private func workflow(_ path: String) async -> TestReport {
        await WorkflowTester().test(
            path: path, registry: Rooms.registry(house: arguments.house), parameters: settings, names: names,
            fromStep: arguments.text("from-step"), toStep: arguments.text("to-step"),
            isUpdating: arguments.has("update"))
    }

    private func siteRules(_ path: String) -> TestReport {
        let problems: [any Error]
        do {
            let results = try SiteRuleTester().test(path: path, names: names).map {
                TestReport.Result(name: $0.name, place: path, failures: $0.failures, seconds: $0.seconds)
            }
            return TestReport(name: path, path: path, problems: [], results: results)
        } catch let error as SiteRuleProblems {
            problems = error.problems
        } catch {
            problems = [error]
        }
        return TestReport(name: path, path: path, problems: problems.map(TestReport.Problem.init), results: [])
    }

    /// The files of site rules that a workflow's steps use; none for a workflow that would not run.
    private func siteRules(usedBy path: String) -> [String] {
        guard let file = try? WorkflowFile.load(path: path),
            let plan = try? WorkflowPlan(
                file: file, parameters: settings, registry: Rooms.registry(house: arguments.house))
        else { return [] }
        return plan.paths(ofOption: CleanStep.siteRulesOption, step: CleanStep.entry.description.name)
            .flatMap { (try? SiteRules.files($0)) ?? [] }
    }

    private static func place(of path: String) -> String { URL(filePath: path).standardizedFileURL.path }
}

extension TestReport.Problem {
    fileprivate init(_ error: any Error) {
        let problem = error as? SiteRuleProblem
        self.init(
            reason: problem?.reason.rawValue ?? "unreadable", message: problem?.message ?? "\(error)",
            description: "\(error)")
    }
}
