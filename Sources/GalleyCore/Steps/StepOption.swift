/// One option of a step, as it may stand in `with`.
public struct StepOption: Sendable {
    /// What values an option takes.
    public indirect enum Shape: Sendable, Hashable {
        case string
        /// A path relative to the workflow file.
        case path
        /// A path that the step reads: its content is part of the step's key.
        case inputPath
        /// A file template below the output folder, such as `out/{slug}.md`.
        case template
        case boolean
        case integer(ClosedRange<Int>)
        case number(ClosedRange<Double>)
        /// One of these words.
        case choice([String])
        /// A BCP 47 language tag.
        case language
        case list(Shape)
        /// Any JSON value; the step reads it itself.
        case any
    }

    public let name: String
    public let shape: Shape
    public let summary: String
    /// What holds when it is left out; nil for none.
    public let `default`: JSONValue?
    public let isRequired: Bool

    public init(
        _ name: String, _ shape: Shape, default: JSONValue? = nil, required: Bool = false, summary: String
    ) {
        self.name = name
        self.shape = shape
        self.default = `default`
        self.isRequired = required
        self.summary = summary
    }
}
