/// The items of a list that was written into one paragraph: "1. One 2. Two", "a) one b) two", "• one • two".
struct ListMarkers {
    /// Where the items after the first begin.
    private(set) var starts: Set<Int> = []

    init(_ text: SentenceText) {
        let start = text.skipSpace(from: 0)
        guard let first = text.scalar(at: start) else { return }
        if Self.bullets.contains(first) {
            findBullets(first, in: text, from: text.after(start))
        } else if let marker = Self.marker(in: text, at: start), marker.value == 1 {
            findSuccessors(of: marker, in: text, from: start)
        }
    }

    private static let bullets: Set<Unicode.Scalar> = [
        "\u{2022}", "\u{2043}", "\u{25AA}", "\u{25E6}", "\u{2023}", "\u{25CF}", "\u{25A0}", "\u{25B6}", "\u{25B8}",
    ]

    private struct Marker: Equatable {
        var value: Int
        var isLetter: Bool
        /// What stands behind the number: ".", ")" or ".)".
        var suffix: String
        var end: Int
    }

    private mutating func findBullets(_ bullet: Unicode.Scalar, in text: SentenceText, from start: Int) {
        var place = start
        while place < text.bytes.count {
            if text.bytes[place] >= 0xE2, text.scalar(at: place) == bullet { starts.insert(place) }
            place += 1
        }
    }

    private mutating func findSuccessors(of first: Marker, in text: SentenceText, from start: Int) {
        var marker = first
        var place = first.end
        while place < text.bytes.count {
            defer { place += 1 }
            guard text.bytes[place] == 0x20, let next = Self.marker(in: text, at: place + 1),
                next.value == marker.value + 1, next.isLetter == marker.isLetter, next.suffix == marker.suffix
            else { continue }
            starts.insert(place + 1)
            marker = next
        }
    }

    /// A number or one small letter with its point or bracket, before a space.
    private static func marker(in text: SentenceText, at start: Int) -> Marker? {
        var end = start
        var value = 0
        while end < text.bytes.count, end < start + 2, (0x30...0x39).contains(text.bytes[end]) {
            value = value * 10 + Int(text.bytes[end] - 0x30)
            end += 1
        }
        let isLetter = end == start
        if isLetter {
            guard end < text.bytes.count, (0x61...0x7A).contains(text.bytes[end]) else { return nil }
            value = Int(text.bytes[end] - 0x60)
            end += 1
        }
        let suffixStart = end
        if end < text.bytes.count, text.bytes[end] == UInt8(ascii: ".") { end += 1 }
        if end < text.bytes.count, text.bytes[end] == UInt8(ascii: ")") { end += 1 }
        guard end > suffixStart, end < text.bytes.count, text.bytes[end] == 0x20 else { return nil }
        return Marker(value: value, isLetter: isLetter, suffix: text.string(suffixStart..<end), end: end)
    }
}
