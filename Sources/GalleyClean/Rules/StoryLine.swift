/// What is known of one block of the article besides its words.
struct StoryLine {
    let facts: PassageFacts
    /// The passage of the page it came from; nil for pictures and embeds.
    let passage: Int?
    /// How likely it is part of the story by all signs together, 0…1.
    let likelihood: Float
    /// Letters and digits of its words, folded; empty for long blocks, which nothing compares.
    let key: TextKey?

    init(facts: PassageFacts, passage: Int?, likelihood: Float, key: TextKey? = nil) {
        self.facts = facts
        self.passage = passage
        self.likelihood = likelihood
        self.key = key
    }
}
