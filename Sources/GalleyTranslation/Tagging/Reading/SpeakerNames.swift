import GalleyCore
import GalleyText

/// Who the article names, so that a surname alone leads to the whole name.
struct SpeakerNames: Sendable {
    /// Where a name stands in full, by the hash of its last word as it is written.
    private var fullNames: [UInt64: (block: TaggedBlock, range: Range<Int>)] = [:]

    /// Collects pairs of capitalised words whose second one stands alone elsewhere.
    init(_ blocks: [TaggedBlock]) {
        for block in blocks {
            for index in block.tokens.indices.dropLast() where block.tokens[index + 1].isCapitalised {
                let (first, second) = (block.tokens[index], block.tokens[index + 1])
                guard first.isCapitalised, !first.isAllCapitals,
                    second.range.lowerBound == first.range.upperBound + 1, block.bytes[first.range.upperBound] == 0x20
                else { continue }
                let last = NameHash.of(block.bytes, second.range)
                if fullNames[last] == nil, !SpeechWords.titles.holds(block.bytes[first.range]) {
                    fullNames[last] = (block, first.range.lowerBound..<second.range.upperBound)
                }
            }
        }
    }

    /// The whole name for what stands beside a verb of speech.
    func resolved(_ words: [String]) -> String {
        let name = words.drop { SpeechWords.titles.words.contains($0.lowercased()) }
        if name.count == 1, let only = name.first {
            return fullNames[NameHash.of(only.utf8)].map { $0.block.words($0.range) } ?? only
        }
        return (name.isEmpty ? words[...] : name).joined(separator: " ")
    }
}
