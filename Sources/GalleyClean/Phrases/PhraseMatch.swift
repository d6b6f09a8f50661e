/// Which kinds of phrases a block opens with, and of which it consists altogether.
struct PhraseMatch: Sendable, Hashable {
    /// One bit for each `PhraseRole`.
    private var wholeBits: UInt32 = 0
    private var startBits: UInt32 = 0
    /// Whole phrases that a colon sets off as a label; they count as openings.
    private var labelBits: UInt32 = 0

    /// True when the block is nothing but a phrase of the role.
    func isWhole(_ role: PhraseRole) -> Bool { wholeBits & Self.bit(role) != 0 }

    /// True when the block opens with a phrase of the role.
    func opens(_ role: PhraseRole) -> Bool { (startBits | labelBits) & Self.bit(role) != 0 }

    /// True when the block is or opens with a phrase of the role.
    func has(_ role: PhraseRole) -> Bool { (wholeBits | startBits | labelBits) & Self.bit(role) != 0 }

    var isEmpty: Bool { wholeBits | startBits == 0 }

    /// The roles that the block is wholly, as bits in the order of the cases.
    var wholeMask: UInt32 { wholeBits }
    /// The roles that the block opens with.
    var startMask: UInt32 { startBits }

    mutating func add(_ role: PhraseRole, isWhole: Bool) {
        if isWhole { wholeBits |= Self.bit(role) } else { startBits |= Self.bit(role) }
    }

    mutating func formUnion(_ other: PhraseMatch) {
        wholeBits |= other.wholeBits
        startBits |= other.startBits
        labelBits |= other.labelBits
    }

    /// Takes the whole phrases of another match for labels.
    mutating func addLabels(of other: PhraseMatch) { labelBits |= other.wholeBits }

    /// Forgets the whole phrases.
    mutating func dropWholes() { wholeBits = 0 }

    private static func bit(_ role: PhraseRole) -> UInt32 { 1 << UInt32(role.rawValue) }
}
