import GalleyCore

/// A block's words as bytes and as tokens.
struct TaggedBlock: Sendable {
    let id: BlockID
    let text: String
    let bytes: [UInt8]
    let tokens: [WordToken]
    /// Marks on the words, for code and links.
    let marks: [InlineMark]

    init(_ block: Block) {
        id = block.id
        text = block.text
        bytes = Array(text.utf8)
        tokens = WordToken.tokens(of: text)
        if case .text(let inline) = block.content { marks = inline.marks } else { marks = [] }
    }

    /// The words of a range of UTF-8 offsets.
    func words(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// True when only these bytes lie in the range.
    func holdsOnly(_ allowed: Set<UInt8>, in range: Range<Int>) -> Bool {
        bytes[range].allSatisfy(allowed.contains)
    }

    /// Index of the first token that begins at or after an offset.
    func tokenIndex(from offset: Int) -> Int {
        var (low, high) = (0, tokens.count)
        while low < high {
            let middle = (low + high) / 2
            if tokens[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
