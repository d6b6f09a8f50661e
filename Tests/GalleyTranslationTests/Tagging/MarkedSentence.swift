import GalleyCore

/// A sentence with `[…]` around what is to be found, and backticks around code.
struct MarkedSentence {
    let block: Block
    let words: [String]
    /// What stands behind the sign for values in each pair of brackets; nil where there is none.
    let values: [String?]

    /// - Parameter valueSign: parts the words from their value; the value is no part of the sentence.
    init(_ source: String, valueSign: Character? = nil) {
        var (text, words, values, marks) = ("", [String](), [String?](), [InlineMark]())
        var (opened, code, value): (Int?, Int?, String?) = (nil, nil, nil)
        for character in source {
            switch character {
            case "[": opened = text.utf8.count
            case "]":
                words.append(String(decoding: Array(text.utf8)[(opened ?? 0)...], as: UTF8.self))
                values.append(value)
                (opened, value) = (nil, nil)
            case valueSign where opened != nil: value = ""
            case "`":
                if let start = code {
                    marks.append(InlineMark(.code, start..<text.utf8.count))
                    code = nil
                } else {
                    code = text.utf8.count
                }
            default: if value == nil { text.append(character) } else { value?.append(character) }
            }
        }
        block = Block(.paragraph, .text(InlineText(text, marks: marks)))
        self.words = words
        self.values = values
    }
}
