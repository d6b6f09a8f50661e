/// A source that cannot be read at all, which ends the run before it has begun.
package struct SourceProblem: Error, Sendable, CustomStringConvertible {
    package enum Reason: Sendable {
        case unreadable, malformed
    }

    package let reason: Reason
    /// The path or address.
    package let subject: String
    /// What is wrong, where, and what to do.
    package let description: String

    package init(_ reason: Reason, _ subject: String, _ description: String) {
        self.reason = reason
        self.subject = subject
        self.description = description
    }
}
