import GalleyCore

/// A line of the page that names who wrote the story.
struct Byline {
    let names: [Author]
    /// True when every name reads like a person's.
    let isPersonal: Bool
    /// True when the page links the names to a page about their bearers.
    let isLinked: Bool
}
