/// A set of hashes that may claim to hold one it does not, in a few thousand bytes: asked before a table too large for
/// the processor's cache.
struct HashFilter: Sendable {
    private var words: [UInt64]
    private let mask: UInt64

    /// - Parameter bits: the filter has 2 to this power of places, eight times the hashes it is to hold or more.
    init(bits: Int) {
        words = Array(repeating: 0, count: 1 << max(0, bits - 6))
        mask = 1 << UInt64(bits) - 1
    }

    mutating func insert(_ hash: UInt64) {
        let place = place(of: hash)
        words[Int(truncatingIfNeeded: place >> 6)] |= 1 << (place & 63)
    }

    /// False only for hashes that were not put in.
    @inline(__always)
    func mayContain(_ hash: UInt64) -> Bool {
        let place = place(of: hash)
        return words[Int(truncatingIfNeeded: place >> 6)] >> (place & 63) & 1 == 1
    }

    @inline(__always)
    private func place(of hash: UInt64) -> UInt64 { (hash ^ hash >> 32) & mask }
}
