package import GalleyCore

/// What a fetch brought, and how it stands to what was held before.
package struct Visit: Sendable {
    package let outcome: FetchOutcome
    /// Nil for a failure other than a page that is gone; where nothing is held between runs every page is new.
    package let change: PageChange?
    /// Of a failure: the page as it was held from an earlier run.
    package let held: HeldPage?

    package init(_ outcome: FetchOutcome, _ change: PageChange? = nil, held: HeldPage? = nil) {
        self.outcome = outcome
        self.change = change
        self.held = held
    }
}
