/// Reads the names of an English text: word after word, each judged by the model with what was said of the one before.
struct NameReader {
    private let lexicon: NameLexicon
    private let model: NameModel

    init(lexicon: NameLexicon = .shared, model: NameModel = .shared) {
        self.lexicon = lexicon
        self.model = model
    }

    /// The names of a text, in order.
    func names(in bytes: [UInt8]) -> [NameSpan] {
        let tokens = bytes.withUnsafeBufferPointer { NameTokenizer.tokens(of: $0, lexicon: lexicon) }
        let features = NameFeatures(tokens, lexicon: lexicon)
        return NameClues(tokens, features).completed(spans(of: tokens, features))
    }

    private func spans(of tokens: [NameToken], _ features: NameFeatures) -> [NameSpan] {
        var spans: [NameSpan] = []
        var previous = NameLabel.outside
        var row = [UInt16](repeating: 0, count: NameFeatures.count)
        for index in tokens.indices {
            guard features.isCandidate(index) else {
                previous = .outside
                continue
            }
            let sums = row.withUnsafeMutableBufferPointer { row in
                features.read(index, previous: previous, into: row)
                return model.score(row)
            }
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
        var best = NameLabel.outside
        for label in NameLabel.allCases where label.canFollow(previous) {
            if sums[Int(label.rawValue)] > sums[Int(best.rawValue)] { best = label }
        }
        let top = Int(sums[Int(best.rawValue)])
        var total = 0.0
        for label in NameLabel.allCases where label.canFollow(previous) {
            total += NameModel.share(below: top - Int(sums[Int(label.rawValue)]))
        }
        return (best, 1 / total)
    }
}
