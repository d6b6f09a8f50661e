import FoundationEssentials
package import GalleyCore

/// A checked workflow with its parameters put in: what is checked is what runs.
package struct WorkflowPlan: Sendable {
    package let file: WorkflowFile
    package let parameters: ParameterValues
    package let source: PlannedStep
    /// The steps from the source on.
    package let main: PlannedChain
    /// Branches that a route leads to, by name.
    package let branches: [String: PlannedChain]
    /// Where outputs go: the whole path, so that a run from another working folder finds what this one wrote.
    package let outputFolder: String

    /// - Parameters:
    ///   - parameters: values as `--set` gives them.
    ///   - outputFolder: where outputs go; the workflow file's folder when nil.
    ///   - environment: for parameters of type `secret`.
    /// - Throws: `WorkflowProblems` with everything that is wrong.
    package init(
        file: WorkflowFile, parameters: [String: String] = [:], registry: StepRegistry, outputFolder: String? = nil,
        environment: [String: String] = [:]
    ) throws {
        let problems = ProblemList(file: file.path, bytes: file.text.bytes, places: file.text.places)
        let values = ParameterValues(
            file.parameters, given: parameters, environment: environment, problems: problems)
        let folder = URL(filePath: outputFolder ?? file.folder).standardizedFileURL.path
        let builder = PlanBuilder(
            file: file, values: values, registry: registry, outputFolder: folder, problems: problems)
        let plan = builder.build()
        problems.add(form: file.formProblems)
        try problems.throwIfAny()
        guard let plan else { throw WorkflowProblems([]) }
        self.file = file
        self.parameters = values
        self.outputFolder = folder
        (source, main, branches) = plan
    }

    /// Every step in the order of the file: the main chain, then the branches.
    package var allSteps: [PlannedStep] {
        let inBranches = file.branches.flatMap { branches[$0.name]?.steps ?? [] }
        return main.steps + inBranches
    }

    /// Names what decides the outputs: two plans with the same fingerprint write the same files from the same input.
    package var fingerprint: ContentHash {
        ContentHash(of: [source.id, source.fingerprint.hex, stepsFingerprint.hex].joined(separator: "\n").utf8)
    }

    /// Names what becomes of a material once the source gave it: a longer list of addresses changes nothing here.
    var stepsFingerprint: ContentHash {
        let steps = allSteps
        let routes = (file.steps + file.branches.flatMap(\.steps)).flatMap(\.cases).map(\.text)
        let words = steps.flatMap { step in [step.id] + step.instances.map(\.fingerprint.hex) } + routes
        return ContentHash(of: (words + [file.name, outputFolder]).joined(separator: "\n").utf8)
    }
}

extension WorkflowPlan {
    /// Files and folders that the source and the steps read, and those the workflow file includes.
    package var inputs: [String] {
        let paths = ([source] + allSteps).flatMap { step in
            step.instances.flatMap { instance in
                step.description.options.filter { [.path, .inputPath].contains($0.shape) }
                    .compactMap { instance.options.string($0.name) }.filter { $0 != "-" }
                    .map { InputPath.absolute($0, in: step.folder) }
            }
        }
        return Set(paths + file.includes.map(\.path)).sorted()
    }

    /// The paths that an option of a step has, wherever the step stands, in the order of the file.
    package func paths(ofOption option: String, step name: String) -> [String] {
        allSteps.filter { $0.description.name == name }.flatMap { step in
            step.instances.compactMap { $0.options.string(option) }
                .map { InputPath.absolute($0, in: step.folder) }
        }
    }
}
