extension Tokenizer {
    /// The next token where only one end tag, or nothing, ends the text. Nil at the end of the source.
    @inline(never)
    mutating func nextInRawText() -> Token? {
        guard position < source.count else { return nil }
        let end: Int
        switch contentModel {
        case .data: return nil
        case .cdata:
            let token = readCDATAText()
            return textStart < textEnd ? token : nil
        case .plaintext: end = source.count
        case .scriptData: end = endOfScriptData()
        case .rcdata, .rawText: end = endOfRawText()
        }
        if end > position {
            textStart = position
            textEnd = end
            textIsLiteral = contentModel != .rcdata
            position = end
            return .text
        }
        contentModel = .data
        return readTag(nameStart: position + 2) ? .endTag : .end
    }

    /// Where the end tag of ``rawTextTag`` begins, or the end of the source.
    private func endOfRawText() -> Int {
        var offset = source.firstIndex(of: .lessThan, from: position)
        while offset < source.count, !isEndTag(at: offset) {
            offset = source.firstIndex(of: .lessThan, from: offset + 1)
        }
        return offset
    }

    private func isEndTag(at offset: Int) -> Bool {
        guard source.byte(at: offset + 1) == .slash else { return false }
        return rawTextTag != .unknown && isName(rawTextTag, at: offset + 2)
    }

    /// Whether a name stands at an offset and ends there as a tag's name does.
    private func isName(_ tag: HTMLTag, at offset: Int) -> Bool {
        var offset = offset
        for letter in tag.name.utf8 {
            guard source.byte(at: offset).asciiLowercased == letter else { return false }
            offset += 1
        }
        guard offset < source.count else { return false }
        let byte = source[offset]
        return byte == .greaterThan || byte == .slash || byte.isHTMLSpace
    }

    /// Where a script's end tag begins. Inside `<!-- … -->` a nested `<script>` hides its own end tag
    /// (HTML Standard §13.2.5.15–31).
    private func endOfScriptData() -> Int {
        var offset = source.firstIndex(of: .lessThan, from: position)
        while offset < source.count {
            if isEndTag(at: offset) { return offset }
            if source.byte(at: offset + 1) == .exclamation, source.byte(at: offset + 2) == .hyphen,
                source.byte(at: offset + 3) == .hyphen
            {
                let (next, isEnd) = skipEscapedScriptData(from: offset + 2)
                if isEnd { return next }
                offset = source.firstIndex(of: .lessThan, from: next)
            } else {
                offset = source.firstIndex(of: .lessThan, from: offset + 1)
            }
        }
        return offset
    }

    /// Goes from the dashes of `<!--` to behind `-->`, or to an end tag that ends the script even here.
    private func skipEscapedScriptData(from start: Int) -> (offset: Int, isEnd: Bool) {
        var offset = start
        var isDouble = false
        while offset < source.count {
            let byte = source[offset]
            if byte == .hyphen, source.byte(at: offset + 1) == .hyphen, source.byte(at: offset + 2) == .greaterThan {
                return (offset + 3, false)
            }
            if byte == .lessThan {
                if source.byte(at: offset + 1) == .slash, isName(.script, at: offset + 2) {
                    guard isDouble else {
                        if rawTextTag == .script { return (offset, true) }
                        offset += 1
                        continue
                    }
                    isDouble = false
                } else if !isDouble, isName(.script, at: offset + 1) {
                    isDouble = true
                }
            }
            offset += 1
        }
        return (source.count, false)
    }
}
