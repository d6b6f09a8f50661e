import FoundationEssentials
import GalleyCore

/// Checks the tests of a workflow: that their sample is there and that the steps they name can run offline.
struct TestChecker {
    let file: WorkflowFile
    let registry: StepRegistry
    let problems: ProblemList

    func check() {
        var names: Set<String> = []
        for test in file.tests {
            if !names.insert(test.name).inserted {
                problems.add(
                    .duplicate, at: test.pointer.appendingToken("name"), "a second test is called \"\(test.name)\"")
            }
            check(test)
        }
    }

    private func check(_ test: WorkflowTestCase) {
        if case .file(let path) = test.input {
            let absolute = InputPath.absolute(path, in: file.folder)
            if !FileManager.default.fileExists(atPath: absolute) {
                problems.add(
                    .missingFile, at: test.pointer.appendingToken("input"), "there is no file \"\(path)\"",
                    hint: "paths are relative to the workflow file")
            }
        }
        let ids = file.steps.map(\.id)
        for (key, id) in [("from", test.from), ("to", test.to)] {
            guard let id, !ids.contains(id) else { continue }
            problems.addUnknown(
                .badTest, id, among: ids, at: test.pointer.appendingToken(key), "\"steps\" has no step \"\(id)\"")
        }
        guard let range = TestRange(test, in: file, registry: registry) else {
            problems.add(
                .badTest, at: test.pointer, "the test \"\(test.name)\" runs no step",
                hint: "name its first and last with \"from\" and \"to\"")
            return
        }
        for use in file.steps[range.steps] {
            guard registry[use.use]?.description.kind == .effect else { continue }
            problems.add(
                .badTest, at: test.pointer, "the test \"\(test.name)\" would run \"\(use.id)\", which reaches outside",
                hint: "choose \"from\" and \"to\" so that it is left out")
        }
        checkGoesTo(test, endsAtRoute: range.route != nil)
    }

    private func checkGoesTo(_ test: WorkflowTestCase, endsAtRoute: Bool) {
        guard let goesTo = test.goesTo else { return }
        let pointer = test.pointer.appendingToken("goesTo")
        if !endsAtRoute {
            problems.add(.badTest, at: pointer, "the test does not end at a route", hint: "let \"to\" name the route")
        }
        for name in goesTo where !file.branches.contains(where: { $0.name == name }) {
            problems.addUnknown(
                .unknownBranch, name, among: file.branches.map(\.name), at: pointer, "there is no branch \"\(name)\"")
        }
    }
}
