/// Splits plain text into paragraphs and tells which line is the headline.
enum PlainTextReader {
    struct Paragraph {
        let text: String
        /// UTF-8 offsets in the text.
        let place: Range<Int>
    }

    /// Paragraphs parted by blank lines; where there are no blank lines, every line is one.
    static func paragraphs(of bytes: [UInt8]) -> [Paragraph] {
        let lines = lines(of: bytes)
        let hasBlankLines = lines.dropFirst().dropLast().contains { $0.isEmpty }
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
            if line.isEmpty || !hasBlankLines { close() }
            if !line.isEmpty { open = (open?.lowerBound ?? line.lowerBound)..<line.upperBound }
        }
        close()
        return result
    }

    /// The ranges of the lines without the white space at their ends; empty for blank ones.
    private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        for end in 0...bytes.count where end == bytes.count || bytes[end] == 0x0A {
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
            facts.phrases = book.match(bytes)
            facts.addEnds(bytes)
            return facts
        }
    }
}
