import GalleyCore
import GalleyStore

/// One run of one test.
struct TestCaseRun {
    private let test: WorkflowTestCase
    private let file: WorkflowFile
    private let planned: [PlannedStep]
    private let route: StepUse?
    private let context: StepContext
    private let isUpdating: Bool

    /// - Parameter isUpdating: puts golden files right.
    /// - Throws: `TestInputError` when the test's steps are not there; the checker has refused that before.
    init(_ test: WorkflowTestCase, plan: WorkflowPlan, registry: StepRegistry, isUpdating: Bool = false) throws {
        guard let range = TestRange(test, in: plan.file, registry: registry) else {
            throw TestInputError(problem: "the test runs no step")
        }
        self.test = test
        self.isUpdating = isUpdating
        file = plan.file
        planned = Array(plan.main.steps[range.steps])
        route = range.route
        // A fixed clock: what a test says must not depend on the day it is run.
        context = StepContext(
            now: Timestamp(unixSeconds: 1_704_067_200), inputFolder: plan.file.folder,
            outputFolder: plan.outputFolder)
    }

    /// What did not hold.
    /// - Throws: `FileError`, `TestInputError` or what a step's maker throws.
    func failures() async throws -> [String] {
        var materials = [try input()]
        for step in planned {
            var next: [Material] = []
            let context = StepContext(
                now: context.now, inputFolder: step.folder, outputFolder: context.outputFolder)
            for instance in try RunningStep(step, tally: 0, context: context).steps {
                do {
                    for material in materials { next += try await instance.run(material, in: context) }
                    next += try await instance.finish(in: context)
                } catch {
                    return judge(error, of: step.id)
                }
            }
            materials = next
        }
        if let wanted = test.setAside { return ["nothing was set aside; an error with \"\(wanted)\" was expected"] }
        return try judge(materials) + goldenDifferences(materials)
    }

    private func judge(_ error: any Error, of step: String) -> [String] {
        let words = "\(error)"
        guard let wanted = test.setAside else { return ["\"\(step)\" set the article aside: \(words)"] }
        return words.contains(wanted) ? [] : ["\"\(step)\" said \"\(words)\", not \"\(wanted)\""]
    }

    private func judge(_ materials: [Material]) -> [String] {
        var failures: [String] = []
        if materials.count != test.gives {
            failures.append("\(materials.count) came out, not \(test.gives)")
        }
        for material in materials {
            guard case .article(let article) = material else {
                failures.append("what came out is \(material.kind.article), not an article")
                continue
            }
            let view = ArticleView(article)
            failures += test.expectations.compactMap { $0.failure(in: view) }
            if let wanted = test.goesTo, let chosen = chosenBranches(for: view), chosen != wanted {
                failures.append("it goes to \(chosen.joined(separator: ", ")), not \(wanted.joined(separator: ", "))")
            }
        }
        return failures
    }

    private func goldenDifferences(_ materials: [Material]) throws -> [String] {
        guard let name = test.golden else { return [] }
        let articles = materials.compactMap { material -> Article? in
            if case .article(let article) = material { article } else { nil }
        }
        return try GoldenFile(name: name, folder: file.folder).differences(from: articles, isUpdating: isUpdating)
    }

    /// The branches the route chooses; none when no case fits.
    private func chosenBranches(for view: ArticleView) -> [String]? {
        guard let route else { return nil }
        let fitting = route.cases.first { routeCase in routeCase.conditions.allSatisfy { $0.holds(in: view) } }
        return fitting?.branches ?? []
    }

    private func input() throws -> Material {
        switch test.input {
        case .article(let json): return .article(try Article(json: json))
        case .page(let text, let mediaType):
            return .page(
                WebPage(url: test.url, mediaType: mediaType, charset: "utf-8", bytes: Array(text.utf8)))
        case .file(let path):
            let absolute = InputPath.absolute(path, in: file.folder)
            if planned.first?.takes == .article { return .article(try Article(json: FileContents.read(absolute))) }
            let name = path.split(separator: "/").last.map(String.init) ?? path
            return .page(try PagesSource.page(at: absolute, id: name, url: test.url))
        }
    }
}

/// A test that cannot be run.
struct TestInputError: Error, Sendable, CustomStringConvertible {
    let problem: String

    var description: String { problem }
}
