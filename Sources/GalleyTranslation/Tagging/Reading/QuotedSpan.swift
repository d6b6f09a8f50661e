/// Words between quotation marks.
struct QuotedSpan: Sendable {
    /// UTF-8 offsets, the marks included.
    let range: Range<Int>
    /// The same without the marks.
    let inside: Range<Int>
    /// False when the paragraph ends first: the quotation goes on in the next one.
    let isClosed: Bool

    /// The spans of a block, in order; a mark inside a span belongs to it.
    static func spans(of block: TaggedBlock) -> [QuotedSpan] {
        var spans: [QuotedSpan] = []
        var open: (start: Int, inside: Int, close: [Unicode.Scalar])?
        var offset = 0
        var previous: Unicode.Scalar = " "
        for scalar in block.text.unicodeScalars {
            let width = UTF8.width(scalar)
            if let (start, inside, close) = open {
                if close.contains(scalar), !isOpening(scalar, after: previous) {
                    spans.append(QuotedSpan(range: start..<offset + width, inside: inside..<offset, isClosed: true))
                    open = nil
                }
            } else if let close = closing(for: scalar), scalar != "\"" || isOpening(scalar, after: previous) {
                open = (offset, offset + width, close)
            }
            previous = scalar
            offset += width
        }
        if let (start, inside, _) = open {
            spans.append(QuotedSpan(range: start..<offset, inside: inside..<offset, isClosed: false))
        }
        return spans
    }

    /// The marks that may close what a mark opens, by the customs of several languages.
    private static func closing(for scalar: Unicode.Scalar) -> [Unicode.Scalar]? {
        switch scalar {
        case "“": ["”"]
        case "„": ["“", "”"]
        case "«": ["»"]
        case "»": ["«"]
        case "\"": ["\""]
        case "「": ["」"]
        case "『": ["』"]
        case "”": ["”"]
        default: nil
        }
    }

    /// A straight mark opens behind a blank or a bracket.
    private static func isOpening(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar) -> Bool {
        scalar == "\"" && (previous.value <= 0x20 || "([—–-:".unicodeScalars.contains(previous))
    }
}
