@testable import GalleyClean

/// Names of authors as sets that two readers of a page can be compared by.
enum PersonNames {
    private static let joints: Set<String> = ["and", "und", "et", "og", "och", "ja"]
    private static let openings: Set<String> = ["by", "von", "par", "por", "di", "da", "av", "af"]

    /// The names in small letters, words only; e-mail addresses and what opens a byline left out.
    static func read(_ lines: [String]) -> Set<String> {
        var names: Set<String> = []
        for line in lines {
            for part in line.lowercased().split(whereSeparator: { ",;|&•·/\n".contains($0) }) {
                var words = part.split(whereSeparator: \.isWhitespace).filter { !$0.contains("@") }.map(String.init)
                if words.starts(with: ["written", "by"]) { words.removeFirst(2) }
                if let first = words.first, openings.contains(first) { words.removeFirst() }
                for name in words.split(whereSeparator: joints.contains) {
                    let plain = name.joined(separator: " ").split { !$0.isLetter && !$0.isNumber }
                    if !plain.isEmpty { names.insert(plain.joined(separator: " ")) }
                }
            }
        }
        return names
    }
}
