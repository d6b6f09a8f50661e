import GalleyCore

/// Words that may be the title of a work: short, with a capital, in quotation marks, in a title's own marks or emphasised.
struct WorkSpan: Sendable {
    /// UTF-8 offsets, marks included.
    let range: Range<Int>
    let inside: Range<Int>
    /// True for marks that stand around titles only.
    let isSure: Bool

    /// Words of the longest title.
    private static let longest = 12

    static func spans(of block: TaggedBlock) -> [WorkSpan] {
        let quoted = block.quotes.compactMap { span in
            span.isClosed ? WorkSpan(range: span.range, inside: span.inside, isSure: false) : nil
        }
        let emphasised = block.marks.compactMap { mark in
            mark.kind == .emphasis ? WorkSpan(range: mark.range, inside: mark.range, isSure: false) : nil
        }
        let single = block.holds(0xE2) && block.holds(0x98) ? singlyQuoted(in: block) : []
        if quoted.isEmpty, emphasised.isEmpty, single.isEmpty, !block.holds(0xE3) { return [] }
        return (quoted + emphasised + single).filter { $0.looksLikeTitle(in: block) } + bookMarked(in: block)
    }

    /// ‘…’ around Hangul: Korean sets titles so.
    private static func singlyQuoted(in block: TaggedBlock) -> [WorkSpan] {
        let bytes = block.bytes
        var spans: [WorkSpan] = []
        var open: Int?
        // Hangul's first bytes.
        guard (0xEA...0xED).contains(where: block.holds) else { return [] }
        for index in bytes.indices.dropLast(2) where bytes[index] == 0xE2 && bytes[index + 1] == 0x80 {
            if bytes[index + 2] == 0x98 { open = index }
            guard bytes[index + 2] == 0x99, let start = open else { continue }
            if bytes[start + 3] >= 0xEA {
                spans.append(WorkSpan(range: start..<index + 3, inside: start + 3..<index, isSure: false))
            }
            open = nil
        }
        return spans
    }

    private func looksLikeTitle(in block: TaggedBlock) -> Bool {
        guard !inside.isEmpty, inside.count < 160 else { return false }
        let first = block.tokenIndex(from: inside.lowerBound)
        let words = block.tokenIndex(from: inside.upperBound) - first
        guard (1...Self.longest).contains(words) else { return false }
        return block.tokens[first].isCapitalised || block.bytes[inside.lowerBound] &- 0x30 < 10
            || block.bytes[inside.lowerBound] >= 0xE3
    }

    /// The title itself, without blanks and the sentence's own sign at its end.
    func words(in block: TaggedBlock) -> String {
        let words = block.words(inside).drop { $0.isWhitespace }
        return String(words.reversed().drop { $0.isWhitespace || $0 == "," || $0 == "." }.reversed())
    }

    /// `《…》` and `〈…〉`, which Chinese and Korean set around titles.
    private static func bookMarked(in block: TaggedBlock) -> [WorkSpan] {
        guard block.holds(0xE3) else { return [] }
        var spans: [WorkSpan] = []
        var open: (start: Int, close: UInt8)?
        var index = 0
        while index + 2 < block.bytes.count {
            defer { index += 1 }
            guard block.bytes[index] == 0xE3, block.bytes[index + 1] == 0x80 else { continue }
            // U+3008…U+300B are the single and the double pair.
            switch block.bytes[index + 2] {
            case 0x88, 0x8A: if open == nil { open = (index, block.bytes[index + 2] + 1) }
            case let mark where mark == open?.close:
                let start = open?.start ?? index
                if index - start < 160 {
                    spans.append(WorkSpan(range: start..<index + 3, inside: start + 3..<index, isSure: true))
                }
                open = nil
            default: break
            }
        }
        return spans
    }
}
