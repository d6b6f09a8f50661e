/// What the trainer of the name model needs of a text whose names are known: a row for each word that is judged.
package enum NameTrainingRows {
    /// Rows of `label feature feature …`, in order; words that are never judged have none.
    /// - Parameter names: UTF-8 ranges with `person`, `organisation` or `place`, in order, without overlap.
    package static func rows(of text: String, names: [(range: Range<Int>, kind: String)]) -> [[UInt16]] {
        let bytes = Array(text.utf8)
        var room = NameTokenizer.room
        let tokens = NameTokenizer.tokens(of: bytes, lexicon: .shared, in: &room)
        var flags: [NameFlags] = []
        NameFeatures.read(tokens, lexicon: .shared, into: &flags)
        let features = NameFeatures(tokens, flags)
        var rows: [[UInt16]] = []
        var (previous, run) = (NameLabel.outside, -1...(-1))
        for (index, token) in tokens.enumerated() {
            let label = label(of: token, names)
            if features.isCandidate(index) {
                run = features.run(at: index, behind: run)
                let row = features.read(index, in: run, previous: previous, for: FeatureRow())
                rows.append([UInt16(label.rawValue)] + row.features)
            }
            previous = label
        }
        return rows
    }

    private static func label(of token: NameToken, _ names: [(range: Range<Int>, kind: String)]) -> NameLabel {
        guard let name = names.first(where: { $0.range.lowerBound < token.end && token.start < $0.range.upperBound }),
            let kind = NameKind.allCases.first(where: { "\($0)" == name.kind })
        else { return .outside }
        let isFirst = token.start <= name.range.lowerBound
        return NameLabel(rawValue: kind.rawValue * 2 + (isFirst ? 1 : 2)) ?? .outside
    }
}
