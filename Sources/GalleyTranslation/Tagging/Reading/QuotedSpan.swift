import GalleyCore

/// Words between quotation marks.
struct QuotedSpan: Sendable {
    /// UTF-8 offsets, the marks included.
    let range: Range<Int>
    /// The same without the marks.
    let inside: Range<Int>
    /// False when the paragraph ends first: the quotation goes on in the next one.
    let isClosed: Bool

    /// True for a text that holds the first byte of a quotation mark.
    static func mayBegin(_ present: PresentSigns) -> Bool {
        present.contains(0x22) || present.contains(0xC2) || present.contains(0xE2) || present.contains(0xE3)
    }

    /// The spans of a text, in order; a mark inside a span belongs to it.
    static func spans(in text: [UInt8]) -> [QuotedSpan] {
        var spans: [QuotedSpan] = []
        var open: (start: Int, inside: Int, close: [Unicode.Scalar])?
        text.withUnsafeBufferPointer { bytes in
            var offset = 0
            while let place = nextMark(from: offset, in: bytes) {
                let (scalar, width) = UTF8Scalars.scalar(at: place, in: bytes)
                if let (start, inside, close) = open {
                    if close.contains(scalar), !isOpening(scalar, at: place, in: bytes) {
                        spans.append(QuotedSpan(range: start..<place + width, inside: inside..<place, isClosed: true))
                        open = nil
                    }
                } else if let close = closing(for: scalar), scalar != "\"" || isOpening(scalar, at: place, in: bytes) {
                    open = (place, place + width, close)
                }
                offset = place + width
            }
        }
        if let (start, inside, _) = open {
            let end = text.count
            spans.append(QuotedSpan(range: start..<end, inside: inside..<end, isClosed: false))
        }
        return spans
    }

    /// Where the next character stands that may be a quotation mark.
    private static func nextMark(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var index = start
        while index < bytes.count {
            if index &+ 8 <= bytes.count {
                let eight = EightBytes(UnsafeRawBufferPointer(bytes), at: index)
                guard let place = eight.firstPlace(of: 0x22, 0xC2, 0xE2, 0xE3, 0x22) else {
                    index &+= 8
                    continue
                }
                index &+= place
            }
            switch bytes[index] {
            case 0x22: return index
            // Guillemets, U+201x, 「 and its like.
            case 0xC2 where bytes[index + 1] == 0xAB || bytes[index + 1] == 0xBB: return index
            case 0xE2 where bytes[index + 1] == 0x80: return index
            case 0xE3 where bytes[index + 1] == 0x80: return index
            default: index += 1
            }
        }
        return nil
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
    private static func isOpening(
        _ scalar: Unicode.Scalar, at place: Int, in bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard scalar == "\"" else { return false }
        if place == 0 { return true }
        switch bytes[place - 1] {
        case 0...0x20, UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "-"), UInt8(ascii: ":"): return true
        // – and —.
        case 0x93, 0x94: return place > 2 && bytes[place - 2] == 0x80 && bytes[place - 3] == 0xE2
        default: return false
        }
    }
}
