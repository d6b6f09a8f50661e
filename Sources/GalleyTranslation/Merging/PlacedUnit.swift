/// A unit whose translation has found its place in a block.
struct PlacedUnit {
    let unit: HandoffUnit
    let words: HandoffText
    /// Where its words stood, in UTF-8 offsets of the source block's text.
    let source: Range<Int>
    /// Where the translation begins, in UTF-8 offsets of the translated block's text.
    let start: Int

    /// Where the translation stands.
    var target: Range<Int> { start..<start + words.text.utf8.count }
}
