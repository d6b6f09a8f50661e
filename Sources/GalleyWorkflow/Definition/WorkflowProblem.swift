import GalleyCore

/// One thing that keeps a workflow from running, with its place in the file.
package struct WorkflowProblem: Error, Sendable, Hashable, CustomStringConvertible {
    /// What kind of mistake it is, for programs. The raw value is its name in JSON.
    package enum Reason: String, Sendable, Hashable {
        case unreadable
        case noJSON = "no-json"
        case wrongType = "wrong-type"
        case unknownKey = "unknown-key"
        case missingKey = "missing-key"
        case unknownStep = "unknown-step"
        case unknownOption = "unknown-option"
        case wrongOption = "wrong-option"
        case unknownParameter = "unknown-parameter"
        case wrongParameter = "wrong-parameter"
        case unknownBranch = "unknown-branch"
        case duplicate
        case doesNotFit = "does-not-fit"
        case leadsNowhere = "leads-nowhere"
        case cycle
        case missingFile = "missing-file"
        case outsideOutput = "outside-output"
        case badTest = "bad-test"
    }

    package let reason: Reason
    package let file: String
    /// Counted from 1.
    package let line: Int
    /// In bytes, counted from 1.
    package let column: Int
    /// JSON Pointer (RFC 6901) of the place; empty for the whole file.
    package let pointer: String
    /// What is wrong, in words.
    package let message: String
    /// The likely fix: `did you mean "rules"?`.
    package let hint: String?

    /// The pointer as people write it: `steps[2].with.rulez`.
    package var place: String { JSONPointer.spoken(pointer) }

    /// One line: file, place, what is wrong and what to do.
    package var description: String {
        let position = line > 0 ? "\(file):\(line):\(column)" : file
        let inside = place.isEmpty ? "" : " \(place):"
        return "\(position):\(inside) \(message)" + (hint.map { "; \($0)" } ?? "")
    }
}
