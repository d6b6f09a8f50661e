import GalleyCore

/// Collapses the white space of a page's text.
enum WhiteSpace {
    /// True when there is nothing but white space and control characters, noughts aside.
    static func isBlank(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let raw = UnsafeRawBufferPointer(bytes)
        var index = 0
        while index &+ 8 <= bytes.count {
            guard EightBytes(raw, at: index).areBlank() else { return false }
            index &+= 8
        }
        while index < bytes.count {
            if bytes[index] > 0x20 || bytes[index] == 0 { return false }
            index &+= 1
        }
        return true
    }

    /// Makes every run of white space one space, in place; one at the end is left out.
    /// - Returns: where the words end, and whether white space followed them.
    static func collapse(
        _ bytes: UnsafeMutableBufferPointer<UInt8>, from first: Int
    ) -> (index: Int, isFollowedBySpace: Bool) {
        let raw = UnsafeMutableRawBufferPointer(bytes)
        var (read, write) = (first, first)
        var space = false
        while read < bytes.count {
            let byte = bytes[read]
            let width = byte <= 0x20 ? 1 : byte == 0xC2 || byte == 0xE2 ? lineEndWidth(bytes, at: read) : 0
            if width > 0 {
                space = true
                read &+= width
                continue
            }
            if space {
                bytes[write] = 0x20
                write &+= 1
                space = false
            }
            if read &+ 8 <= bytes.count {
                let eight = EightBytes(UnsafeRawBufferPointer(raw), at: read)
                if eight.arePlainASCII() {
                    // A space at the end may be one of several.
                    let width = bytes[read &+ 7] == 0x20 ? 7 : 8
                    eight.store(to: raw, at: write)
                    write &+= width
                    read &+= width
                    continue
                }
            }
            bytes[write] = byte
            write &+= 1
            read &+= 1
        }
        return (write, space)
    }

    /// Bytes of the line ends beyond ASCII: U+0085, U+2028, U+2029.
    private static func lineEndWidth(_ bytes: UnsafeMutableBufferPointer<UInt8>, at index: Int) -> Int {
        if bytes[index] == 0xC2 { return index + 1 < bytes.count && bytes[index + 1] == 0x85 ? 2 : 0 }
        guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
        return bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9 ? 3 : 0
    }
}
