import GalleyCore
import GalleyText

/// A block's words as bytes and as tokens: made once, read by every rule.
final class TaggedBlock: Sendable {
    let id: BlockID
    let text: String
    let bytes: [UInt8]
    let tokens: [WordToken]
    /// Marks on the words, for code and links.
    let marks: [InlineMark]
    /// The numbers of the text.
    let numerals: [Numeral]
    /// What stands between quotation marks.
    let quotes: [QuotedSpan]
    /// What dates and times are read from; nil for a text without numbers and without names of hours.
    let dateText: DateText?

    /// - Parameter language: primary subtag, for the way numbers are written.
    init(_ block: Block, language: String) {
        let bytes = Array(block.text.utf8)
        self.bytes = bytes
        id = block.id
        text = block.text
        tokens = WordToken.tokens(of: bytes)
        numerals = NumeralScanner.numerals(in: bytes, language: language)
        quotes = QuotedSpan.spans(in: bytes)
        let mayTell = !numerals.isEmpty || language == "en" && Self.namesHours.contains { bytes.holds($0) }
        dateText = mayTell ? DateText(bytes) : nil
        if case .text(let inline) = block.content { marks = inline.marks } else { marks = [] }
    }

    private static let namesHours = ["noon", "midnight"].map { Array($0.utf8) }

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

    /// True when the byte is anywhere in the text.
    func holds(_ byte: UInt8) -> Bool { bytes.contains(byte) }

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

extension [UInt8] {
    /// True when the bytes sought stand anywhere among these.
    fileprivate func holds(_ sought: [UInt8]) -> Bool {
        var index = 0
        while index + sought.count <= count {
            if self[index] == sought[0], self[index..<index + sought.count].elementsEqual(sought) { return true }
            index += 1
        }
        return false
    }
}
