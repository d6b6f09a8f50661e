package import GalleyCore

/// An article made ready for one target language: what every hand-off format writes.
package struct Handoff: Sendable {
    package let article: Article
    package let units: [HandoffUnit]
    /// BCP 47; `und` where the article's language is not known.
    package let sourceLanguage: String
    /// BCP 47.
    package let targetLanguage: String
    /// The state of the words handed off.
    package let snapshot: ContentHash

    package init(_ article: Article, target: String, inlineTags: InlineTags = .names) {
        self.article = article
        self.units = ArticleUnits(article, inlineTags: inlineTags, target: target).units
        // Pages write `en_US` too; what is no tag at all would make the file invalid.
        let language = article.metadata.language?.replacing("_", with: "-") ?? "und"
        self.sourceLanguage = StepOption.Shape.language.accepts(.string(language)) ? language : "und"
        self.targetLanguage = target
        self.snapshot = SourceSnapshot.hash(of: units)
    }

    /// Lines for the head of a file: what a translator should know before the first unit.
    package var remarks: [String] {
        var remarks: [String] = []
        if !article.headline.isEmpty { remarks.append("Article: \(article.headline)") }
        if let url = article.metadata.canonicalURL ?? article.metadata.url { remarks.append("Address: \(url)") }
        switch article.usage {
        case .usable: break
        case .withheld(let until):
            remarks.append("Embargo: not to be published" + (until.map { " before \($0)" } ?? " for now"))
        case .cancelled(let reason): remarks.append("Cancelled: \(reason)")
        }
        return remarks
    }

    /// Consecutive units of one block together; units outside blocks stand alone.
    package var groups: [(block: Block?, units: [HandoffUnit])] {
        let blocks = Dictionary(article.body.map { ($0.id, $0) }) { first, _ in first }
        var groups: [(block: Block?, units: [HandoffUnit])] = []
        for unit in units {
            if let id = unit.place.block, groups.last?.block?.id == id {
                groups[groups.count - 1].units.append(unit)
            } else {
                groups.append((unit.place.block.flatMap { blocks[$0] }, [unit]))
            }
        }
        return groups
    }
}
