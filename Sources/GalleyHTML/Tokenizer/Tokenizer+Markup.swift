extension Tokenizer {
    /// What `<!` begins (HTML Standard §13.2.5.42).
    mutating func readMarkupDeclaration() -> Token {
        let start = position + 2
        if source.byte(at: start) == .hyphen, source.byte(at: start + 1) == .hyphen {
            return readComment(from: start + 2)
        }
        if source.matches("doctype", at: start) {
            position = start + 7
            readDoctype()
            return .doctype
        }
        if opensCDATA(at: start) { return .cdata }
        return readBogusComment(from: start)
    }

    private func opensCDATA(at offset: Int) -> Bool {
        guard offset + 7 <= source.count else { return false }
        return "[CDATA[".utf8.elementsEqual(UnsafeBufferPointer(start: source.base + offset, count: 7))
    }

    /// Reads the CDATA section at the position as literal text.
    mutating func readCDATA() -> Token {
        position += 9
        return readCDATAText()
    }

    mutating func readCDATAText() -> Token {
        textStart = position
        textIsLiteral = true
        var end = source.firstIndex(of: .closeBracket, from: position)
        while end < source.count {
            if source.byte(at: end + 1) == .closeBracket, source.byte(at: end + 2) == .greaterThan { break }
            end = source.firstIndex(of: .closeBracket, from: end + 1)
        }
        textEnd = end
        position = min(end + 3, source.count)
        contentModel = .data
        return .text
    }

    /// Reads `<![CDATA[` outside SVG and MathML, where it is a comment.
    mutating func readCDATAAsComment() -> Token { readBogusComment(from: position + 2) }

    /// A comment up to `>`, whatever it holds: `<?php … >`, `</ p>`, `<!x>`.
    mutating func readBogusComment(from start: Int) -> Token {
        textStart = start
        textEnd = source.firstIndex(of: .greaterThan, from: start)
        position = min(textEnd + 1, source.count)
        return .comment
    }

    /// A comment from behind `<!--` (§13.2.5.43–52): it ends at `-->` or `--!>`, and at once at `>` or `->`.
    private mutating func readComment(from start: Int) -> Token {
        textStart = start
        textEnd = start
        if source.byte(at: start) == .greaterThan {
            position = start + 1
            return .comment
        }
        if source.byte(at: start) == .hyphen, source.byte(at: start + 1) == .greaterThan {
            position = start + 2
            return .comment
        }
        var dash = source.firstIndex(of: .hyphen, from: start)
        while dash < source.count {
            if source.byte(at: dash + 1) == .hyphen {
                let closing = source.byte(at: dash + 2)
                if closing == .greaterThan {
                    return endComment(at: dash, position: dash + 3)
                }
                if closing == .exclamation, source.byte(at: dash + 3) == .greaterThan {
                    return endComment(at: dash, position: dash + 4)
                }
            }
            dash = source.firstIndex(of: .hyphen, from: dash + 1)
        }
        return endComment(at: endOfOpenComment(from: start), position: source.count)
    }

    private mutating func endComment(at end: Int, position newPosition: Int) -> Token {
        textEnd = end
        position = newPosition
        return .comment
    }

    /// A comment the source ends in does not keep the beginning of its `--!>`.
    private func endOfOpenComment(from start: Int) -> Int {
        var end = source.count
        if end >= start + 3, source[end - 1] == .exclamation, source[end - 2] == .hyphen, source[end - 3] == .hyphen {
            return end - 3
        }
        for _ in 0..<2 where end > start && source[end - 1] == .hyphen { end -= 1 }
        return end
    }
}
