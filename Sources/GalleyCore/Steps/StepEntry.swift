/// A line of the registry: a step's description and how to make one.
///
/// Whoever builds the registry puts the step's collaborators into the closure; a step never looks for them.
public struct StepEntry: Sendable {
    /// How a step or source comes about from its checked options.
    public enum Maker: Sendable {
        case step(@Sendable (StepOptions, StepContext) throws -> any Step)
        case source(@Sendable (StepOptions, StepContext) throws -> any Source)
    }

    public let description: StepDescription
    public let maker: Maker

    public init(
        _ description: StepDescription, step: @escaping @Sendable (StepOptions, StepContext) throws -> any Step
    ) {
        self.description = description
        self.maker = .step(step)
    }

    public init(
        _ description: StepDescription, source: @escaping @Sendable (StepOptions, StepContext) throws -> any Source
    ) {
        self.description = description
        self.maker = .source(source)
    }
}
