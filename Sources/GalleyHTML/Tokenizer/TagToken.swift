/// The start or end tag the tokenizer read last, as places in the source.
struct TagToken: BitwiseCopyable, Sendable {
    var tag = HTMLTag.unknown
    var isSelfClosing = false
    /// The offset of `<`.
    var start = 0
    /// The offset of the name's first letter.
    var nameStart = 0
    var nameLength = 0
    /// The offset after `>`.
    var end = 0
    /// The attributes' place in ``Tokenizer/attributes``.
    var firstAttribute = 0
    var attributeCount = 0
}
