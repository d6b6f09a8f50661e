extension Tokenizer {
    /// Reads a doctype from behind `<!DOCTYPE` to its `>` (HTML Standard §13.2.5.53–68).
    mutating func readDoctype() {
        doctype = DoctypeToken()
        skipSpace()
        guard position < source.count, source[position] != .greaterThan else {
            doctype.forcesQuirks = true
            return finishDoctype()
        }
        let start = position
        while position < source.count, source[position] != .greaterThan, !source[position].isHTMLSpace { position += 1 }
        doctype.name = start..<position
        skipSpace()
        guard position < source.count else {
            doctype.forcesQuirks = true
            return
        }
        guard source[position] != .greaterThan else { return finishDoctype() }
        if source.matches("public", at: position) {
            position += 6
            readPublicIdentifier()
        } else if source.matches("system", at: position) {
            position += 6
            if let identifier = readIdentifier() { doctype.systemID = identifier }
        } else {
            doctype.forcesQuirks = true
        }
        finishDoctype()
    }

    private mutating func readPublicIdentifier() {
        guard let identifier = readIdentifier() else { return }
        doctype.publicID = identifier
        guard !doctype.forcesQuirks else { return }
        skipSpace()
        // Only a quote begins a system identifier; `>` ends the doctype as it is.
        guard position < source.count, source[position] != .greaterThan else {
            doctype.forcesQuirks = position >= source.count
            return
        }
        if let identifier = readIdentifier() { doctype.systemID = identifier }
    }

    /// Reads a quoted identifier; a missing or broken one forces quirks. What was read of a broken one is kept.
    private mutating func readIdentifier() -> Range<Int>? {
        skipSpace()
        guard position < source.count, source[position] == .quotationMark || source[position] == .apostrophe else {
            doctype.forcesQuirks = true
            return nil
        }
        let quote = source[position]
        position += 1
        let start = position
        while position < source.count, source[position] != quote, source[position] != .greaterThan { position += 1 }
        let identifier = start..<position
        if position < source.count, source[position] == quote {
            position += 1
        } else {
            doctype.forcesQuirks = true
        }
        return identifier
    }

    private mutating func skipSpace() {
        while position < source.count, source[position].isHTMLSpace { position += 1 }
    }

    /// Skips to behind `>`; a doctype the source ends in before its identifiers are whole forces quirks.
    private mutating func finishDoctype() {
        let end = source.firstIndex(of: .greaterThan, from: position)
        if end >= source.count { doctype.forcesQuirks = doctype.forcesQuirks || !isBogusDoctypeTail(position) }
        position = min(end + 1, source.count)
    }

    /// Whether letters stand where the doctype should have ended: the Standard's "bogus DOCTYPE state", in which the
    /// end of the source forces nothing.
    private func isBogusDoctypeTail(_ start: Int) -> Bool {
        var offset = start
        while offset < source.count, source[offset].isHTMLSpace { offset += 1 }
        return offset < source.count
    }
}
