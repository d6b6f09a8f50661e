import GalleyHTML

/// What is known of one block of the article besides its words.
struct StoryLine {
    let facts: PassageFacts
    /// The passage of the page it came from; nil for pictures and embeds.
    let passage: Int?
    /// The element of a picture or embed; nil for words.
    let node: NodeID?
    /// How likely it is part of the story by all signs together, 0…1.
    let likelihood: Float
    /// Letters and digits of its words, folded; empty for long blocks, which nothing compares.
    let key: TextKey?
    /// True for the page's surroundings: menus, side columns, footers before and behind the story's stretch.
    let isOutside: Bool

    init(
        facts: PassageFacts, passage: Int?, node: NodeID? = nil, likelihood: Float, key: TextKey? = nil,
        isOutside: Bool = false
    ) {
        self.facts = facts
        self.passage = passage
        self.node = node
        self.likelihood = likelihood
        self.key = key
        self.isOutside = isOutside
    }
}
