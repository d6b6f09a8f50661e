import GalleyCore
import GalleyStore

/// A workflow file as read: its form is right, whether its steps exist and fit is the checker's question.
package struct WorkflowFile: Sendable {
    /// Path as given.
    package let path: String
    package let name: String
    package let summary: String
    package let parameters: [WorkflowParameter]
    package let source: StepUse
    package let steps: [StepUse]
    package let branches: [Branch]
    package let onError: ErrorPolicy
    package let tests: [WorkflowTestCase]
    /// The text of the file and the places in it, for messages.
    let text: FileText

    /// The bytes of a file and the offset of every value by JSON Pointer.
    struct FileText: Sendable {
        let bytes: [UInt8]
        let places: [String: Int]
    }

    /// The folder that relative paths refer to.
    package var folder: String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// Reads a workflow file.
    /// - Throws: `WorkflowProblems` naming everything that has not the form of a workflow.
    package static func load(path: String) throws -> WorkflowFile {
        let bytes: [UInt8]
        do {
            bytes = try FileContents.read(path, limit: 16 << 20)
        } catch {
            throw WorkflowProblems([
                WorkflowProblem(
                    reason: .unreadable, file: path, line: 0, column: 0, pointer: "", message: "\(error)", hint: nil)
            ])
        }
        return try read(bytes, path: path)
    }

    /// Reads a workflow from its text.
    /// - Throws: `WorkflowProblems`.
    static func read(_ bytes: [UInt8], path: String) throws -> WorkflowFile {
        let (value, places): (JSONValue, [String: Int])
        do {
            (value, places) = try JSONReader.readWithPlaces(bytes)
        } catch let error as JSONError {
            throw WorkflowProblems([
                WorkflowProblem(
                    reason: .noJSON, file: path, line: error.line, column: error.column, pointer: "",
                    message: error.problem, hint: nil)
            ])
        }
        let problems = ProblemList(file: path, bytes: bytes, places: places)
        var reader = DefinitionReader(problems)
        let file = reader.workflow(value, path: path, text: FileText(bytes: bytes, places: places))
        try problems.throwIfAny()
        guard let file else { throw WorkflowProblems([]) }
        return file
    }
}
