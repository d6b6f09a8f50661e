/// Somebody who watches a run: a progress line, a log, a test.
package protocol RunObserver: Sendable {
    /// Called from several tasks, in no fixed order between them; must be quick.
    func note(_ event: RunEvent)
}

/// Watches nothing.
package struct SilentObserver: RunObserver {
    package init() {}
    package func note(_ event: RunEvent) {}
}
