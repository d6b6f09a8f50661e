/// Finds the stretches of a text that stand in double quotation marks of any language.
enum QuotedStretches {
    private static let closers: [Unicode.Scalar: Set<Unicode.Scalar>] = [
        "“": ["”"], "„": ["“", "”"], "«": ["»"], "»": ["«"], "「": ["」"], "『": ["』"], "\"": ["\""], "《": ["》"],
        "〝": ["〞", "〟"],
    ]

    /// UTF-8 ranges with the marks, from left to right; a mark left open reaches to the end.
    static func ranges(in text: String) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var open: (start: Int, closers: Set<Unicode.Scalar>)?
        var offset = 0
        for scalar in text.unicodeScalars {
            let end = offset + UTF8.width(scalar)
            if let (start, closing) = open {
                if closing.contains(scalar) {
                    found.append(start..<end)
                    open = nil
                }
            } else if let closing = closers[scalar] {
                open = (offset, closing)
            }
            offset = end
        }
        if let (start, _) = open { found.append(start..<offset) }
        return found
    }

    /// The UTF-8 offset behind the first mark that closes a stretch begun before the text; nil without one.
    static func firstClosing(in text: String) -> Int? {
        let sure: Set<Unicode.Scalar> = ["”", "»", "」", "』", "\"", "》", "〞", "〟"]
        var offset = 0
        var unsure: Int?
        for scalar in text.unicodeScalars {
            offset += UTF8.width(scalar)
            if sure.contains(scalar) { return offset }
            // In German this one closes.
            if scalar == "“" { unsure = unsure ?? offset }
        }
        return unsure
    }
}
