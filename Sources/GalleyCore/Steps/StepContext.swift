/// What a run tells its steps.
public struct StepContext: Sendable {
    /// The run's clock, pinned at its start so that a resumed run writes the same bytes.
    public let now: Timestamp
    /// Folder that relative paths of inputs refer to: the workflow file's.
    public let inputFolder: String
    /// Folder that outputs must stay in.
    public let outputFolder: String
    /// Called with a line for people when something is worth saying that is no error.
    public let note: @Sendable (String) -> Void
    /// Called by a source with the name of something it cannot read and why: that is set aside, the run goes on.
    public let setAside: @Sendable (_ name: String, _ error: any Error) -> Void

    public init(
        now: Timestamp, inputFolder: String, outputFolder: String,
        note: @escaping @Sendable (String) -> Void = { _ in },
        setAside: @escaping @Sendable (String, any Error) -> Void = { _, _ in }
    ) {
        self.now = now
        self.inputFolder = inputFolder
        self.outputFolder = outputFolder
        self.note = note
        self.setAside = setAside
    }
}
