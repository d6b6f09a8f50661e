/// What may be chosen about tagging.
public struct TagOptions: Sendable, Hashable {
    /// Path of a glossary: CSV or TSV, source term first, then one column a target language.
    public var glossary: String?
    /// Languages the article is to be translated into, BCP 47.
    public var targets: [String]

    public init(glossary: String? = nil, targets: [String] = []) {
        self.glossary = glossary
        self.targets = targets
    }
}
