import GalleyCore

/// Turns the JSON of a workflow file into a definition, noting whatever has not the right form.
struct DefinitionReader {
    let problems: ProblemList
    /// Ids in use, with the place of the first.
    private var ids: [String: String] = [:]

    /// True for a workflow that stands in another: what it would take from its source comes from there.
    private let isPart: Bool

    init(_ problems: ProblemList, isPart: Bool = false) { (self.problems, self.isPart) = (problems, isPart) }

    private static let keys = [
        "$schema", "version", "name", "summary", "include", "params", "source", "steps", "branches", "onError",
        "tests",
    ]

    /// Nil only when problems were noted.
    mutating func workflow(_ value: JSONValue, path: String, text: WorkflowFile.FileText) -> WorkflowFile? {
        guard let root = FileObject(value, at: "", "the workflow", keys: Self.keys, problems) else { return nil }
        if let version = root.integer("version", required: true), version != 1 {
            problems.add(.wrongType, at: "/version", "version \(version) is not known", hint: "write 1")
        }
        let name = root.string("name", required: true) ?? ""
        if !name.isEmpty, !Self.isName(name) {
            problems.add(
                .wrongType, at: "/name", "\"\(name)\" is no name",
                hint: "use letters, digits, hyphens, underscores and dots, beginning with a letter or digit")
        }
        let parameters = parameters(root)
        let source = root["source"].flatMap { step($0, at: "/source", fallbackID: "source") }
        if root["source"] == nil, !isPart {
            problems.add(
                .missingKey, at: "", "\"source\" is missing",
                hint: "a workflow without one can only stand in another, as \"use\": \"./its-name.json\"")
        }
        let folder = path.folderOfPath
        let steps = root.list("steps", required: true).compactMap { step($0, at: $1, fallbackID: nil) }
            .map { $0.lying(in: folder) }
        let branches = branches(root).map { branch in
            Branch(name: branch.name, steps: branch.steps.map { $0.lying(in: folder) }, pointer: branch.pointer)
        }
        let onError = errorPolicy(root)
        let tests = root.list("tests").compactMap { test($0, at: $1) }
        let none = StepUse(id: "source", use: "", options: .init(), forEach: nil, cases: [], pointer: "/source")
        guard let source = source?.lying(in: folder) ?? (isPart ? none : nil) else { return nil }
        var file = WorkflowFile(
            path: path, name: name, summary: root.string("summary") ?? "", parameters: parameters, source: source,
            steps: steps, branches: branches, onError: onError, tests: tests, text: text)
        file.includePaths = root.strings("include")
        return file
    }

