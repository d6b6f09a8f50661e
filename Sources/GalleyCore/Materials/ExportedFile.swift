/// A file that a run wrote.
public struct ExportedFile: Sendable, Hashable {
    public let path: String
    /// Name of the format.
    public let format: String
    public let byteCount: Int
    /// Ids of the articles in it.
    public let articles: [String]

    public init(path: String, format: String, byteCount: Int, articles: [String]) {
        self.path = path
        self.format = format
        self.byteCount = byteCount
        self.articles = articles
    }
}
