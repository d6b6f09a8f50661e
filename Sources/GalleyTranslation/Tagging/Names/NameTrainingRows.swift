/// What the trainer of the name model needs of a text whose names are known: a row for each word that is judged.
package enum NameTrainingRows {
    /// Rows of `label feature feature …`, in order; words that are never judged have none.
    /// - Parameter names: UTF-8 ranges with `person`, `organisation` or `place`, in order, without overlap.
    package static func rows(of text: String, names: [(range: Range<Int>, kind: String)]) -> [[UInt16]] {
        let bytes = Array(text.utf8)
        let tokens = bytes.withUnsafeBufferPointer { NameTokenizer.tokens(of: $0) }
        let features = NameFeatures(tokens, lexicon: .shared)
        var row = [UInt16](repeating: 0, count: NameFeatures.count)
        var rows: [[UInt16]] = []
        var previous = NameLabel.outside
        for (index, token) in tokens.enumerated() {
            let label = label(of: token, names)
            if features.isCandidate(index) {
                row.withUnsafeMutableBufferPointer { features.read(index, previous: previous, into: $0) }
                rows.append([UInt16(label.rawValue)] + row)
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
