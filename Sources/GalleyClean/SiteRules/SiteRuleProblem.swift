import GalleyCore

/// One thing that is wrong with a site-rules file, with its place.
package struct SiteRuleProblem: Error, Sendable, Hashable, CustomStringConvertible {
    /// What kind of mistake it is, for programs. The raw value is its name in JSON.
    package enum Reason: String, Sendable, Hashable {
        case noJSON = "no-json"
        case wrongType = "wrong-type"
        case unknownKey = "unknown-key"
        case missingKey = "missing-key"
        case badSelector = "bad-selector"
        case badTest = "bad-test"
        case missingFile = "missing-file"
        case duplicate
        case unreadable
    }

    package let reason: Reason
    package let file: String
    /// Counted from 1; 0 where the whole file is meant.
    package let line: Int
    /// In bytes, counted from 1.
    package let column: Int
    /// JSON Pointer (RFC 6901) of the place; empty for the whole file.
    package let pointer: String
    /// What is wrong, in words.
    package let message: String
    /// The likely fix: `did you mean "container"?`.
    package let hint: String?

    init(
        _ reason: Reason, file: String, line: Int = 0, column: Int = 0, pointer: String, _ message: String,
        hint: String? = nil
    ) {
        self.reason = reason
        self.file = file
        self.line = line
        self.column = column
        self.pointer = pointer
        self.message = message
        self.hint = hint
    }

    /// One line: file, place, what is wrong and what to do.
    package var description: String {
        let position = line > 0 ? "\(file):\(line):\(column)" : file
        let place = JSONPointer.spoken(pointer)
        return "\(position):\(place.isEmpty ? "" : " \(place):") \(message)" + (hint.map { "; \($0)" } ?? "")
    }
}
