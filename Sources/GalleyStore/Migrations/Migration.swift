/// A step from one version of the desk's schema to the next; once released, its text never changes.
struct Migration: Sendable {
    /// What it does, for people.
    let summary: String
    let sql: String

    /// In order: the schema's version is how many of them were done.
    static let all: [Migration] = [.firstDesk, .heldPages, .siteMemory, .passages, .decisions, .crashes, .robots]
}
