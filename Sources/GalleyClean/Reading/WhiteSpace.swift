import GalleyCore

/// Collapses and trims the white space of a page's text.
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

    /// Makes every run of white space one space; one at the end is left out.
    /// - Parameters:
    ///   - bytes: the text.
    ///   - room: where it is put down; as long as the text, no part of it.
    /// - Returns: how many bytes were put down, and whether white space followed them.
    static func collapse(
        _ bytes: UnsafeBufferPointer<UInt8>, into room: UnsafeMutableRawBufferPointer
    ) -> (count: Int, isFollowedBySpace: Bool) {
        let raw = UnsafeRawBufferPointer(bytes)
        var (read, write) = (0, 0)
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
                room[write] = 0x20
                write &+= 1
                space = false
            }
            if read &+ 8 <= bytes.count {
                let eight = EightBytes(raw, at: read)
                if eight.arePlainASCII() {
                    // A space at the end may be one of several.
                    let width = bytes[read &+ 7] == 0x20 ? 7 : 8
                    eight.store(to: room, at: write)
                    write &+= width
                    read &+= width
                    continue
                }
            }
            room[write] = byte
            write &+= 1
            read &+= 1
        }
        return (write, space)
    }

    /// Bytes of the line ends beyond ASCII: U+0085, U+2028, U+2029.
    private static func lineEndWidth(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        if bytes[index] == 0xC2 { return index + 1 < bytes.count && bytes[index + 1] == 0x85 ? 2 : 0 }
        guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
        return bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9 ? 3 : 0
    }

    /// A range of words without the no-break spaces, zero-width signs and line ends at either end.
    static func trimmed(_ range: Range<Int>, of words: [UInt8]) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end {
            let width = blankWidth(words, at: start, end)
            if width == 0 { break }
            start += width
        }
        while end > start {
            if words[end - 1] <= 0x20 {
                end -= 1
            } else if end - start >= 2, blankWidth(words, at: end - 2, end) == 2 {
                end -= 2
            } else if end - start >= 3, blankWidth(words, at: end - 3, end) == 3 {
                end -= 3
            } else {
                break
            }
        }
        return start..<max(start, end)
    }

    /// Bytes of the blank sign at an offset; 0 where a visible one stands.
    private static func blankWidth(_ words: [UInt8], at index: Int, _ end: Int) -> Int {
        let byte = words[index]
        if byte <= 0x20 { return 1 }
        if byte == 0xC2, index + 1 < end { return words[index + 1] == 0xA0 || words[index + 1] == 0xAD ? 2 : 0 }
        if byte == 0xE2, index + 2 < end, words[index + 1] == 0x80 {
            return words[index + 2] >= 0x80 && words[index + 2] <= 0x8F || words[index + 2] == 0xAF ? 3 : 0
        }
        if byte == 0xEF, index + 2 < end { return words[index + 1] == 0xBB && words[index + 2] == 0xBF ? 3 : 0 }
        if byte == 0xE3, index + 2 < end { return words[index + 1] == 0x80 && words[index + 2] == 0x80 ? 3 : 0 }
        return 0
    }
}
