/// What a writer is told besides the articles.
public struct ExportOptions: Sendable {
    /// The format's own options.
    public let values: [String: JSONValue]
    /// The language of the translation to be made, for hand-off formats.
    public let target: String?

    public init(values: [String: JSONValue] = [:], target: String? = nil) {
        self.values = values
        self.target = target
    }
}
