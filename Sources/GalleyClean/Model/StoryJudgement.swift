/// What the story model says of a page's passages.
struct StoryJudgement {
    /// How likely each passage is part of the story, 0…1.
    let likelihoods: [Float]
    /// The keys of the passages whose words the model read; nil for the others.
    let keys: [TextKey?]
}
