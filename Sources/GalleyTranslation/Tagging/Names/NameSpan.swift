/// A name as the words and their neighbours show it.
struct NameSpan: Sendable, Hashable {
    var kind: NameKind
    /// UTF-8 offsets.
    let range: Range<Int>
    /// How likely the whole of it is right, 0…1.
    var confidence: Double
}
