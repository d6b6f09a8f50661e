import GalleyCore

/// Goes through the words of an `InlineText` in order, marks opened and closed as they nest.
enum InlineWalk {
    /// What is met.
    enum Event {
        case open(InlineMark.Kind)
        case close(InlineMark.Kind)
        /// UTF-8 offsets of words without a mark's border in them.
        case words(Range<Int>)
    }

    static func walk(_ inline: InlineText, _ take: (Event) -> Void) {
        var position = 0
        var open: [InlineMark] = []
        func advance(to offset: Int) {
            if offset > position { take(.words(position..<offset)) }
            position = max(position, offset)
        }
        func close(upTo offset: Int) {
            while let last = open.last, last.range.upperBound <= offset {
                advance(to: last.range.upperBound)
                take(.close(last.kind))
                open.removeLast()
            }
        }
        for mark in inline.marks {
            close(upTo: mark.range.lowerBound)
            advance(to: mark.range.lowerBound)
            take(.open(mark.kind))
            open.append(mark)
        }
        let end = inline.text.utf8.count
        close(upTo: end)
        advance(to: end)
    }
}
