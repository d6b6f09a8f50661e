/// A file of site memory that cannot be used.
package struct SiteMemoryError: Error, Sendable, Hashable, CustomStringConvertible {
    package let file: String
    /// What is wrong with it, and what to do.
    package let problem: String

    init(file: String, _ problem: String) {
        self.file = file
        self.problem = problem
    }

    package var description: String { "\(file): \(problem)" }
}
