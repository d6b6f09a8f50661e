public import GalleyCore

/// Reads what the `json` format writes: one article, or a list of them.
public enum JSONArticleReader {
    /// - Throws: `JSONError` for text that is no JSON, `ArticleJSONError` for JSON that is no article.
    public static func read(_ bytes: [UInt8]) throws -> [Article] {
        let value = try JSONDocument(bytes).root
        guard let values = value.array else { return [try Article(json: value)] }
        return try values.map { try Article(json: $0) }
    }
}
