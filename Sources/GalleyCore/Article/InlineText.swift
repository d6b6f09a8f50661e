/// A run of words with the marks that lie on it (emphasis, links …).
///
/// Ranges of marks are UTF-8 offsets of `text`; they never cross one another and are kept in document order, outer
/// before inner, so that a writer can open and close them as it goes. A line break is a newline in the text.
public struct InlineText: Sendable, Hashable {
    /// The words.
    public let text: String
    /// The marks, nested and ordered.
    public let marks: [InlineMark]

    /// Marks that are empty or reach beyond the text are dropped; of two that cross, the later one is shortened.
    public init(_ text: String, marks: [InlineMark] = []) {
        self.text = text
        self.marks = marks.isEmpty ? [] : Self.nested(marks, count: text.utf8.count)
    }

    /// True when there are no words but white space.
    public var isBlank: Bool { text.utf8.allSatisfy { $0 <= 0x20 } }

    /// The text without so many bytes at its beginning, marks moved along.
    package func dropping(first count: Int) -> InlineText {
        let rest = marks.map { mark in
            InlineMark(mark.kind, max(0, mark.range.lowerBound - count)..<max(0, mark.range.upperBound - count))
        }
        return InlineText(String(decoding: text.utf8.dropFirst(count), as: UTF8.self), marks: rest)
    }

    private static func nested(_ marks: [InlineMark], count: Int) -> [InlineMark] {
        let sound = marks.filter { !$0.range.isEmpty && $0.range.lowerBound >= 0 && $0.range.upperBound <= count }
        // One alone crosses none, and most stand alone.
        if sound.count < 2 { return sound }
        let ordered = sound.enumerated().sorted { a, b in
            (a.element.range.lowerBound, -a.element.range.upperBound, a.offset)
                < (b.element.range.lowerBound, -b.element.range.upperBound, b.offset)
        }
        var open: [Range<Int>] = []
        var result: [InlineMark] = []
        for (_, mark) in ordered {
            while let last = open.last, last.upperBound <= mark.range.lowerBound { open.removeLast() }
            let end = min(mark.range.upperBound, open.last?.upperBound ?? count)
            let range = mark.range.lowerBound..<end
            open.append(range)
            result.append(InlineMark(mark.kind, range))
        }
        return result
    }
}
