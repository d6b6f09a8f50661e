extension PhraseBook {
    /// Letters and digits, as a reader feels them, up to which a line may be a row of labels.
    static let rowWeight = 140

    /// The set phrases of a line of several: `Print | Send by e-mail | Larger type`, or of one with a number behind it:
    /// `Comments (12)`.
    ///
    /// A line is a row of labels when two thirds of its parts, two at the least, are set phrases as a whole.
    func matchRow(_ bytes: UnsafeBufferPointer<UInt8>) -> PhraseMatch {
        var (all, known) = (0, 0)
        var row = PhraseMatch()
        Self.forEachPart(of: bytes) { part in
            all += 1
            let match = match(part)
            if match.wholeMask == 0 { return }
            known += 1
            row.formUnion(match)
        }
        if all == 1, known == 1 { return row }
        return known >= 2 && known * 3 >= all * 2 ? row : PhraseMatch()
    }

    /// The words between signs that part labels, without the numbers and brackets around them.
    private static func forEachPart(
        of bytes: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
    ) {
        var start = 0
        var index = 0
        while index < bytes.count {
            let width = separatorWidth(bytes, at: index)
            if width == 0 {
                index += 1
                continue
            }
            give(bytes, start..<index, body)
            index += width
            start = index
        }
        give(bytes, start..<bytes.count, body)
    }

    private static func give(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
    ) {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, isAround(bytes[start]) { start += 1 }
        while end > start, isAround(bytes[end - 1]) { end -= 1 }
        if start < end { body(UnsafeBufferPointer(rebasing: bytes[start..<end])) }
    }

    /// Blanks, digits and brackets.
    private static func isAround(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte &- 0x30 < 10 || byte == 0x28 || byte == 0x29 || byte == 0x5B || byte == 0x5D
    }

    /// Bytes of the sign at an offset that parts labels: `|`, `/`, `>`, a line break, `·`, `»`, `«`, `•`, `›`, and `-`
    /// and `:` with a blank behind them; 0 where none stands.
    private static func separatorWidth(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0x20
        switch bytes[index] {
        case 0x7C, 0x2F, 0x3E, 0x0A: return 1
        case 0x2D, 0x3A: return next == 0x20 ? 1 : 0
        case 0xC2: return next == 0xB7 || next == 0xBB || next == 0xAB ? 2 : 0
        case 0xE2:
            guard next == 0x80, index + 2 < bytes.count else { return 0 }
            return bytes[index + 2] == 0xA2 || bytes[index + 2] == 0xBA ? 3 : 0
        default: return 0
        }
    }
}
