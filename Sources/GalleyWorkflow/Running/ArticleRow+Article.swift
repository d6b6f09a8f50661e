import GalleyCore

extension RunReport.ArticleRow {
    init(_ article: Article) {
        self.init(
            id: article.id, url: article.metadata.url, headline: article.headline,
            words: Self.wordCount(article.body),
            cuts: article.cuts.map { cut in
                RunReport.CutRow(rule: cut.rule.id.text, words: cut.text.shortened(to: 200), reason: cut.reason)
            },
            files: [], warnings: article.warnings.map(\.message))
    }

    /// Words of the blocks that are read.
    private static func wordCount(_ body: [Block]) -> Int {
        body.reduce(0) { $1.role.isRead ? $0 + wordCount($1.text) : $0 }
    }

    /// Runs of letters between white space; every character of Chinese and Japanese writing is one of its own.
    private static func wordCount(_ text: String) -> Int {
        var count = 0
        var inWord = false
        for scalar in text.unicodeScalars {
            let value = scalar.value
            if value <= 0x20 || value == 0xA0 || value == 0x3000 {
                inWord = false
            } else if (0x3040...0x30FF).contains(value) || (0x3400...0x9FFF).contains(value) {
                count += 1
                inWord = false
            } else if !inWord {
                count += 1
                inWord = true
            }
        }
        return count
    }
}

extension String {
    /// At most so many letters, the rest as an ellipsis.
    func shortened(to limit: Int) -> String {
        utf8.count <= limit || count <= limit ? self : String(prefix(limit - 1)) + "…"
    }
}
