import GalleyText

/// Finds the world's territories by their names in the article's own language, for languages the name model does not
/// read; inflected as the prefix rule allows.
struct RegionNames: Sendable {
    private let finder: TermFinder

    init(language: String) {
        finder = TermFinder(RegionDirectory.names(in: language), language: language)
    }

    func names(in block: TaggedBlock) -> [NameSpan] {
        finder.matches(in: block.bytes).map {
            NameSpan(kind: .place, range: $0.range, confidence: $0.isInflected ? 0.8 : 0.9)
        }
    }
}
