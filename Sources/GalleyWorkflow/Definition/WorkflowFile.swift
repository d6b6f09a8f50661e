import FoundationEssentials
import GalleyCore
import GalleyStore

/// A workflow file as read: its form is right, whether its steps exist and fit is the checker's question.
package struct WorkflowFile: Sendable {
    /// Path as given.
    package let path: String
    package let name: String
    package let summary: String
    package internal(set) var parameters: [WorkflowParameter]
    package let source: StepUse
    package internal(set) var steps: [StepUse]
    package internal(set) var branches: [Branch]
    package let onError: ErrorPolicy
    package let tests: [WorkflowTestCase]
    /// The text of the file and the places in it, for messages.
    let text: FileText
    /// What has not the right form and keeps no step from being checked; a plan of the file is refused for it.
    var formProblems: [WorkflowProblem] = []
    /// Paths under `include`, with their places.
    var includePaths: [(text: String, pointer: String)] = []
    /// What stands in the included files; of two that give the same option, the later counts.
    package internal(set) var includes: [IncludedFile] = []

    /// The bytes of a file and the offset of every value by JSON Pointer.
    struct FileText: Sendable {
        let bytes: [UInt8]
        let places: [String: Int]
    }

    /// The folder that relative paths refer to.
    package var folder: String { path.folderOfPath }

    /// Reads a workflow file, with what it includes and the workflows that stand in it.
    ///
    /// Mistakes of form that leave the steps as they are meant (in a test, say) are told together with what is wrong
    /// with the steps, when a plan is made of the file.
    /// - Throws: `WorkflowProblems` naming everything that has not the form of a workflow.
    package static func load(path: String) throws -> WorkflowFile {
        try read(json(path: path), path: path, isPart: false, above: [])
    }

    /// Reads a workflow that stands as a step in another: it needs no source.
    /// - Parameter above: the files that lead to it.
    static func load(part path: String, above: [String]) throws -> WorkflowFile {
        try read(json(path: path), path: path, isPart: true, above: above)
    }

    /// Reads a workflow from its text.
    /// - Throws: `WorkflowProblems`.
    static func read(_ bytes: [UInt8], path: String) throws -> WorkflowFile {
        try read(json(bytes, path: path), path: path, isPart: false, above: [])
    }

    private static func read(
        _ json: (value: JSONValue, text: FileText), path: String, isPart: Bool, above: [String]
    ) throws -> WorkflowFile {
        let problems = ProblemList(file: path, bytes: json.text.bytes, places: json.text.places)
        var reader = DefinitionReader(problems, isPart: isPart)
        guard let file = reader.workflow(json.value, path: path, text: json.text) else {
            try problems.throwIfAny()
            throw WorkflowProblems([])
        }
        let own = URL(filePath: path).standardizedFileURL.path
        var composed = WorkflowComposer(problems, above: above + [own]).compose(file)
        if isPart || !problems.leaveStepsKnown(of: file) { try problems.throwIfAny() }
        composed.formProblems = problems.inOrder
        return composed
    }

    /// The JSON of a file with the places in it.
    /// - Throws: `WorkflowProblems`.
    static func json(path: String) throws -> (value: JSONValue, text: FileText) {
        let bytes: [UInt8]
        do {
            bytes = try FileContents.read(path, limit: 16 << 20)
        } catch {
            let cause = (error as? FileError)?.cause ?? "\(error)"
            throw WorkflowProblems([
                WorkflowProblem(
                    reason: .unreadable, file: path, line: 0, column: 0, pointer: "", message: cause, hint: nil)
            ])
        }
        return try json(bytes, path: path)
    }

    private static func json(_ bytes: [UInt8], path: String) throws -> (value: JSONValue, text: FileText) {
        do {
            let (value, places) = try JSONReader.readWithPlaces(bytes)
            return (value, FileText(bytes: bytes, places: places))
        } catch let error as JSONError {
            throw WorkflowProblems([
                WorkflowProblem(
                    reason: .noJSON, file: path, line: error.line, column: error.column, pointer: "",
                    message: error.problem, hint: nil)
            ])
        }
    }
}
