import GalleyClean
import GalleyCore
import GalleyWorkflow

/// One thing that `galley check` found, in a workflow or in the rules of a host: as a line, as JSON, as an annotation.
struct CheckedProblem {
    private let file: String
    private let line: Int
    private let column: Int
    private let pointer: String
    private let reason: String
    private let message: String
    private let hint: String?
    /// One line for people.
    let description: String

    init(_ problem: WorkflowProblem) {
        (file, line, column, pointer) = (problem.file, problem.line, problem.column, problem.pointer)
        (reason, message, hint) = (problem.reason.rawValue, problem.message, problem.hint)
        description = problem.description
    }

    init(_ problem: SiteRuleProblem) {
        (file, line, column, pointer) = (problem.file, problem.line, problem.column, problem.pointer)
        (reason, message, hint) = (problem.reason.rawValue, problem.message, problem.hint)
        description = problem.description
    }

    private var place: String { JSONPointer.spoken(pointer) }

    /// What `--format json` gives.
    var value: JSONValue {
        .object(
            .init([
                ("file", .string(file)), ("line", .integer(line)), ("column", .integer(column)),
                ("pointer", .string(pointer)), ("place", .string(place)), ("reason", .string(reason)),
                ("message", .string(message)), ("hint", hint.map { .string($0) } ?? .null),
            ]))
    }

    /// A workflow command of GitHub Actions, in which some signs must be written as their codes.
    var annotation: String {
        let words = message + (hint.map { "; \($0)" } ?? "")
        let title = place.isEmpty ? reason : place
        let position = "file=\(Self.property(file)),line=\(max(1, line)),col=\(max(1, column))"
        return "::error \(position),title=\(Self.property(title))::\(Self.escaped(words))"
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
    }

    private static func property(_ text: String) -> String {
        escaped(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
    }
}
