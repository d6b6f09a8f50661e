/// Cuts the source into tokens (HTML Standard §13.2.5), as places in it: nothing is copied or decoded here.
///
/// What the Standard writes as eighty states is here a handful of scans over bytes. Character references stay as
/// they are: ``CharacterReferences`` decodes them when text is read.
struct Tokenizer: ~Copyable {
    let source: SourceBytes
    let slots: UnsafePointer<TagIndex.Slot>
    let maxAttributesPerTag: Int
    var position = 0
    var contentModel = ContentModel.data
    /// The element whose end tag ends RCDATA, raw text or script data.
    var rawTextTag = HTMLTag.unknown

    /// The tag of the last ``Token/startTag`` or ``Token/endTag``.
    var tag = TagToken()
    /// The characters of the last text or comment.
    var textStart = 0
    var textEnd = 0
    /// Whether `&` in the last text is a letter like any other.
    var textIsLiteral = false
    var doctype = DoctypeToken()
    /// The attributes of every tag so far.
    var attributes: Arena<AttributeRecord>
    var droppedAttributes = false

    init(source: SourceBytes, slots: UnsafePointer<TagIndex.Slot>, maxAttributesPerTag: Int) {
        self.source = source
        self.slots = slots
        self.maxAttributesPerTag = maxAttributesPerTag
        attributes = Arena(capacity: source.count / 48 + 16)
    }

    /// Reads the next token. In RCDATA, raw text and script data the text comes first, then the end tag.
    @inline(__always)
    mutating func next() -> Token {
        if contentModel != .data, let token = nextInRawText() { return token }
        while position < source.count {
            guard source[position] == .lessThan else { return readText(from: position) }
            let following = source.byte(at: position + 1)
            if following.isASCIILetter {
                return readTag(nameStart: position + 1) ? .startTag : .end
            }
            switch following {
            case .slash:
                if let token = readEndTag() { return token }
            case .exclamation: return readMarkupDeclaration()
            case .question: return readBogusComment(from: position + 1)
            default: return readText(from: position + 1)
            }
        }
        return .end
    }

    /// Text up to the next `<` that opens something; `start` is past a `<` that does not.
    @inline(__always)
    private mutating func readText(from start: Int) -> Token {
        textStart = position
        textIsLiteral = false
        var end = source.firstIndex(of: .lessThan, from: start)
        while end < source.count, !opensMarkup(at: end) {
            end = source.firstIndex(of: .lessThan, from: end + 1)
        }
        textEnd = end
        position = end
        return .text
    }

    @inline(__always)
    private func opensMarkup(at offset: Int) -> Bool {
        let following = source.byte(at: offset + 1)
        guard !following.isASCIILetter else { return true }
        switch following {
        case .slash: return offset + 2 < source.count
        case .exclamation, .question: return true
        default: return false
        }
    }

    /// What `</` begins: an end tag, a comment, text at the very end, or with `</>` nothing.
    @inline(__always)
    private mutating func readEndTag() -> Token? {
        guard position + 2 < source.count else {
            textStart = position
            textEnd = source.count
            textIsLiteral = false
            position = source.count
            return .text
        }
        let letter = source[position + 2]
        if letter.isASCIILetter { return readTag(nameStart: position + 2) ? .endTag : .end }
        if letter == .greaterThan {
            position += 3
            return nil
        }
        return readBogusComment(from: position + 2)
    }
}
