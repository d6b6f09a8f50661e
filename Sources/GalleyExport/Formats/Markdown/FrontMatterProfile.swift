/// Whose front matter is written: each generator has names of its own for the same things.
enum FrontMatterProfile: String, Sendable, CaseIterable {
    /// What Hugo and Jekyll both read.
    case plain
    case hugo, jekyll, obsidian
}
