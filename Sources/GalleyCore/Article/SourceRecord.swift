/// Where an article's words were read: enough to fetch it again and to see whether it changed.
public struct SourceRecord: Sendable, Hashable {
    /// The kind of source: `text/html`, `text/plain`, as decoded.
    public var mediaType: String
    /// The encoding the bytes came in.
    public var encoding: CharacterEncoding?
    /// Hash of the page decoded to UTF-8; places are offsets into that page.
    public var hash: ContentHash?
    /// Hash of the bytes as they came.
    public var rawHash: ContentHash?
    public var fetchedAt: Timestamp?

    public init(
        mediaType: String, encoding: CharacterEncoding? = nil, hash: ContentHash? = nil, rawHash: ContentHash? = nil,
        fetchedAt: Timestamp? = nil
    ) {
        self.mediaType = mediaType
        self.encoding = encoding
        self.hash = hash
        self.rawHash = rawHash
        self.fetchedAt = fetchedAt
    }
}
