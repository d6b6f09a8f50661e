import GalleyCore

/// One workflow standing as a step in another: its steps under ids of their own, its parameters bound.
struct WorkflowInsertion {
    let use: StepUse
    let inner: WorkflowFile
    let problems: ProblemList
    /// Secrets of the inner workflow, which the environment gives under their own variables.
    private(set) var secrets: [WorkflowParameter] = []
    private var bound: [String: JSONValue] = [:]

    init(use: StepUse, inner: WorkflowFile, problems: ProblemList) {
        (self.use, self.inner, self.problems) = (use, inner, problems)
    }

    /// Finds the value of each of its parameters: what the outer workflow hands in, else the default.
    mutating func bind() {
        let settable = inner.parameters.filter { $0.kind != .secret }
        for (name, _) in use.options.entries where name != "$comment" && !settable.contains(where: { $0.name == name })
        {
            problems.addUnknown(
                .unknownOption, name, among: settable.map(\.name), at: use.pointer(ofOption: name),
                "the workflow \"\(use.use)\" has no parameter \"\(name)\"")
        }
        for parameter in inner.parameters {
            if parameter.kind == .secret {
                let name = "\(use.id).\(parameter.name)"
                secrets.append(
                    WorkflowParameter(
                        name: name, kind: .secret, summary: parameter.summary, defaultValue: nil,
                        environment: parameter.environment, pointer: use.pointer))
                bound[parameter.name] = .object(.init([("$param", .string(name))]))
            } else if let value = use.options[parameter.name] {
                bound[parameter.name] = checked(value, parameter)
            } else if let value = parameter.defaultValue {
                bound[parameter.name] = value
            }
        }
    }

    /// The inner steps in the place of the use.
    var steps: [StepUse] { inner.steps.map(placed) }

    /// The inner branches, under the use's name.
    var branches: [Branch] {
        inner.branches.map { Branch(name: name($0.name), steps: $0.steps.map(placed), pointer: use.pointer) }
    }

    private func checked(_ value: JSONValue, _ parameter: WorkflowParameter) -> JSONValue {
        let isReference = value.object?.keys.contains("$param") ?? false
        if !isReference, !parameter.kind.shape.accepts(value) {
            problems.add(
                .wrongParameter, at: use.pointer(ofOption: parameter.name),
                "the parameter \"\(parameter.name)\" of \"\(use.use)\" wants \(parameter.kind.shape.wanted), "
                    + "this is \(value.kindName)")
        }
        // A path handed in is relative to the file that hands it in.
        if parameter.kind == .path, let path = value.string, let folder = use.folder {
            return .string(InputPath.absolute(path, in: folder))
        }
        return value
    }

    private func name(_ inner: String) -> String { "\(use.id).\(inner)" }

    private func placed(_ step: StepUse) -> StepUse {
        let cases = step.cases.map { routeCase in
            RouteCase(
                conditions: routeCase.conditions, branches: routeCase.branches.map(name), pointer: use.pointer,
                text: routeCase.text)
        }
        let options = JSONValue.Object(step.options.entries.map { ($0.0, substituted($0.1)) })
        var placed = StepUse(
            id: name(step.id), use: step.use, options: options, forEach: step.forEach.map(substituted), cases: cases,
            pointer: use.pointer)
        placed.folder = step.folder
        placed.isPlaced = true
        return placed
    }

    /// A value with the inner parameters put in; those without a value are named as missing by the plan.
    private func substituted(_ value: JSONValue) -> JSONValue {
        switch value {
        case .object(let object):
            if let name = object["$param"]?.string, object.members.count == 1 { return bound[name] ?? missing(name) }
            return .object(.init(object.entries.map { ($0.0, substituted($0.1)) }))
        case .array(let values): return .array(values.map(substituted))
        default: return value
        }
    }

    private func missing(_ name: String) -> JSONValue {
        let isKnown = inner.parameters.contains { $0.name == name }
        problems.add(
            .wrongParameter, at: use.pointer,
            isKnown
                ? "the parameter \"\(name)\" of \"\(use.use)\" has no value"
                : "\"\(use.use)\" uses a parameter \"\(name)\" that it does not declare",
            hint: isKnown ? "give it under \"with\"" : nil)
        return .null
    }
}
