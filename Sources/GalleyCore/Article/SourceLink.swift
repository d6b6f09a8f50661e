/// One link of the chain a story came through.
public struct SourceLink: Sendable, Hashable {
    /// What the one named did with the story.
    public enum Role: String, Sendable, Hashable, CaseIterable {
        /// Reported it first.
        case origin
        /// Passed it on.
        case intermediary
        /// Published the page that was read.
        case republisher
        /// Supplied a picture.
        case picture
        /// Translated it.
        case translator
    }

    public let role: Role
    public let name: String
    public let url: String?

    public init(role: Role, name: String, url: String? = nil) {
        self.role = role
        self.name = name
        self.url = url
    }
}
