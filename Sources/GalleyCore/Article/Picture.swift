/// A picture of the story with the words that belong to it.
public struct Picture: Sendable, Hashable, Identifiable {
    /// Stable name within the article, for instance `pic-1a2b3c4d5e`.
    public let id: PictureID
    /// Absolute address, where the source gave one; plain text has captions without addresses.
    public let url: String?
    /// The text for those who do not see it.
    public let alt: String?
    /// The caption's words, without the credits taken from it; place and date stay in it.
    public internal(set) var caption: String?
    /// Place and date parsed from the caption's opening.
    public internal(set) var dateline: Dateline?
    /// Who made, supplied or adapted it.
    public internal(set) var credits: [Credit]
    /// Pixels, where the page says so.
    public let width: Int?
    public let height: Int?

    public init(
        id: PictureID, url: String? = nil, alt: String? = nil, caption: String? = nil, dateline: Dateline? = nil,
        credits: [Credit] = [], width: Int? = nil, height: Int? = nil
    ) {
        self.id = id
        self.url = url
        self.alt = alt
        self.caption = caption
        self.dateline = dateline
        self.credits = credits
        self.width = width
        self.height = height
    }
}
