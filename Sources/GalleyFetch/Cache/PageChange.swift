/// What a fetch found out about a page that may have been held before. The raw value stands in reports.
package enum PageChange: String, Sendable, CaseIterable {
    /// Fetched for the first time.
    case new
    /// Other bytes than before.
    case changed
    /// The server was asked, and it is the same.
    case unchanged
    /// Held, and not asked for again before it is due.
    case notDue = "not-due"
    /// Held, and by now the server says that it is not there (404) or gone for good (410).
    case gone
}
