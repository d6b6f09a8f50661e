import GalleyCore

/// Who the article names, so that a surname alone leads to the whole name.
struct SpeakerNames: Sendable {
    private var fullNames: [String: String] = [:]

    /// Collects pairs of capitalised words whose second one stands alone elsewhere.
    init(_ blocks: [TaggedBlock]) {
        for block in blocks {
            for index in block.tokens.indices.dropLast() where block.tokens[index].isCapitalised {
                let (first, second) = (block.tokens[index], block.tokens[index + 1])
                let isPair =
                    second.isCapitalised && !first.isAllCapitals
                    && second.range.lowerBound == first.range.upperBound + 1
                    && block.bytes[first.range.upperBound] == 0x20
                    && !SpeechWords.titles.contains(block.folded(index))
                let last = isPair ? block.word(index + 1) : ""
                if isPair, fullNames[last] == nil { fullNames[last] = "\(block.word(index)) \(last)" }
            }
        }
    }

    /// The whole name for what stands beside a verb of speech.
    func resolved(_ words: [String]) -> String {
        let name = words.drop { SpeechWords.titles.contains($0.lowercased()) }
        if name.count == 1, let only = name.first { return fullNames[only] ?? only }
        return (name.isEmpty ? words[...] : name).joined(separator: " ")
    }
}
