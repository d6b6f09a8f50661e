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
    /// True for the line right under the headline, unless it is furniture.
    let followsHeadline: Bool

    /// True for a paragraph that is of the story by all signs together.
    var isSureParagraph: Bool { likelihood >= 0.5 && facts.weight >= 60 }

    /// True for words that are the story's whatever their box is called and whoever they begin with.
    var isPlainlyStory: Bool { likelihood >= 0.9 }

    init(
        facts: PassageFacts, passage: Int?, node: NodeID? = nil, likelihood: Float, key: TextKey? = nil,
        isOutside: Bool = false, followsHeadline: Bool = false
    ) {
        self.facts = facts
        self.passage = passage
        self.node = node
        self.likelihood = likelihood
        self.key = key
        self.isOutside = isOutside
        self.followsHeadline = followsHeadline
    }
}
