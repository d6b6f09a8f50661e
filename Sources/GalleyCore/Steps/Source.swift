/// Where a workflow's material comes from: a list of addresses, a folder of pages, a feed.
public protocol Source: Sendable {
    /// Calls `take` with the next materials in order, with one as soon as it is there or with some that come together;
    /// it returns when there is room for more (back-pressure).
    /// - Throws: an error that ends the run before more is read.
    func read(in context: StepContext, _ take: @Sendable ([Material]) async throws -> Void) async throws

    /// About how many materials there are, for showing how far a run is; nil where only reading them would tell.
    func count(in context: StepContext) -> Int?
}

extension Source {
    public func count(in context: StepContext) -> Int? { nil }
}
