import FoundationEssentials
import GalleyCore

/// Puts together what a workflow file is made of: the files it includes, and other workflows that stand in it as steps
/// (`"use": "./other.json"`), whose steps and branches take their place.
struct WorkflowComposer {
    private let problems: ProblemList
    /// The files above this one, for finding circles.
    private let above: [String]

    init(_ problems: ProblemList, above: [String]) { (self.problems, self.above) = (problems, above) }

    /// A workflow with everything in it.
    func compose(_ file: WorkflowFile) -> WorkflowFile {
        var composed = file
        for (path, pointer) in file.includePaths { include(path, at: pointer, into: &composed) }
        var more: [Branch] = []
        composed.steps = expand(file.steps, in: &composed, &more)
        composed.branches = file.branches.map { branch in
            Branch(name: branch.name, steps: expand(branch.steps, in: &composed, &more), pointer: branch.pointer)
        }
        composed.branches += more
        return composed
    }

    private func include(_ path: String, at pointer: String, into file: inout WorkflowFile) {
        do {
            let included = try IncludedFile.load(path: InputPath.absolute(path, in: file.folder))
            file.includes.append(included)
            let known = Set(file.parameters.map(\.name))
            file.parameters += included.parameters.filter { !known.contains($0.name) }
        } catch let error as WorkflowProblems {
            problems.addForeign(error.problems, at: pointer)
        } catch {
            problems.add(.unreadable, at: pointer, "\(error)")
        }
    }

    private func expand(_ uses: [StepUse], in file: inout WorkflowFile, _ branches: inout [Branch]) -> [StepUse] {
        uses.flatMap { use -> [StepUse] in
            guard use.isWorkflow else { return [use] }
            guard let inner = inner(use, of: file) else { return [] }
            var insertion = WorkflowInsertion(use: use, inner: inner, problems: problems)
            insertion.bind()
            file.parameters += insertion.secrets
            file.includes += inner.includes
            branches += insertion.branches
            return insertion.steps
        }
    }

    private func inner(_ use: StepUse, of file: WorkflowFile) -> WorkflowFile? {
        let pointer = use.pointer.appendingToken("use")
        let path = URL(filePath: InputPath.absolute(use.use, in: file.folder)).standardizedFileURL.path
        if above.contains(path) {
            problems.add(.cycle, at: pointer, "the workflow \"\(use.use)\" leads back to itself")
            return nil
        }
        if use.forEach != nil {
            problems.add(
                .unknownKey, at: use.pointer.appendingToken("forEach"),
                "a workflow is not done for each of some values",
                hint: "put \"forEach\" into its steps")
        }
        do {
            return try WorkflowFile.load(part: path, above: above)
        } catch let error as WorkflowProblems {
            problems.addForeign(error.problems, at: pointer)
        } catch {
            problems.add(.unreadable, at: pointer, "\(error)")
        }
        return nil
    }
}
