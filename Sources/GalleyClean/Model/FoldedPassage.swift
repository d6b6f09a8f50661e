import GalleyCore

/// All that the story model asks of a passage's words, read in one go over them.
struct FoldedPassage {
    /// Its letters and digits, folded.
    let key: TextKey
    /// Share of its words that stand in the page's headline, too.
    let headlineShare: Float
    /// What its opening words say for its being of the story.
    let wordScore: Float

    /// No initializer: those own what they are given, which would copy the tables for every passage.
    static func read(
        _ words: ArraySlice<UInt8>, headline: HashTable<Bool>, weights: WordWeights
    ) -> FoldedPassage {
        var (all, shared) = (0, 0)
        var score = weights.score
        let key = words.withUnsafeBufferPointer { bytes in
            [UInt8](gathering: KeyWriter.room(for: bytes.count)) { room in
                var writer = KeyWriter(room)
                WordHash.forEach(in: bytes, scalar: { writer.put($0) }) { word, plain in
                    all &+= 1
                    if headline[word] != nil { shared &+= 1 }
                    score.take(plain)
                }
                return writer.count
            }
        }
        return FoldedPassage(
            key: TextKey(folded: key), headlineShare: all == 0 ? 0 : Float(shared) / Float(all), wordScore: score.sum)
    }
}
