/// Finds a run of bytes where it stands as words of its own.
enum WholeWords {
    static func ranges(of sought: [UInt8], in bytes: [UInt8]) -> [Range<Int>] {
        guard let first = sought.first, sought.count <= bytes.count else { return [] }
        var ranges: [Range<Int>] = []
        var index = 0
        while index + sought.count <= bytes.count {
            guard bytes[index] == first, bytes[index..<index + sought.count].elementsEqual(sought) else {
                index += 1
                continue
            }
            let end = index + sought.count
            if !joins(bytes, before: index) && !joins(bytes, after: end) { ranges.append(index..<end) }
            index = end
        }
        return ranges
    }

    private static func joins(_ bytes: [UInt8], before index: Int) -> Bool {
        index > 0 && isWord(bytes[index - 1]) && isWord(bytes[index])
    }

    private static func joins(_ bytes: [UInt8], after index: Int) -> Bool {
        index < bytes.count && isWord(bytes[index]) && isWord(bytes[index - 1])
    }

    /// Only ASCII letters and digits part words here: scripts without blanks have no such border.
    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }
}
