/// All that is to be known of a step without running it: checker, schema, reference and planner read this.
public struct StepDescription: Sendable {
    /// How the planner may treat a step.
    public enum Kind: String, Sendable, Hashable {
        /// Brings the material; stands first, under `source`.
        case source
        /// Each material on its own: may run in parallel and its result be kept.
        case perArticle = "per-article"
        /// Each material on its own, with state the step's key must name.
        case keyed
        /// Needs all the material before it gives any.
        case barrier
        /// Each material on its own, with an effect outside (a file, a network) that is not kept as a result.
        case effect
    }

    /// The name in `use`.
    public let name: String
    public let summary: String
    public let kind: Kind
    /// What it takes; nil for a source.
    public let takes: MaterialKind?
    /// What it gives; nil where it gives what it took.
    public let gives: MaterialKind?
    public let options: [StepOption]
    /// Counted up when the same options and input give another result.
    public let version: Int
    /// A `with` object that works, as JSON text, for the reference.
    public let example: String

    public init(
        name: String, summary: String, kind: Kind, takes: MaterialKind?, gives: MaterialKind?,
        options: [StepOption], version: Int = 1, example: String = "{}"
    ) {
        self.name = name
        self.summary = summary
        self.kind = kind
        self.takes = takes
        self.gives = gives
        self.options = options
        self.version = version
        self.example = example
    }
}
