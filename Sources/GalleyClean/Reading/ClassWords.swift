/// Reads the words of class names and ids: runs of letters, parted by other signs or by a capital after a small
/// letter.
enum ClassWords {
    private static let offset: UInt64 = 0xCBF2_9CE4_8422_2325
    private static let prime: UInt64 = 0x0000_0100_0000_01B3

    /// The hash of `has`: classes such as `has-small-font-size` and `has-sidebar` say how a thing looks or what stands
    /// beside it, not what it is.
    private static let has = hash(of: "has".utf8)

    /// FNV-1a over lower-case letters.
    static func hash(of word: some Sequence<UInt8>) -> UInt64 {
        var hash = offset
        for byte in word { hash = (hash ^ UInt64(byte | 0x20)) &* prime }
        return hash
    }

    /// The signs of all words in an attribute's value, and of two words that one sign or a capital parts: `sub-title`
    /// says what `subtitle` does.
    static func signs(in bytes: UnsafeBufferPointer<UInt8>, table: HashTable<ClassSigns>) -> ClassSigns {
        var signs: ClassSigns = []
        var hash = offset
        /// The hash of the word before and of this one, as if they were one; `offset` where none stands before.
        var joined = offset
        var length = 0
        var gap = 2
        var previousIsSmall = false
        func take() {
            if length > 1, let found = table[hash] { signs.formUnion(found) }
            if joined != hash, let found = table[joined] { signs.formUnion(found) }
        }
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index &+= 1
            let isSmall = byte &- 0x61 < 26
            let isLetter = isSmall || byte &- 0x41 < 26
            if length > 0, !isLetter || !isSmall && previousIsSmall {
                take()
                if hash == has, joined == has, byte == 0x2D {
                    while index < bytes.count, bytes[index] != 0x20 { index &+= 1 }
                }
                joined = hash
                hash = offset
                length = 0
                gap = 0
            }
            if isLetter {
                if length == 0, gap > 1 { joined = offset }
                hash = (hash ^ UInt64(byte | 0x20)) &* prime
                joined = (joined ^ UInt64(byte | 0x20)) &* prime
                length += 1
                // Small letters behind a small letter go on the word, whatever else.
                while isSmall, index < bytes.count, bytes[index] &- 0x61 < 26 {
                    hash = (hash ^ UInt64(bytes[index])) &* prime
                    joined = (joined ^ UInt64(bytes[index])) &* prime
                    length &+= 1
                    index &+= 1
                }
            } else {
                gap += 1
                if byte == 0x20 { gap += 1 }
            }
            previousIsSmall = isSmall
        }
        if length > 0 { take() }
        return signs
    }
}
