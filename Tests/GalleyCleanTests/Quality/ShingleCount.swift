/// How two texts agree in runs of four words, counted as often as they stand: the measure of Zyte's article extraction
/// benchmark.
struct ShingleCount {
    /// Shares of all runs, 0…1.
    private let both: Double
    private let onlyFound: Double
    private let onlyWanted: Double

    init(wanted: TokenRun, found: TokenRun) {
        let (wanted, found) = (Self.shingles(wanted), Self.shingles(found))
        var shared = 0
        for (shingle, count) in wanted { shared += min(count, found[shingle] ?? 0) }
        let (all, given) = (wanted.values.reduce(0, +), found.values.reduce(0, +))
        let total = Double(max(1, all + given - shared))
        (both, onlyFound, onlyWanted) = (
            Double(shared) / total, Double(given - shared) / total, Double(all - shared) / total
        )
    }

    /// Share of what was found that was wanted; nil when nothing was found.
    var precision: Double? { both + onlyFound > 0 ? both / (both + onlyFound) : nil }

    /// Share of what was wanted that was found; nil when nothing was wanted.
    var recall: Double? { both + onlyWanted > 0 ? both / (both + onlyWanted) : nil }

    private static func shingles(_ run: TokenRun) -> [UInt64: Int] {
        let tokens = run.tokens
        var counts: [UInt64: Int] = [:]
        for start in 0..<max(tokens.isEmpty ? 0 : 1, tokens.count - 3) {
            var hash: UInt64 = 0
            for token in tokens[start..<min(start + 4, tokens.count)] {
                hash = (hash &* 0x9E37_79B9_7F4A_7C15) ^ token
            }
            counts[hash, default: 0] += 1
        }
        return counts
    }
}
