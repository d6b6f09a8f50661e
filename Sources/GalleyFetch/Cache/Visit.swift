/// What a fetch brought, and how it stands to what was held before.
package struct Visit: Sendable {
    package let outcome: FetchOutcome
    /// Nil for a failure, and where nothing is held between runs every page is new.
    package let change: PageChange?

    package init(_ outcome: FetchOutcome, _ change: PageChange? = nil) {
        self.outcome = outcome
        self.change = change
    }
}
