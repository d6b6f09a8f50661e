/// What the tokenizer found; its particulars are in the tokenizer until the next one is asked for.
enum Token: UInt8, Sendable {
    case startTag, endTag, text, comment, doctype
    /// `<![CDATA[`, which only the tree builder can tell from a comment: it asks ``Tokenizer/readCDATA()`` in
    /// SVG and MathML, and ``Tokenizer/readCDATAAsComment()`` elsewhere.
    case cdata
    case end
}
