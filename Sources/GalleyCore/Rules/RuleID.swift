/// The stable name of a rule: lower-case words joined by hyphens, such as `share-prompt`.
public struct RuleID: Sendable, Hashable, CustomStringConvertible, ExpressibleByStringLiteral {
    public let text: String

    public init(_ text: String) { self.text = text }

    public init(stringLiteral value: String) { self.init(value) }

    public var description: String { text }
}
