import GalleyCore

/// One item of a batch on its way to being a page: read, fetched or failed when its turn comes.
struct PageItem: Sendable {
    /// Kept in the answer.
    let id: String?
    /// What to call it in a message: the file, address or line.
    let name: String
    /// Reads or fetches it.
    /// - Throws: why there is no page.
    let page: @Sendable () async throws -> WebPage
}
