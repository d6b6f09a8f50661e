/// What the model looks at when it judges a word: the word, its neighbours, their looks, and what the lexicon knows.
///
/// `Benchmarks/translation/train.py` learns a weight for each feature from the rows that the same code writes, so that
/// both always look at the same things.
struct NameFeatures {
    /// Features of one word.
    static let count = 32
    /// Bits of a feature's number: features share a place now and then, which costs less than a larger table.
    static let bits = 16

    private let tokens: [NameToken]
    /// Of each token, at least.
    private let flags: [NameFlags]

    /// - Parameter flags: what `read` wrote for the tokens.
    init(_ tokens: [NameToken], _ flags: [NameFlags]) { (self.tokens, self.flags) = (tokens, flags) }

    /// True for words that may belong to a name: written with a capital, but not for the beginning of a sentence alone, or
    /// small and between two such words.
    @inline(__always)
    func isCandidate(_ index: Int) -> Bool {
        let token = tokens[index]
        if token.shape.isName { return token.gap != .start || !isPlainOpening(index) }
        return token.shape == .digits || flags[index].contains(.connector) ? isBetweenNames(index) : false
    }

    /// True for a word that mostly stands small, is nothing else, and opens a sentence with no other capital behind it.
    private func isPlainOpening(_ index: Int) -> Bool {
        guard tokens[index].shape == .capitalised, flags[index].contains(.common),
            flags[index].isSubset(of: [.common, .connector])
        else { return false }
        return index + 1 == tokens.count || !tokens[index + 1].gap.joins || !tokens[index + 1].shape.isName
    }

    private func isBetweenNames(_ index: Int) -> Bool {
        let token = tokens[index]
        guard index > 0, token.gap.joins else { return false }
        if token.shape == .digits { return tokens[index - 1].shape.isName }
        guard flags[index].contains(.connector) else { return false }
        var next = index + 1
        while next < tokens.count, next < index + 3, flags[next].contains(.connector), tokens[next].gap.joins {
            if tokens[next].shape.isName { return true }
            next += 1
        }
        return next < tokens.count && tokens[next].gap.joins && tokens[next].shape.isName
    }

    /// What the lexicon knows of a word, with what it knows of a longer phrase around it.
    func flags(_ index: Int) -> NameFlags { flags[index] }

    /// The run of capitals a word stands in; a word without one is alone.
    /// - Parameter last: the run of a word before this one; no capital was left out in between.
    func run(at index: Int, behind last: ClosedRange<Int>) -> ClosedRange<Int> {
        if index <= last.upperBound { return last }
        var end = index
        if tokens[index].shape.isName {
            while end + 1 < tokens.count, tokens[end + 1].gap.joins, tokens[end + 1].shape.isName { end += 1 }
        }
        return index...end
    }

    /// Gives a word's features to a taker.
    /// - Parameters:
    ///   - run: the run of capitals it stands in.
    ///   - previous: what was said of the word before.
    /// - Returns: the taker with all of them.
    @inline(__always)
    func read<Taker: FeatureTaker>(
        _ index: Int, in run: ClosedRange<Int>, previous: NameLabel, for taker: Taker
    ) -> Taker {
        var writer = FeatureWriter(taker)
        let token = tokens[index]
        let before = index > 0 ? tokens[index - 1] : nil
        let after = index + 1 < tokens.count ? tokens[index + 1] : nil
        let (word, left, right) = (token.hash, before?.hash ?? 1, after?.hash ?? 2)
        let gap = UInt64(token.gap.rawValue)
        let nextGap = UInt64(after?.gap.rawValue ?? NameGap.start.rawValue)
        let (own, known, next) = (code(index), code(index - 1), code(index + 1))
        let looks = UInt64(token.shape.rawValue) << 3 | gap
        let nextLooks = UInt64(after?.shape.rawValue ?? 7) << 3 | nextGap
        let (first, last) = (run.lowerBound, run.upperBound)
        let place = UInt64(min(index - first, 3)) << 2 | UInt64(min(last - index, 3))
        let outerLeft = first > 0 ? tokens[first - 1].hash : 1
        let outerRight = last + 1 < tokens.count ? tokens[last + 1] : nil
        let said = UInt64(previous.rawValue)

        writer.add(0)
        writer.add(word)
        writer.add(word, gap == 0 ? 1 : 0)
        writer.add(UInt64(token.ending))
        writer.add(UInt64(token.ending & 0xFFFF))
        writer.add(own, looks)
        writer.add(left, gap)
        writer.add(right, nextGap)
        writer.add(left, index > 1 ? tokens[index - 2].hash : 1)
        writer.add(right, index + 2 < tokens.count ? tokens[index + 2].hash : 2)
        writer.add(left, right)
        writer.add(own)
        writer.add(own, next, nextGap)
        writer.add(known, own, gap)
        writer.add(looks, nextLooks)
        writer.add(looks, UInt64(before?.shape.rawValue ?? 7), nextLooks)
        writer.add(said)
        writer.add(said, word)
        writer.add(said, own, looks)
        writer.add(said, left, gap)
        writer.add(said, next, nextLooks)
        writer.add(said, gap, UInt64(before?.shape.rawValue ?? 7))
        writer.add(tokens[last].hash, place)
        writer.add(tokens[first].hash, place)
        writer.add(place, own, said)
        writer.add(outerLeft, place)
        writer.add(outerRight?.hash ?? 2, place, UInt64(outerRight?.gap.rawValue ?? 0))
        writer.add(code(last), code(first), place)
        writer.add(code(first - 1), own, place)
        writer.add(code(last + 1), own, place)
        writer.add(own, outerLeft)
        writer.add(own, outerRight?.hash ?? 2, UInt64(outerRight?.gap.rawValue ?? 0))
        return writer.taker
    }

    /// The lexicon's word on a token as a number; a value of its own beyond the text's ends.
    private func code(_ index: Int) -> UInt64 {
        tokens.indices.contains(index) ? UInt64(flags[index].rawValue) : 0xFFFF
    }

    // MARK: Reading ahead

    /// Writes what the lexicon knows of each word; of the flags those behind the last word's mean nothing. Its longest phrases lend their flags to each of their words.
    static func read(_ tokens: [NameToken], lexicon: NameLexicon, into flags: inout [NameFlags]) {
        while flags.count < tokens.count { flags.append([]) }
        lexicon.read(tokens, into: &flags)
        var index = 0
        while index < tokens.count {
            index = tokens[index].shape.isName ? phrase(from: index, tokens, lexicon, &flags) : index &+ 1
        }
    }

    /// Lends the flags of the longest phrase that begins at a word to each of its words.
    /// - Returns: the word behind it.
    private static func phrase(
        from index: Int, _ tokens: [NameToken], _ lexicon: NameLexicon, _ flags: inout [NameFlags]
    ) -> Int {
        var (hash, best) = (tokens[index].hash, (end: index, flags: NameFlags()))
        for next in index + 1..<max(index + 1, min(index + phraseLength, tokens.count)) {
            guard tokens[next].gap.joins else { break }
            hash = NameHash.joined(hash, tokens[next].hash)
            if tokens[next].shape.isName {
                let found = lexicon.flags(of: hash)
                if !found.isEmpty { best = (next, found) }
            }
        }
        guard best.end > index else { return index + 1 }
        for word in index...best.end { flags[word] = best.flags.union(.phrase) }
        flags[index].insert(.phraseStart)
        return best.end + 1
    }

    /// Words of the longest phrase that is looked up.
    private static let phraseLength = 5
}
