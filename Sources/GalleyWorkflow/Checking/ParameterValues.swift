import FoundationEssentials
package import GalleyCore

/// The parameters of a run with their values, and how they come into a step's options.
package struct ParameterValues: Sendable {
    private let values: [String: JSONValue]
    private let parameters: [WorkflowParameter]

    /// Values are the ones given, else those of the file; secrets come from the environment.
    /// - Parameters:
    ///   - given: texts as `--set name=value` brings them. A path among them is relative to the working folder.
    ///   - environment: for secrets.
    init(
        _ parameters: [WorkflowParameter], given: [String: String], environment: [String: String],
        problems: ProblemList
    ) {
        self.parameters = parameters
        var values: [String: JSONValue] = [:]
        for parameter in parameters {
            if parameter.kind == .secret {
                values[parameter.name] = environment[parameter.environment].map(JSONValue.string)
            } else if let text = given[parameter.name] {
                values[parameter.name] = Self.value(of: parameter, text, problems)
            } else {
                values[parameter.name] = parameter.defaultValue
            }
        }
        let settable = parameters.filter { $0.kind != .secret }.map(\.name)
        for name in given.keys.sorted() where !settable.contains(name) {
            if parameters.contains(where: { $0.name == name }) {
                problems.add(
                    .wrongParameter, at: "/params".appendingToken(name), "the secret \"\(name)\" cannot be set",
                    hint: "it comes from the environment")
            } else {
                problems.addUnknown(
                    .unknownParameter, name, among: settable, at: "/params",
                    "the workflow has no parameter \"\(name)\"")
            }
        }
        self.values = values
    }

    private static func value(of parameter: WorkflowParameter, _ text: String, _ problems: ProblemList) -> JSONValue? {
        guard let value = parameter.kind.value(fromText: text) else {
            problems.add(
                .wrongParameter, at: parameter.pointer,
                "the parameter \"\(parameter.name)\" wants \(parameter.kind.shape.wanted), not \"\(text)\"")
            return nil
        }
        guard parameter.kind == .path, !text.hasPrefix("/"), text != "-" else { return value }
        return .string(FileManager.default.currentDirectoryPath + "/" + text)
    }

    /// Values of secrets: what no message, report or key may hold.
    var secrets: [String] {
        parameters.filter { $0.kind == .secret }.compactMap { values[$0.name]?.string }.filter { !$0.isEmpty }
    }

    /// The values that may be shown, in the order of the file.
    package var shown: [(name: String, value: JSONValue)] {
        parameters.filter { $0.kind != .secret }.compactMap { parameter in
            values[parameter.name].map { (parameter.name, $0) }
        }
    }

    /// A value with its parameters put in, and the same with every secret as `{"$secret": "name"}` for keys and
    /// reports. Nil, and a problem, when a parameter is unknown or has no value.
    /// - Parameter folder: makes values of paths absolute: for a step of a file that lies elsewhere.
    func resolve(
        _ value: JSONValue, at pointer: String, _ problems: ProblemList, pathsIn folder: String? = nil
    ) -> (JSONValue, shown: JSONValue)? {
        switch value {
        case .object(let object) where object.keys.contains("$param"):
            return parameter(object, at: pointer, problems, pathsIn: folder)
        case .object(let object):
            var (real, shown) = (JSONValue.Object(), JSONValue.Object())
            for (key, member) in object.entries {
                guard let new = resolve(member, at: pointer.appendingToken(key), problems, pathsIn: folder) else {
                    return nil
                }
                (real[key], shown[key]) = new
            }
            return (.object(real), .object(shown))
        case .array(let elements):
            let new = elements.enumerated().map {
                resolve($1, at: pointer.appendingToken(String($0)), problems, pathsIn: folder)
            }
            if new.contains(where: { $0 == nil }) { return nil }
            return (.array(new.compactMap { $0?.0 }), .array(new.compactMap { $0?.shown }))
        default: return (value, value)
        }
    }

    private func parameter(
        _ object: JSONValue.Object, at pointer: String, _ problems: ProblemList, pathsIn folder: String?
    ) -> (JSONValue, shown: JSONValue)? {
        guard object.members.count == 1, let name = object["$param"]?.string else {
            problems.add(
                .wrongParameter, at: pointer, "a parameter stands alone", hint: "write {\"$param\": \"name\"}")
            return nil
        }
        guard let parameter = parameters.first(where: { $0.name == name }) else {
            problems.addUnknown(
                .unknownParameter, name, among: parameters.map(\.name), at: pointer,
                "there is no parameter \"\(name)\"")
            return nil
        }
        guard let value = values[name] else {
            let fix = parameter.kind == .secret ? "set the variable \(parameter.environment)" : "use --set \(name)=…"
            problems.add(
                .wrongParameter, at: pointer, "the parameter \"\(name)\" has no value",
                hint: "\(fix)" + (parameter.kind == .secret ? "" : " or give it a default"))
            return nil
        }
        if parameter.kind == .secret { return (value, .object(.init([("$secret", .string(name))]))) }
        if parameter.kind == .path, let folder, let path = value.string {
            let absolute = JSONValue.string(InputPath.absolute(path, in: folder))
            return (absolute, absolute)
        }
        return (value, value)
    }
}
