/// Reads the names of an English text: word after word, each judged by the model with what was said of the one before.
struct NameReader {
    private let lexicon: NameLexicon
    private let model: NameModel
    /// Room that serves one text after the other.
    private var room = NameTokenizer.room
    private var flags: [NameFlags] = []

    init(lexicon: NameLexicon = .shared, model: NameModel = .shared) {
        self.lexicon = lexicon
        self.model = model
    }

    /// The names of a text, in order, without what stands at their ends and is no part of them.
    mutating func names(in bytes: [UInt8]) -> [NameSpan] {
        let tokens = NameTokenizer.tokens(of: bytes, lexicon: lexicon, in: &room)
        NameFeatures.read(tokens, lexicon: lexicon, into: &flags)
        let features = NameFeatures(tokens, flags)
        let spans = NameClues(tokens, features).completed(spans(of: tokens, features))
        var first = 0
        return spans.compactMap { span in
            while first < tokens.count, tokens[first].start < span.range.lowerBound { first += 1 }
            var end = first
            while end < tokens.count, tokens[end].end <= span.range.upperBound { end += 1 }
            return NameTrimming.trimmed(span, of: tokens[first..<end], in: bytes, lexicon: lexicon)
        }
    }

    private func spans(of tokens: [NameToken], _ features: NameFeatures) -> [NameSpan] {
        var spans: [NameSpan] = []
        var previous = NameLabel.outside
        var run = -1...(-1)
        for index in tokens.indices {
            guard features.isCandidate(index) else {
                previous = .outside
                continue
            }
            run = features.run(at: index, behind: run)
            let sums = model.score(index, of: features, in: run, previous: previous)
            let (label, likelihood) = best(sums, after: previous)
            if let kind = label.kind {
                if label.isInside, let last = spans.last {
                    spans[spans.count - 1] = NameSpan(
                        kind: kind, range: last.range.lowerBound..<tokens[index].end,
                        confidence: min(last.confidence, likelihood))
                } else {
                    spans.append(NameSpan(kind: kind, range: tokens[index].range, confidence: likelihood))
                }
            }
            previous = label
        }
        return spans
    }

    /// The likeliest label, and how likely it is among all that may follow the one before.
    private func best(_ sums: SIMD8<Int16>, after previous: NameLabel) -> (NameLabel, Double) {
        let sums = sums &- Self.handicaps[Int(previous.rawValue)]
        let top = sums.max()
        var (best, total) = (NameLabel.outside, 0.0)
        for place in (0..<NameLabel.count).reversed() {
            if sums[place] == top { best = NameLabel(rawValue: UInt8(place)) ?? .outside }
            total += NameModel.share(below: Int(top &- sums[place]))
        }
        return (best, 1 / total)
    }

    /// For each label what is taken off those that cannot follow it, more than any sum of weights is.
    private static let handicaps = NameLabel.allCases.map { previous in
        var handicap = SIMD8<Int16>(repeating: 8_192)
        for label in NameLabel.allCases where label.canFollow(previous) { handicap[Int(label.rawValue)] = 0 }
        return handicap
    }
}
