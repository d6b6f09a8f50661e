/// A page that cannot be cleaned at all.
public struct CleanError: Error, Sendable, CustomStringConvertible {
    public enum Reason: Sendable, Hashable {
        /// Pictures, archives, programs: no text in it.
        case binary
    }

    public let reason: Reason
    /// The page's address or id.
    public let subject: String

    init(_ reason: Reason, subject: String) {
        self.reason = reason
        self.subject = subject
    }

    public var description: String {
        switch reason {
        case .binary: "\(subject): this is no text but a binary file; give an HTML page or plain text"
        }
    }
}
