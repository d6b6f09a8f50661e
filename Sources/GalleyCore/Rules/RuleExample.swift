/// One example of a rule: a piece of page or text, in a language.
///
/// The room the rule belongs to says how an example is read: a cleaning rule's is markup or a line set between
/// ordinary paragraphs, a tagging rule's is a sentence with `[…]` around what is tagged.
public struct RuleExample: Sendable, ExpressibleByStringLiteral {
    public let source: String
    /// BCP 47.
    public let language: String

    public init(_ source: String, language: String = "en") {
        self.source = source
        self.language = language
    }

    public init(stringLiteral value: String) { self.init(value) }
}
