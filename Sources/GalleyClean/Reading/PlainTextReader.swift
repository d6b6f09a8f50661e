/// Splits plain text into paragraphs and tells which line is the headline.
enum PlainTextReader {
    struct Paragraph {
        let text: String
        /// UTF-8 offsets in the text.
        let place: Range<Int>
    }

    /// Paragraphs parted by blank lines; where lines are indented now and then, each indent opens one too; where there
    /// are no blank lines, every line is one.
    /// - Parameter start: where reading begins.
    static func paragraphs(of bytes: [UInt8], from start: Int = 0) -> [Paragraph] {
        let lines = lines(of: bytes, from: start)
        let hasBlankLines = lines.dropFirst().dropLast().contains { $0.isEmpty }
        let indents = hasIndents(lines, bytes)
        var result: [Paragraph] = []
        var open: Range<Int>?
        func close() {
            if let range = open {
                let text = TextTrim.collapsed(String(decoding: bytes[range], as: UTF8.self))
                if !text.isEmpty { result.append(Paragraph(text: text, place: range)) }
            }
            open = nil
        }
        for line in lines {
            if line.isEmpty || !hasBlankLines || indents && isIndented(line, bytes) { close() }
            if !line.isEmpty { open = (open?.lowerBound ?? line.lowerBound)..<line.upperBound }
        }
        close()
        return result
    }

    /// True when some lines are indented and others that follow them are not.
    private static func hasIndents(_ lines: [Range<Int>], _ bytes: [UInt8]) -> Bool {
        var (indented, flush) = (0, 0)
        for (line, next) in zip(lines, lines.dropFirst()) where !line.isEmpty && isIndented(line, bytes) {
            indented += 1
            if !next.isEmpty, !isIndented(next, bytes) { flush += 1 }
        }
        return indented > 1 && flush > 1
    }

    private static func isIndented(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
        let start = line.lowerBound
        return start >= 2 && (bytes[start - 1] == 0x09 || bytes[start - 1] == 0x20 && bytes[start - 2] == 0x20)
    }

    /// The ranges of the lines without the white space at their ends; empty for blank ones.
    static func lines(of bytes: [UInt8], from first: Int = 0) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = first
        for end in first...bytes.count where end == bytes.count || bytes[end] == 0x0A {
            var (first, last) = (start, end)
            while first < last, bytes[first] <= 0x20 { first += 1 }
            while last > first, bytes[last - 1] <= 0x20 { last -= 1 }
            lines.append(first..<last)
            start = end + 1
        }
        return lines
    }

    /// The first paragraph when it is short, ends no sentence and others follow.
    static func headline(in paragraphs: [Paragraph]) -> String? {
        guard paragraphs.count > 1, let first = paragraphs.first?.text, first.utf8.count <= 300 else { return nil }
        let last = first.trimming { "\"'”’)»」』 ".contains($0) }.last
        if last == "." || last == "。" { return nil }
        return first
    }

    static func facts(of text: String, _ book: PhraseBook) -> PassageFacts {
        var text = text
        return text.withUTF8 { bytes in
            var counter = PassageCounter()
            counter.count(bytes)
            var facts = counter.facts
            facts.addPhrases(bytes, book)
            facts.addEnds(bytes)
            return facts
        }
    }
}
