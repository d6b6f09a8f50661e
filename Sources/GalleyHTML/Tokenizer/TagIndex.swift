/// Finds an element name's number from its bytes, and what tree construction does with it.
///
/// An open-addressing hash keyed by the first eight bytes in lower case and the length. It is built once for the
/// process; a parse borrows its two tables for its whole duration.
struct TagIndex: Sendable {
    struct Slot: BitwiseCopyable, Sendable {
        var key: UInt64 = 0
        var length: UInt8 = 0
        var tag = HTMLTag.unknown
    }

    struct Rules: BitwiseCopyable, Sendable {
        let traits: TagTraits
        let bodyStart: BodyStartRule
        let bodyEnd: BodyEndRule
    }

    static let shared = TagIndex()
    static let size = 512

    let slots: [Slot]
    /// One entry for each raw value of ``HTMLTag``.
    let rules: [Rules]

    private init() {
        var slots = [Slot](repeating: Slot(), count: Self.size)
        for tag in HTMLTag.allCases where tag != .unknown {
            let name = Array(tag.name.utf8)
            let key = Self.key(of: name)
            var index = Self.hash(key, name.count)
            while slots[index].length != 0 { index = (index + 1) & (Self.size - 1) }
            slots[index] = Slot(key: key, length: UInt8(name.count), tag: tag)
        }
        self.slots = slots
        rules = HTMLTag.allCases.map {
            Rules(traits: $0.traits, bodyStart: $0.bodyStartRule, bodyEnd: $0.bodyEndRule)
        }
    }

    @inline(__always)
    static func hash(_ key: UInt64, _ length: Int) -> Int {
        Int(truncatingIfNeeded: ((key ^ UInt64(truncatingIfNeeded: length)) &* 0x9E37_79B9_7F4A_7C15) >> 55)
    }

    /// The first eight bytes of a name that is already in lower case, the first in the lowest place.
    static func key(of name: [UInt8]) -> UInt64 {
        var key: UInt64 = 0
        for (index, byte) in name.prefix(8).enumerated() { key |= UInt64(byte) << UInt64(index * 8) }
        return key
    }

    /// Eight bytes with `A`–`Z` made `a`–`z`, all at once.
    @inline(__always)
    static func lowercased(_ word: UInt64) -> UInt64 {
        let low = word & 0x7F7F_7F7F_7F7F_7F7F
        let fromA = low &+ 0x3F3F_3F3F_3F3F_3F3F
        let beyondZ = low &+ 0x2525_2525_2525_2525
        let upper = (fromA ^ beyondZ) & ~word & 0x8080_8080_8080_8080
        return word | (upper >> 2)
    }
}
