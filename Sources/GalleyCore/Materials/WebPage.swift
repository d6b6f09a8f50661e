/// A page as it came: the bytes and what the server said of them.
public struct WebPage: Sendable, Hashable {
    /// The id its article shall have, where one was given.
    public var id: String?
    /// The address asked for; nil for pasted text.
    public var url: String?
    /// The address after redirects.
    public var finalURL: String?
    /// HTTP status; 200 for files.
    public var status: Int
    /// The media type without parameters, lower-case; nil where nobody said.
    public var mediaType: String?
    /// The `charset` parameter of the HTTP header.
    public var charset: String?
    /// Response headers in order, names as sent.
    public var headers: [Header]
    /// What fetching has to say of it: `robots: ignored` where a robots.txt was passed over.
    public var remarks: [Header]
    public var bytes: [UInt8]
    public var fetchedAt: Timestamp?
    /// The path of the file it was read from, where it did not come from the web.
    public var file: String?

    /// One header line.
    public struct Header: Sendable, Hashable {
        public let name: String
        public let value: String

        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    public init(
        id: String? = nil, url: String? = nil, finalURL: String? = nil, status: Int = 200, mediaType: String? = nil,
        charset: String? = nil, headers: [Header] = [], remarks: [Header] = [], bytes: [UInt8],
        fetchedAt: Timestamp? = nil, file: String? = nil
    ) {
        self.id = id
        self.url = url
        self.finalURL = finalURL
        self.status = status
        self.mediaType = mediaType
        self.charset = charset
        self.headers = headers
        self.remarks = remarks
        self.bytes = bytes
        self.fetchedAt = fetchedAt
        self.file = file
    }

    /// The address the page stands at.
    public var address: String? { finalURL ?? url }
}
