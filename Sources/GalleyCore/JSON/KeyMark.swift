/// Length, first and last byte of an object's key: keys whose marks differ are different.
struct KeyMark: Sendable {
    private let word: UInt32

    /// Of what is no key.
    static let none = KeyMark(word: 0)
    /// Of a key with escapes in it, which may be any.
    static let any = KeyMark(word: .max)

    private init(word: UInt32) { self.word = word }

    init(_ key: UnsafeBufferPointer<UInt8>) {
        guard let first = key.first, let last = key.last else {
            word = 1
            return
        }
        word = UInt32(truncatingIfNeeded: key.count) << 16 | UInt32(first) << 8 | UInt32(last)
    }

    /// Whether the keys may be equal.
    @inline(__always)
    func mayEqual(_ other: KeyMark) -> Bool { word == other.word || word == .max || other.word == .max }

    /// One of 64 bits, the same for equal marks; all of them for a key that may be any.
    var bit: UInt64 { word == .max ? .max : 1 << UInt64((word &* 0x9E37_79B1) >> 26) }
}
