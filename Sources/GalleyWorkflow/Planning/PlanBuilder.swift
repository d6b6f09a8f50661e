import GalleyCore
import GalleyStore

/// Makes a plan of a workflow's definition, noting all that keeps it from running.
struct PlanBuilder {
    let file: WorkflowFile
    let values: ParameterValues
    let registry: StepRegistry
    let outputFolder: String
    let problems: ProblemList

    /// Nil only when problems were noted.
    func build() -> (PlannedStep, PlannedChain, [String: PlannedChain])? {
        let source = self.source()
        var main = PlannedChain()
        var open: [(branch: String, kind: MaterialKind?, from: String)] = []
        (main, open) = chain(file.steps, takes: source?.gives, after: file.source.id, name: "steps", at: "/steps")
        var branches: [String: PlannedChain] = [:]
        var entered: [String: MaterialKind?] = [:]
        while let next = open.popLast() {
            guard let branch = file.branches.first(where: { $0.name == next.branch }) else { continue }
            if entered[branch.name] != nil { continue }
            entered.updateValue(next.kind, forKey: branch.name)
            let (planned, more) = chain(
                branch.steps, takes: next.kind, after: next.from, name: "branch \"\(branch.name)\"", at: branch.pointer)
            branches[branch.name] = planned
            open += more
        }
        for branch in file.branches where branches[branch.name] == nil {
            problems.add(
                .leadsNowhere, at: branch.pointer, "no route leads to the branch \"\(branch.name)\"",
                hint: "name it under \"to\" or take it out")
        }
        refuseCycles()
        refuseSharedOutputs()
        TestChecker(file: file, registry: registry, problems: problems).check()
        guard let source else { return nil }
        return (source, main, branches)
    }

    private func source() -> PlannedStep? {
        let use = file.source
        guard let entry = registry[use.use], entry.description.kind == .source else {
            let message =
                registry[use.use] == nil
                ? "there is no source \"\(use.use)\"" : "\"\(use.use)\" is a step, not a source"
            problems.addUnknown(
                .unknownStep, use.use, among: registry.names(ofSources: true), at: use.pointer.appendingToken("use"),
                message)
            return nil
        }
        return planned(use, entry, takes: nil)
    }

    /// The steps of one list, and the branches its route leads to.
    private func chain(
        _ uses: [StepUse], takes: MaterialKind?, after: String, name: String, at pointer: String
    ) -> (PlannedChain, [(branch: String, kind: MaterialKind?, from: String)]) {
        var chain = PlannedChain()
        var (kind, previous) = (takes, after)
        for (index, use) in uses.enumerated() {
            if use.isRoute {
                if index < uses.count - 1 {
                    problems.add(
                        .leadsNowhere, at: uses[index + 1].pointer, "no article comes here: \"\(use.id)\" routes them",
                        hint: "put the steps behind a route into branches")
                }
                chain.route = PlannedRoute(id: use.id, cases: use.cases)
                if let kind, kind != .article { misfit(use, wants: .article, kind, previous) }
                return (chain, targets(of: use, kind: kind))
            }
            guard let entry = registry[use.use], entry.description.kind != .source else {
                unknown(use)
                (kind, previous) = (nil, use.id)
                continue
            }
            let description = entry.description
            if let kind, let wanted = description.takes, wanted != kind { misfit(use, wants: wanted, kind, previous) }
            let gives = description.gives ?? description.takes ?? kind
            if let step = planned(use, entry, takes: description.takes ?? kind) { chain.steps.append(step) }
            (kind, previous) = (gives, use.id)
        }
        refuseLooseEnd(uses, kind: kind, name: name, at: pointer)
        return (chain, [])
    }

    private func unknown(_ use: StepUse) {
        if let problem = registry.problem(of: use.use) {
            return problems.add(.unknownStep, at: use.pointer.appendingToken("use"), problem)
        }
        let isSource = registry[use.use] != nil
        problems.addUnknown(
            .unknownStep, use.use, among: registry.names(ofSources: false), at: use.pointer.appendingToken("use"),
            isSource
                ? "\"\(use.use)\" is a source, it can only stand under \"source\"" : "there is no step \"\(use.use)\"")
    }

    private func misfit(_ use: StepUse, wants: MaterialKind, _ kind: MaterialKind, _ previous: String) {
        let near = registry.entries.map(\.description).filter { $0.takes == kind && $0.gives == wants }.map(\.name)
        problems.add(
            .doesNotFit, at: use.pointer.appendingToken("use"),
            "\"\(use.use)\" takes \(wants.article) but \"\(previous)\" gives \(kind.article)",
            hint: near.isEmpty ? nil : "put \(near.map { "\"\($0)\"" }.joined(separator: " or ")) between them")
    }

    /// What leaves the last step must have gone into a file or out to somebody.
    private func refuseLooseEnd(_ uses: [StepUse], kind: MaterialKind?, name: String, at pointer: String) {
        guard let last = uses.last, let entry = registry[last.use] else {
            if uses.isEmpty, file.text.places[pointer] != nil {
                problems.add(.leadsNowhere, at: pointer, "\(name) holds no step", hint: "add one that exports")
            }
            return
        }
        if kind == .file || entry.description.kind == .effect { return }
        problems.add(
            .leadsNowhere, at: last.pointer, "what \"\(last.id)\" gives goes nowhere",
            hint: "end with a step that exports, or with a route")
    }

    private func targets(of use: StepUse, kind: MaterialKind?) -> [(String, MaterialKind?, String)] {
        var targets: [(String, MaterialKind?, String)] = []
        for routeCase in use.cases {
            for branch in routeCase.branches {
                if file.branches.contains(where: { $0.name == branch }) {
                    targets.append((branch, kind, use.id))
                } else {
                    problems.addUnknown(
                        .unknownBranch, branch, among: file.branches.map(\.name),
                        at: routeCase.pointer.appendingToken("to"), "there is no branch \"\(branch)\"")
                }
            }
            if routeCase.conditions.isEmpty, routeCase != use.cases.last {
                problems.add(
                    .leadsNowhere, at: routeCase.pointer,
                    "every article takes this case; those below are never reached",
                    hint: "move it to the end")
            }
        }
        return targets
    }

    /// A branch must not lead back to itself.
    private func refuseCycles() {
        let next = Dictionary(
            file.branches.map { ($0.name, $0.steps.flatMap(\.cases).flatMap(\.branches)) }
        ) { first, _ in first }
        for branch in file.branches {
            var (seen, open) = (Set<String>(), next[branch.name] ?? [])
            while let name = open.popLast() {
                if name == branch.name {
                    problems.add(
                        .cycle, at: branch.pointer, "the branch \"\(branch.name)\" leads back to itself")
                    break
                }
                if seen.insert(name).inserted { open += next[name] ?? [] }
            }
        }
    }

    /// Two steps that write the same file would overwrite each other.
    private func refuseSharedOutputs() {
        var seen: [String: String] = [:]
        for use in file.steps + file.branches.flatMap(\.steps) {
            guard let entry = registry[use.use] else { continue }
            for option in entry.description.options where option.shape == .template {
                guard let template = use.options[option.name]?.string else { continue }
                let pointer = use.pointer(ofOption: option.name)
                if let first = seen[template] {
                    problems.add(
                        .duplicate, at: pointer, "\"\(use.id)\" writes to \"\(template)\" as \"\(first)\" does",
                        hint: "give each its own")
                }
                seen[template] = use.id
            }
        }
    }
}

extension MaterialKind {
    /// `an article`, `a page`.
    var article: String { self == .article ? "an article" : "a \(rawValue)" }
}
