/// A page as a store holds it. Its validators and its freshness are read from its headers.
public struct HeldPage: Sendable, Hashable {
    public let page: WebPage
    /// When the server last said that this is the page.
    public let checkedAt: Timestamp

    public init(page: WebPage, checkedAt: Timestamp) {
        self.page = page
        self.checkedAt = checkedAt
    }
}
