/// Finds the name somebody probably meant.
public enum NearestName {
    /// `; did you mean "clean"?`, or what there is when nothing is near.
    public static func hint(for name: String, among known: [String]) -> String {
        if let near = find(name, among: known) { return "; did you mean \"\(near)\"?" }
        if known.isEmpty { return "" }
        return "; it has " + known.sorted().map { "\"\($0)\"" }.joined(separator: ", ")
    }

    /// The known name within a third of its length in edits, or one that begins with what was typed.
    public static func find(_ name: String, among known: [String]) -> String? {
        let typed = Array(name.lowercased().utf8)
        let ranked = known.map { ($0, distance(typed, Array($0.lowercased().utf8))) }.sorted { $0.1 < $1.1 }
        if let (best, edits) = ranked.first, edits <= max(1, best.utf8.count / 3) { return best }
        return typed.count >= 3 ? known.first { $0.lowercased().hasPrefix(name.lowercased()) } : nil
    }

    /// Edits between two words, a swap of neighbours counting as one (optimal string alignment).
    private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var rows = [Array(0...b.count)]
        for i in 0..<a.count {
            var row = [i + 1]
            for j in 0..<b.count {
                var best = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, rows[i - 1][j - 1] + 1) }
                row.append(best)
            }
            rows.append(row)
        }
        return rows[a.count][b.count]
    }
}
