/// An archive that could not be written.
package struct ArchiveFailure: Error, Sendable, CustomStringConvertible {
    package let path: String
    /// What is wrong, where, and what to do.
    package let description: String
}
