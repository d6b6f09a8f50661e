/// A word of a text as names are read: hyphens and the apostrophe of a possessive part words.
struct NameToken: Sendable {
    /// UTF-8 offsets.
    let start: Int
    let end: Int
    let gap: NameGap
    let shape: NameShape
    /// `NameHash` of the word.
    let hash: UInt64
    /// The last two and three bytes of the word in small letters, for endings such as `-ov`.
    let ending: UInt32

    var range: Range<Int> { start..<end }
    var length: Int { end - start }
}
