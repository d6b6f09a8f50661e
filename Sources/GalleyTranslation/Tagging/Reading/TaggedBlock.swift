import GalleyCore
import GalleyText

/// A block's words as bytes and as tokens: made once, read by every rule.
final class TaggedBlock: Sendable {
    let id: BlockID
    /// Its place among the blocks that are tagged.
    let index: Int
    let text: String
    let bytes: [UInt8]
    let tokens: [WordToken]
    /// Marks on the words, for code and links.
    let marks: [InlineMark]
    /// The numbers of the text.
    let numerals: [Numeral]
    /// What stands between quotation marks.
    let quotes: [QuotedSpan]
    /// Found in one pass: most rules look for a sign that most texts do not have.
    private let present: PresentSigns
    /// What dates and times are read from; nil for a text without numbers that may tell them and without names of hours.
    let dateText: DateText?

    /// - Parameters:
    ///   - language: primary subtag, for the way numbers are written.
    ///   - room: for the words of one block after the other.
    private init(_ block: Block, at index: Int, language: String, room: inout [WordToken]) {
        let bytes = Array(block.text.utf8)
        self.bytes = bytes
        present = PresentSigns(of: bytes)
        id = block.id
        self.index = index
        text = block.text
        tokens = WordToken.tokens(of: bytes, in: &room)
        numerals = NumeralScanner.numerals(in: bytes, holding: present, language: language)
        quotes = QuotedSpan.mayBegin(present) ? QuotedSpan.spans(in: bytes) : []
        let mayTell =
            !numerals.isEmpty && DateHint.isIn(bytes) || language == "en" && Self.namesHour(tokens, bytes)
        dateText = mayTell ? DateText(bytes) : nil
        if case .text(let inline) = block.content { marks = inline.marks } else { marks = [] }
    }

    /// True where a word begins like `noon` or `midnight`.
    private static func namesHour(_ tokens: [WordToken], _ bytes: [UInt8]) -> Bool {
        tokens.contains { token in
            let range = token.range
            guard range.count >= 4, (bytes[range.lowerBound] | 0x20) &- 0x6D < 2 else { return false }
            let (first, fourth) = (bytes[range.lowerBound] | 0x20, bytes[range.lowerBound + 3] | 0x20)
            let second = bytes[range.lowerBound + 1] | 0x20
            return fourth == 0x6E && (first == 0x6E && second == 0x6F || first == 0x6D && second == 0x69)
        }
    }

    /// The blocks with words in them, in order.
    static func blocks(_ body: some Collection<Block>, language: String) -> [TaggedBlock] {
        var room = WordTokenizer.room
        return body.enumerated().map { TaggedBlock($1, at: $0, language: language, room: &room) }
    }

    /// The words of a range of UTF-8 offsets.
    func words(_ range: Range<Int>) -> String {
        bytes.withUnsafeBufferPointer { String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self) }
    }

    /// The words of a token.
    func word(_ index: Int) -> String { words(tokens[index].range) }

    /// A token in lower case.
    func folded(_ index: Int) -> String { word(index).lowercased() }

    /// True when only these bytes lie in the range.
    func holdsOnly(_ allowed: Set<UInt8>, in range: Range<Int>) -> Bool {
        bytes[range].allSatisfy(allowed.contains)
    }

    /// True when the byte, which is no letter of ASCII and no blank, is anywhere in the text.
    func holds(_ byte: UInt8) -> Bool { present.contains(byte) }

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
