package import GalleyCore

/// What an address ended as: a page, or the reason why not.
package enum FetchOutcome: Sendable {
    case page(WebPage)
    case failure(FetchFailure)

    /// The page.
    /// - Throws: the failure.
    package func get() throws -> WebPage {
        switch self {
        case .page(let page): return page
        case .failure(let failure): throw failure
        }
    }
}
