/// Why an article or a file could not be exported.
public struct ExportError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Reason: String, Sendable, Hashable {
        /// A format's option that does not fit.
        case option
        /// An article under embargo.
        case withheld
        /// A killed article.
        case cancelled
        /// A path that leads out of the output folder.
        case leavesFolder = "leaves-folder"
        /// A file that could not be written.
        case write
        /// Bytes that a reader could not make an article of.
        case read
    }

    public let reason: Reason
    /// The option, the article's id or the path.
    public let subject: String
    /// What, where and what to do.
    public let description: String

    package init(_ reason: Reason, subject: String, _ description: String) {
        self.reason = reason
        self.subject = subject
        self.description = description
    }
}
