public import GalleyCore

/// Why an article or a file could not be exported.
public struct ExportError: StorageError, Sendable, Hashable, CustomStringConvertible {
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

    /// True when a further file could not be written either: the disk is full, for instance.
    public let endsRun: Bool

    package init(_ reason: Reason, subject: String, endsRun: Bool = false, _ description: String) {
        self.endsRun = endsRun
        self.reason = reason
        self.subject = subject
        self.description = description
    }
}
