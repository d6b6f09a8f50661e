import GalleyText

/// How much two sentences say the same: the share of words they have in common.
struct WordOverlap {
    private let counts: [String: Int]
    private let total: Int

    init(_ text: String) {
        let words = TextFolding.words(TextFolding.folded(text)).map(String.init)
        counts = Dictionary(words.map { ($0, 1) }, uniquingKeysWith: +)
        total = words.count
    }

    /// 0…1 (Dice's coefficient over words).
    func share(with other: WordOverlap) -> Double {
        guard total + other.total > 0 else { return 0 }
        let (small, large) = counts.count < other.counts.count ? (counts, other.counts) : (other.counts, counts)
        let common = small.reduce(0) { $0 + min($1.value, large[$1.key, default: 0]) }
        return Double(2 * common) / Double(total + other.total)
    }
}
