/// A glossary that cannot be read.
public struct GlossaryError: Error, Sendable, CustomStringConvertible {
    public let path: String
    /// Counted from 1.
    public let line: Int
    let problem: String

    public var description: String { "\(path):\(line): \(problem)" }
}
