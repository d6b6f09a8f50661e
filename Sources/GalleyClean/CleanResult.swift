import GalleyCore

/// What cleaning gave, with what is needed to explain it.
struct CleanResult {
    let article: Article
    /// The page as it was read; nil for plain text.
    let reading: PageReading?
    /// How likely each passage of the reading was part of the story.
    let likelihoods: [Float]
}
