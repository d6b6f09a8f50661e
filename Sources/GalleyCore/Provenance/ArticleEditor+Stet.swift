extension ArticleEditor {
    /// Puts cuts back where they stood and says so in the record.
    /// - Parameters:
    ///   - names: names of cuts or of rules; a rule's name brings back all it cut.
    ///   - article: the article with its record.
    /// - Returns: the article, and the names that fit no cut.
    public static func restoring(_ names: [String], in article: Article) -> (article: Article, unknown: [String]) {
        var restored = article
        var unknown: [String] = []
        for name in names {
            let cuts = restored.cuts.filter { $0.id == name || $0.rule.id.text == name }
            if cuts.isEmpty { unknown.append(name) }
            for cut in cuts { restored.putBack(cut) }
        }
        return (restored, unknown)
    }
}

extension Article {
    fileprivate mutating func putBack(_ cut: Cut) {
        let start = cut.block.place?.lowerBound
        let index =
            body.firstIndex { block in
                guard let start, let other = block.place?.lowerBound else { return false }
                return other > start
            } ?? body.firstIndex { $0.id == cut.after }.map { $0 + 1 } ?? body.endIndex
        body.insert(cut.block, at: index)
        cuts.removeAll { $0 == cut }
        edits.append(
            Edit(
                .stet, step: "desk", rule: cut.rule, subject: cut.id, block: cut.block.id, place: cut.block.place,
                after: cut.text, confidence: 1, reason: "put back by name"))
    }
}
