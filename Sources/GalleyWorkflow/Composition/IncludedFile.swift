import GalleyCore
import GalleyStore

/// A file that a workflow includes: parameters, and options for steps by the name of the step, such as a house's rules
/// and glossary. Paths in it are relative to itself. What the workflow says itself comes first.
package struct IncludedFile: Sendable {
    /// Path as found.
    package let path: String
    let parameters: [WorkflowParameter]
    /// Options by the name of the step that takes them.
    let options: [String: JSONValue.Object]

    var folder: String { path.folderOfPath }

    /// - Throws: `WorkflowProblems` naming what has not the right form.
    static func load(path: String) throws -> IncludedFile {
        let (value, text) = try WorkflowFile.json(path: path)
        let problems = ProblemList(file: path, bytes: text.bytes, places: text.places)
        let keys = ["$schema", "params", "options"]
        let root = FileObject(value, at: "", "an included file", keys: keys, problems)
        let parameters = root.map { DefinitionReader(problems).parameters($0) } ?? []
        var options: [String: JSONValue.Object] = [:]
        if let given = root?["options"] {
            for (name, members) in given.object?.entries ?? [] where name != "$comment" {
                if let object = members.object {
                    options[name] = object
                } else {
                    problems.add(
                        .wrongType, at: "/options".appendingToken(name),
                        "the options of \"\(name)\" are \(members.kindName), not an object")
                }
            }
            if given.object == nil {
                problems.add(.wrongType, at: "/options", "\"options\" is \(given.kindName), not an object")
            }
        }
        try problems.throwIfAny()
        return IncludedFile(path: path, parameters: parameters, options: options)
    }
}

extension String {
    /// The folder a path lies in.
    var folderOfPath: String {
        guard let slash = lastIndex(of: "/") else { return "." }
        return slash == startIndex ? "/" : String(self[..<slash])
    }
}
