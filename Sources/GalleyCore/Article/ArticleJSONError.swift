/// JSON that is no article, with the member that does not fit.
public struct ArticleJSONError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The member, as a key or a path of keys.
    public let member: String
    public let problem: String

    public var description: String { "this is no article of Galley's: \(member) \(problem)" }
}
