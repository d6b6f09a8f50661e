extension String {
    /// The words between two UTF-8 offsets; a range that leaves the text or cuts a character is brought inside it.
    func slice(_ range: Range<Int>) -> String {
        let count = utf8.count
        let lower = utf8.index(startIndex, offsetBy: min(max(0, range.lowerBound), count))
        let upper = utf8.index(startIndex, offsetBy: min(max(0, range.upperBound), count))
        return String(Substring(utf8[lower..<max(lower, upper)]))
    }

    /// The range without the white space at its ends; empty where there is nothing else.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        let words = slice(range).unicodeScalars
        let leading = words.prefix { $0.properties.isWhitespace }.reduce(0) { $0 + UTF8.width($1) }
        let trailing = words.reversed().prefix { $0.properties.isWhitespace }.reduce(0) { $0 + UTF8.width($1) }
        let start = range.lowerBound + leading
        return start..<max(start, range.upperBound - trailing)
    }

    /// The UTF-8 ranges at which some words stand, from left to right, not overlapping.
    func ranges(ofWords words: String) -> [Range<Int>] {
        let needle = Array(words.utf8)
        guard let first = needle.first, needle.count <= utf8.count else { return [] }
        let bytes = Array(utf8)
        var found: [Range<Int>] = []
        var index = 0
        while index + needle.count <= bytes.count {
            if bytes[index] == first, bytes[index..<index + needle.count].elementsEqual(needle) {
                found.append(index..<index + needle.count)
                index += needle.count
            } else {
                index += 1
            }
        }
        return found
    }

    /// True when a letter stands outside all of the ranges (UTF-8 offsets).
    func hasLetter(outside covered: [Range<Int>]) -> Bool {
        var offset = 0
        for scalar in unicodeScalars {
            if scalar.properties.isAlphabetic, !covered.contains(where: { $0.contains(offset) }) { return true }
            offset += UTF8.width(scalar)
        }
        return false
    }
}