    static func isName(_ text: String) -> Bool {
        guard let first = text.utf8.first, isAlphanumeric(first), text.utf8.count <= 100 else { return false }
        return text.utf8.allSatisfy { isAlphanumeric($0) || $0 == 0x2D || $0 == 0x5F || $0 == 0x2E }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    func parameters(_ root: FileObject) -> [WorkflowParameter] {
        guard let value = root["params"] else { return [] }
        guard let object = value.object else {
            problems.add(.wrongType, at: "/params", "\"params\" is \(value.kindName), not an object")
            return []
        }
        return object.entries.compactMap { name, value in
            name == "$comment" ? nil : parameter(name, value, at: "/params".appendingToken(name))
        }
    }

    private func parameter(_ name: String, _ value: JSONValue, at pointer: String) -> WorkflowParameter? {
        let keys = ["type", "default", "summary", "environment"]
        guard let object = FileObject(value, at: pointer, "a parameter", keys: keys, problems),
            let type = object.string("type", required: true)
        else { return nil }
        guard let kind = WorkflowParameter.Kind(rawValue: type) else {
            let known = WorkflowParameter.Kind.allCases.map(\.rawValue)
            problems.addUnknown(
                .wrongParameter, type, among: known, at: object.pointer(of: "type"),
                "there is no parameter type \"\(type)\"")
            return nil
        }
        let fallback = object["default"]
        if kind == .secret, fallback != nil {
            problems.add(
                .wrongParameter, at: object.pointer(of: "default"), "a secret has no default in the file",
                hint: "it comes from the environment")
        } else if let fallback, !kind.shape.accepts(fallback) {
            problems.add(
                .wrongParameter, at: object.pointer(of: "default"),
                "the default of \"\(name)\" wants \(kind.shape.wanted), this is \(fallback.kindName)")
        }
        let variable = "GALLEY_" + name.uppercased().replacing("-", with: "_").replacing(".", with: "_")
        return WorkflowParameter(
            name: name, kind: kind, summary: object.string("summary"), defaultValue: fallback,
            environment: object.string("environment") ?? variable, pointer: pointer)
    }

    private mutating func step(_ value: JSONValue, at pointer: String, fallbackID: String?, prefix: String = "")
        -> StepUse?
    {
        var keys = ["id", "use", "with", "forEach", "summary"]
        if value["use"]?.string == StepUse.routeName { keys = ["id", "use", "cases", "summary"] }
        if fallbackID != nil { keys.removeAll { $0 == "forEach" } }
        let what = fallbackID == nil ? "a step" : "the source"
        guard let object = FileObject(value, at: pointer, what, keys: keys, problems),
            let use = object.string("use", required: true)
        else { return nil }
        let id = self.id(object, fallback: fallbackID ?? prefix + Self.shortName(use))
        var options = JSONValue.Object()
        if let with = object["with"] {
            if let given = with.object {
                options = given
            } else {
                problems.add(.wrongType, at: object.pointer(of: "with"), "\"with\" is \(with.kindName), not an object")
            }
        }
        let cases = use == StepUse.routeName ? cases(object) : []
        return StepUse(
            id: id, use: use, options: options, forEach: object["forEach"], cases: cases, pointer: pointer)
    }

    /// What a step is called by its use: of another workflow, the name of its file.
    private static func shortName(_ use: String) -> String {
        guard use.hasSuffix(".json"), let file = use.split(separator: "/").last else { return use }
        let name = String(file.dropLast(".json".count))
        return isName(name) ? name : "workflow"
    }

    /// The id given, or a free one made from the step's name.
    private mutating func id(_ object: FileObject, fallback: String) -> String {
        if let given = object.string("id") {
            if !Self.isName(given) {
                problems.add(
                    .wrongType, at: object.pointer(of: "id"), "\"\(given)\" is no id",
                    hint: "use letters, digits, hyphens, underscores and dots")
            }
            if let first = ids[given] {
                problems.add(
                    .duplicate, at: object.pointer(of: "id"), "the id \"\(given)\" is taken",
                    hint: "the first is at \(first)")
            }
            ids[given] = object.pointer
            return given
        }
        var (id, count) = (fallback, 1)
        while ids[id] != nil {
            count += 1
            id = "\(fallback)-\(count)"
        }
        ids[id] = object.pointer
        return id
    }

    private func cases(_ object: FileObject) -> [RouteCase] {
        let list = object.list("cases", required: true)
        if list.isEmpty, object["cases"] != nil {
            problems.add(.missingKey, at: object.pointer(of: "cases"), "a route needs a case")
        }
        return list.compactMap { value, pointer in
            guard let object = FileObject(value, at: pointer, "a case", keys: ["when", "to"], problems) else {
                return nil
            }
            let branches = object.strings("to", required: true).map(\.text)
            let reader = ConditionReader(problems)
            let conditions = object["when"].map { reader.conditions($0, at: object.pointer(of: "when")) } ?? []
            return RouteCase(
                conditions: conditions, branches: branches, pointer: pointer, text: value.canonicalText)
        }
    }

    private mutating func branches(_ root: FileObject) -> [Branch] {
        guard let value = root["branches"] else { return [] }
        guard let object = value.object else {
            problems.add(.wrongType, at: "/branches", "\"branches\" is \(value.kindName), not an object")
            return []
        }
        var branches: [Branch] = []
        for (name, _) in object.entries where name != "$comment" {
            let pointer = "/branches".appendingToken(name)
            guard let list = FileObject(value, at: "/branches", "", keys: object.keys, problems)?.list(name) else {
                continue
            }
            if list.isEmpty { problems.add(.missingKey, at: pointer, "the branch \"\(name)\" has no step") }
            let steps = list.compactMap { step($0, at: $1, fallbackID: nil, prefix: name + ".") }
            branches.append(Branch(name: name, steps: steps, pointer: pointer))
        }
        return branches
    }

    private func errorPolicy(_ root: FileObject) -> ErrorPolicy {
        var policy = ErrorPolicy()
        let keys = ["quarantine", "most"]
        guard let object = FileObject(root["onError"], at: "/onError", "\"onError\"", keys: keys, problems) else {
            return policy
        }
        if let folder = object.string("quarantine") {
            policy.quarantine = folder
            if let why = OutputPath.problem(folder) {
                problems.add(.outsideOutput, at: object.pointer(of: "quarantine"), "the folder \"\(folder)\" \(why)")
            }
        }
        if let most = object["most"] {
            policy.most = ErrorPolicy.Limit(most.string ?? most.text)
            if policy.most == nil {
                problems.add(
                    .wrongType, at: object.pointer(of: "most"), "\"most\" wants a number of articles or a share",
                    hint: "such as 10 or \"2%\"")
            }
        }
        return policy
    }
}

extension StepUse {
    /// The step with the folder its paths are relative to.
    fileprivate func lying(in folder: String) -> StepUse {
        var use = self
        use.folder = folder
        return use
    }
}
