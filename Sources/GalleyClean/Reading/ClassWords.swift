/// Reads the words of class names and ids: runs of letters, parted by other signs or by a capital after a small
/// letter.
enum ClassWords {
    private static let offset: UInt64 = 0xCBF2_9CE4_8422_2325
    private static let prime: UInt64 = 0x0000_0100_0000_01B3

    /// FNV-1a over lower-case letters.
    static func hash(of word: some Sequence<UInt8>) -> UInt64 {
        var hash = offset
        for byte in word { hash = (hash ^ UInt64(byte | 0x20)) &* prime }
        return hash
    }

    /// The signs of all words in an attribute's value, and of two words that one sign or a capital parts: `sub-title`
    /// says what `subtitle` does.
    ///
    /// A name tells nothing from a word on that the table holds without signs, nor where it is made out of a headline
    /// (`how-to-buy-the-best-button-down-shirts`) or, in a class, for the look alone (`md:top-4`).
    static func signs(
        in bytes: UnsafeBufferPointer<UInt8>, table: HashTable<ClassSigns>, areClasses: Bool = false
    ) -> ClassSigns {
        var signs: ClassSigns = []
        var index = 0
        while index < bytes.count {
            signs.formUnion(nameSigns(in: bytes, from: &index, table: table, isClass: areClasses))
        }
        return signs
    }

    /// Words of a name parted by nothing but hyphens, from which on it was made out of a headline.
    private static let slugWords = 7

    /// The signs of the name that begins at an index; the index is then behind the name and its blank.
    @inline(__always)
    private static func nameSigns(
        in bytes: UnsafeBufferPointer<UInt8>, from index: inout Int, table: HashTable<ClassSigns>, isClass: Bool
    ) -> ClassSigns {
        var signs: ClassSigns = []
        var hash = offset
        /// The hash of the word before and of this one, as if they were one; `offset` where none stands before.
        var joined = offset
        var length = 0
        var words = 0
        var gap = 2
        var previous: UInt8 = 0x20
        /// True behind a digit: `ad` in `a04ad5` is no word.
        var isGlued = false
        var isSlug = true
        /// False when the rest of the name is about the look.
        func take() -> Bool {
            words += 1
            if joined != hash, let found = table[joined] {
                if found.isEmpty { return false }
                signs.formUnion(found)
            }
            guard length > 1, !isGlued, let found = table[hash] else { return true }
            signs.formUnion(found)
            return !found.isEmpty
        }
        func skip() {
            while index < bytes.count, bytes[index] > 0x20 { index &+= 1 }
        }
        while index < bytes.count {
            let (byte, before) = (bytes[index], previous)
            index &+= 1
            if byte <= 0x20 { break }
            previous = byte
            let isSmall = isSmallLetter(byte)
            let isLetter = isSmall || byte &- 0x41 < 26
            if length > 0, !isLetter || !isSmall && isSmallLetter(before) {
                guard take() else {
                    skip()
                    return signs
                }
                joined = hash
                hash = offset
                length = 0
                gap = 0
            }
            if isLetter {
                if length == 0 {
                    if gap > 1 { joined = offset }
                    isGlued = isSmall && before &- 0x30 < 10
                }
                hash = (hash ^ UInt64(byte | 0x20)) &* prime
                joined = (joined ^ UInt64(byte | 0x20)) &* prime
                length += 1
                // Small letters behind a small letter go on the word, whatever else.
                while isSmall, index < bytes.count, isSmallLetter(bytes[index]) {
                    hash = (hash ^ UInt64(bytes[index])) &* prime
                    joined = (joined ^ UInt64(bytes[index])) &* prime
                    length &+= 1
                    index &+= 1
                }
            } else if isClass, byte == UInt8(ascii: ":") {
                skip()
                return []
            } else {
                gap += 1
                if byte == 0x2D ? before == 0x2D : byte &- 0x30 >= 10 { isSlug = false }
            }
        }
        if length > 0 { _ = take() }
        return isSlug && words >= slugWords ? [] : signs
    }

    @inline(__always)
    private static func isSmallLetter(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }
}
