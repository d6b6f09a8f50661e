import GalleyCore

/// Small letters for comparison that keep the length of the text, so that places found in one are places in the other.
enum TermFolding {
    /// The bytes of valid UTF-8 in small letters: Latin, Greek and Cyrillic, as far as both cases have two bytes.
    static func folded(_ bytes: [UInt8]) -> [UInt8] {
        var folded = bytes
        folded.withUnsafeMutableBufferPointer { buffer in
            var index = 0
            while index < buffer.count {
                if index &+ 8 <= buffer.count {
                    let eight = EightBytes(UnsafeRawBufferPointer(buffer), at: index)
                    if eight.areASCII {
                        eight.smallLetters().store(to: UnsafeMutableRawBufferPointer(buffer), at: index)
                        index &+= 8
                        continue
                    }
                }
                let byte = buffer[index]
                if byte < 0x80 {
                    if byte >= 0x41, byte <= 0x5A { buffer[index] = byte | 0x20 }
                    index += 1
                    continue
                }
                if index + 1 < buffer.count, byte >= 0xC3, byte <= 0xD1 {
                    (buffer[index], buffer[index + 1]) = small(byte, buffer[index + 1])
                }
                index += byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
            }
        }
        return folded
    }

    /// The small letter of a letter of two bytes.
    private static func small(_ lead: UInt8, _ next: UInt8) -> (UInt8, UInt8) {
        switch (lead, next) {
        case (0xC3, 0x80...0x9E) where next != 0x97: (lead, next | 0x20)
        // Latin Extended-A: capitals are even, but odd from U+0139 to U+0148 and from U+0179 to U+017E.
        case (0xC4, 0x80...0xB7) where next != 0xB0: (lead, next | 1)
        case (0xC4, 0xB9...0xBE) where next & 1 == 1: (lead, next + 1)
        case (0xC5, 0x81...0x87) where next & 1 == 1: (lead, next + 1)
        case (0xC5, 0x8A...0xB7): (lead, next | 1)
        case (0xC5, 0xB9...0xBD) where next & 1 == 1: (lead, next + 1)
        case (0xCE, 0x91...0x9F): (lead, next + 0x20)
        case (0xCE, 0xA0...0xAB): (0xCF, next - 0x20)
        case (0xD0, 0x80...0x8F): (0xD1, next + 0x10)
        case (0xD0, 0x90...0x9F): (lead, next + 0x20)
        case (0xD0, 0xA0...0xAF): (0xD1, next - 0x20)
        default: (lead, next)
        }
    }
}
