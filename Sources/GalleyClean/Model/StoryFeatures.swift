import GalleyHTML

/// The numbers by which the story model judges each passage: what it is, where it stands, what stands around it.
///
/// `names` is the contract with the training script: a column's index there is its index here.
struct StoryFeatures {
    /// Columns of one passage, then the bits of its near and its inherited signs.
    static let names: [String] = [
        "weight", "words", "linkShare", "links", "strongShare", "emphasisShare", "sentenceEnds", "commas",
        "digitShare", "capitalShare", "separators", "quotes", "hasCopyright", "endsSentence", "endsInColon",
        "startsWithCapital", "kind", "level", "parts", "partWeight",
        "phraseWhole", "phraseStart", "phraseRelated", "phraseSell", "phraseTool", "phraseDate", "phraseCredit",
        "phraseByline", "phraseNote", "phraseCopyright",
        "isInside", "place", "fromStoryStart", "toStoryEnd", "depthInStory", "keyWorth", "keyCount", "boxWorth",
        "boxCount", "boxLinkShare", "outerWorth", "outerLinkShare", "worthBefore", "toPreviousWorthy", "toNextWorthy",
        "previousWorthyWeight", "nextWorthyWeight", "fromHeadline", "isHeadline", "headlineOverlap", "isSummary",
        "inArticleBody", "toImage", "copies",
        "previousWeight", "previousLinkShare", "previousEndsSentence", "previousKind", "previousSameKey",
        "previousFurniture", "nextWeight", "nextLinkShare", "nextEndsSentence", "nextKind", "nextSameKey",
        "nextFurniture", "secondWeight", "secondPreviousWeight",
        "pageWorth", "pagePassages", "storyShare", "storyPassages", "paragraphWeight", "hasTime", "ownWorth",
        "context", "isFirstOfKind", "sameBoxBefore", "sameBoxAfter", "headingBefore",
        "linkedType", "isOpenGraphArticle", "firstSign", "ats", "namesAuthor", "namesSite", "relativeWeight",
        "labelLength", "capitalRatio", "wordScore",
    ]

    static let count = names.count
    /// Where the 64 bits of the near signs begin; those of all signs follow, then 32 of the context.
    static let signColumns = count
    /// Where the columns of `NeighbourReader` begin.
    static let neighbourColumns = count + 160
    /// Columns of a row in all.
    static let width = neighbourColumns + NeighbourReader.count
}
