/// A word of a text as names are read: hyphens and the apostrophe of a possessive part words.
struct NameToken: Sendable {
    /// `NameHash` of the word.
    let hash: UInt64
    private let from: UInt32
    private let to: UInt32
    /// The last three bytes of the word in small letters, the last lowest, for endings such as `-ov`.
    let ending: UInt32
    let gap: NameGap
    let shape: NameShape

    /// - Parameter range: UTF-8 offsets, below four thousand million.
    @inline(__always)
    init(_ range: Range<Int>, gap: NameGap, shape: NameShape, hash: UInt64, ending: UInt32) {
        from = UInt32(truncatingIfNeeded: range.lowerBound)
        to = UInt32(truncatingIfNeeded: range.upperBound)
        (self.gap, self.shape, self.hash, self.ending) = (gap, shape, hash, ending)
    }

    var start: Int { Int(from) }
    var end: Int { Int(to) }
    var range: Range<Int> { start..<end }
    var length: Int { end - start }
}
