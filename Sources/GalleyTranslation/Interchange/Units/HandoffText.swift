/// The words of a unit with the spans on them, as they go to a translator and come back.
///
/// Spans are nested and in document order, outer before inner. A line break is a newline in the text.
package struct HandoffText: Sendable, Hashable {
    package let text: String
    package let spans: [HandoffSpan]

    /// Spans that reach beyond the text are dropped; of two that cross, the later one is shortened.
    package init(_ text: String, spans: [HandoffSpan] = []) {
        self.text = text
        self.spans = spans.isEmpty ? [] : Self.nested(spans, count: text.utf8.count)
    }

    /// What a writer meets on its way through the words.
    package enum Event: Sendable, Hashable {
        case text(Substring)
        /// A newline; the number counts the unit's line breaks from 1.
        case lineBreak(Int)
        case open(HandoffSpan)
        case close(HandoffSpan)
    }

    /// Words, line breaks, and the borders of spans, in the order a writer needs them.
    package var events: [Event] {
        var events: [Event] = []
        var open: [HandoffSpan] = []
        var position = 0
        var breaks = 0
        func words(to end: Int) {
            let from = text.utf8.index(text.startIndex, offsetBy: position)
            let to = text.utf8.index(text.startIndex, offsetBy: end)
            for (number, line) in text[from..<to].split(separator: "\n", omittingEmptySubsequences: false).enumerated()
            {
                if number > 0 {
                    breaks += 1
                    events.append(.lineBreak(breaks))
                }
                if !line.isEmpty { events.append(.text(line)) }
            }
            position = end
        }
        for span in spans {
            while let last = open.last, last.range.upperBound <= span.range.lowerBound {
                words(to: last.range.upperBound)
                events.append(.close(open.removeLast()))
            }
            words(to: span.range.lowerBound)
            events.append(.open(span))
            open.append(span)
        }
        while let last = open.popLast() {
            words(to: last.range.upperBound)
            events.append(.close(last))
        }
        words(to: text.utf8.count)
        return events
    }

    /// The words of a span.
    package func words(of span: HandoffSpan) -> String { text.slice(span.range) }

    private static func nested(_ spans: [HandoffSpan], count: Int) -> [HandoffSpan] {
        let ordered = spans.enumerated().filter { $0.element.range.upperBound <= count }.sorted { a, b in
            (a.element.range.lowerBound, -a.element.range.upperBound, a.offset)
                < (b.element.range.lowerBound, -b.element.range.upperBound, b.offset)
        }
        var open: [Range<Int>] = []
        var result: [HandoffSpan] = []
        for (_, span) in ordered {
            while let last = open.last, last.upperBound <= span.range.lowerBound { open.removeLast() }
            let end = min(span.range.upperBound, open.last?.upperBound ?? count)
            let range = span.range.lowerBound..<end
            if !range.isEmpty { open.append(range) }
            result.append(HandoffSpan(id: span.id, kind: span.kind, range: range))
        }
        return result
    }
}
