/// Remembers fetched pages from run to run, so that a page is asked for again only when it is due and transferred
/// again only when it has changed.
public protocol PageStore: Sendable {
    /// What is held of an address as it was asked for; nil when it was never fetched.
    /// - Throws: an error of storage, which ends the run.
    func heldPage(for url: String) async throws -> HeldPage?

    /// Keeps a page, or that a page was looked at again and had not changed.
    /// - Throws: an error of storage, which ends the run.
    func hold(_ held: HeldPage, for url: String) async throws

    /// Notes that the server says a page is gone for good (410) or not there (404); what was held stays.
    /// - Throws: an error of storage, which ends the run.
    func markGone(_ url: String, at moment: Timestamp) async throws

    /// The robots.txt of an origin (scheme, host and port) as it was read last; nil when it never was.
    /// - Throws: an error of storage.
    func heldRobots(of origin: String) async throws -> HeldRobots?

    /// Keeps an origin's robots.txt.
    /// - Throws: an error of storage.
    func hold(_ robots: HeldRobots, of origin: String) async throws
}
