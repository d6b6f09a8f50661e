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
    private let flags: [NameFlags]
    /// For each token the first and last one of the run of capitals it stands in.
    private let runs: [(first: Int, last: Int)]

    init(_ tokens: [NameToken], lexicon: NameLexicon) {
        self.tokens = tokens
        flags = Self.flags(of: tokens, lexicon)
        runs = Self.runs(of: tokens)
    }

    /// True for words that may belong to a name: written with a capital, or small and between two such words.
    func isCandidate(_ index: Int) -> Bool {
        let token = tokens[index]
        if token.shape.isName { return true }
        guard token.shape == .digits || flags[index].contains(.connector) else { return false }
        guard index > 0, token.gap.joins, runs[index - 1].first < index else { return false }
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

    /// Writes the numbers of a word's features.
    /// - Parameter previous: what was said of the word before.
    func read(_ index: Int, previous: NameLabel, into row: UnsafeMutableBufferPointer<UInt16>) {
        var writer = FeatureWriter(row)
        let token = tokens[index]
        let before = index > 0 ? tokens[index - 1] : nil
        let after = index + 1 < tokens.count ? tokens[index + 1] : nil
        let (word, left, right) = (token.hash, before?.hash ?? 1, after?.hash ?? 2)
        let gap = UInt64(token.gap.rawValue)
        let nextGap = UInt64(after?.gap.rawValue ?? NameGap.start.rawValue)
        let (own, known, next) = (code(index), code(index - 1), code(index + 1))
        let looks = UInt64(token.shape.rawValue) << 3 | gap
        let nextLooks = UInt64(after?.shape.rawValue ?? 7) << 3 | nextGap
        let run = runs[index]
        let place = UInt64(min(index - run.first, 3)) << 2 | UInt64(min(run.last - index, 3))
        let outerLeft = run.first > 0 ? tokens[run.first - 1].hash : 1
        let outerRight = run.last + 1 < tokens.count ? tokens[run.last + 1] : nil
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
        writer.add(tokens[run.last].hash, place)
        writer.add(tokens[run.first].hash, place)
        writer.add(place, own, said)
        writer.add(outerLeft, place)
        writer.add(outerRight?.hash ?? 2, place, UInt64(outerRight?.gap.rawValue ?? 0))
        writer.add(code(run.last), code(run.first), place)
        writer.add(code(run.first - 1), own, place)
        writer.add(code(run.last + 1), own, place)
        writer.add(own, outerLeft)
        writer.add(own, outerRight?.hash ?? 2, UInt64(outerRight?.gap.rawValue ?? 0))
    }

    /// The lexicon's word on a token as a number; a value of its own beyond the text's ends.
    private func code(_ index: Int) -> UInt64 {
        flags.indices.contains(index) ? UInt64(flags[index].rawValue) : 0xFFFF
    }

    // MARK: Reading ahead

    /// The longest phrases of the lexicon lend their flags to each of their words.
    private static func flags(of tokens: [NameToken], _ lexicon: NameLexicon) -> [NameFlags] {
        var flags = tokens.map { lexicon.flags(of: $0.hash) }
        var index = 0
        while index < tokens.count {
            defer { index += 1 }
            guard tokens[index].shape.isName else { continue }
            var (hash, best) = (tokens[index].hash, (end: index, flags: NameFlags()))
            for next in index + 1..<max(index + 1, min(index + phraseLength, tokens.count)) {
                guard tokens[next].gap.joins else { break }
                hash = NameHash.joined(hash, tokens[next].hash)
                let found = lexicon.flags(of: hash)
                if !found.isEmpty, tokens[next].shape.isName { best = (next, found) }
            }
            guard best.end > index else { continue }
            for word in index...best.end { flags[word] = best.flags.union(.phrase) }
            flags[index].insert(.phraseStart)
            index = best.end
        }
        return flags
    }

    /// Words of the longest phrase that is looked up.
    private static let phraseLength = 5

    private static func runs(of tokens: [NameToken]) -> [(first: Int, last: Int)] {
        var runs: [(first: Int, last: Int)] = []
        runs.reserveCapacity(tokens.count)
        var isName = false
        for index in tokens.indices {
            let goesOn = isName && tokens[index].gap.joins && tokens[index].shape.isName
            isName = tokens[index].shape.isName
            let first = goesOn ? runs[index - 1].first : index
            runs.append((first, index))
            if goesOn { for word in first..<index { runs[word].last = index } }
        }
        return runs
    }
}
