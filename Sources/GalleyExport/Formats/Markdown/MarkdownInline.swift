import GalleyCore

/// Writes a run of words with its marks as Markdown.
///
/// CommonMark closes `**` only where it "flanks" (6.2), which fails beside CJK letters and punctuation; where the
/// rule does not hold, the mark is written as the HTML element that Markdown allows.
struct MarkdownInline {
    /// A mark with what stands before and behind its words.
    private struct Delimited {
        var kind: InlineMark.Kind
        var range: Range<Int>
        var open = ""
        var close = ""
        /// Where a link leads; it stands before what closes it.
        var target: String?
    }

    /// Bytes of an address that Markdown would act upon.
    private static let endsDestination = ByteSet { "()&".utf8.contains($0) }

    private let lineFeeds: MarkdownEscaping.LineFeeds

    /// - Parameter lineFeeds: what becomes of line breaks in the words.
    init(_ lineFeeds: MarkdownEscaping.LineFeeds) { self.lineFeeds = lineFeeds }

    /// Adds the words, without blanks at the ends.
    /// - Parameter atLineStart: false where something stands before them on the line.
    func append(_ inline: InlineText, to bytes: inout [UInt8], atLineStart: Bool = true) {
        var text = inline.text
        text.withUTF8 { utf8 in
            let bounds = Self.trimmed(0..<utf8.count, in: utf8)
            if inline.marks.isEmpty {
                MarkdownEscaping.append(utf8, bounds, to: &bytes, atLineStart: atLineStart, lineFeeds: lineFeeds)
            } else {
                let marks = delimited(inline.marks, within: bounds, of: utf8)
                write(utf8, bounds, marks, to: &bytes, atLineStart: atLineStart)
            }
        }
    }

    private func write(
        _ utf8: UnsafeBufferPointer<UInt8>, _ bounds: Range<Int>, _ marks: [Delimited], to bytes: inout [UInt8],
        atLineStart: Bool
    ) {
        let opening = bytes.count
        var position = bounds.lowerBound
        var open: [Delimited] = []
        func advance(to offset: Int) {
            guard offset > position else { return }
            let range = position..<offset
            position = offset
            if case .code = open.last?.kind { return Self.appendCode(utf8, range, to: &bytes, lineFeeds) }
            let startsLine = atLineStart && bytes.count == opening
            MarkdownEscaping.append(utf8, range, to: &bytes, atLineStart: startsLine, lineFeeds: lineFeeds)
        }
        func closeMarks(upTo offset: Int) {
            while let last = open.last, last.range.upperBound <= offset {
                advance(to: last.range.upperBound)
                if let target = last.target { Self.appendDestination(target, to: &bytes) }
                bytes.append(contentsOf: last.close.utf8)
                open.removeLast()
            }
        }
        for mark in marks {
            closeMarks(upTo: mark.range.lowerBound)
            advance(to: mark.range.lowerBound)
            bytes.append(contentsOf: mark.open.utf8)
            open.append(mark)
        }
        closeMarks(upTo: bounds.upperBound)
        advance(to: bounds.upperBound)
    }

    private static func appendCode(
        _ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to bytes: inout [UInt8],
        _ lineFeeds: MarkdownEscaping.LineFeeds
    ) {
        for byte in utf8[range] {
            switch byte {
            case 0x09, 0x0A, 0x0D: bytes.append(0x20)
            case 0x00..<0x20, 0x7F: continue
            case UInt8(ascii: "|"):
                if case .blank = lineFeeds { bytes.append(UInt8(ascii: "\\")) }
                bytes.append(byte)
            default: bytes.append(byte)
            }
        }
    }

    // MARK: - Choosing delimiters

    /// The marks that are written, with their delimiters; those that say nothing or may not be written are dropped.
    private func delimited(
        _ marks: [InlineMark], within bounds: Range<Int>, of utf8: UnsafeBufferPointer<UInt8>
    ) -> [Delimited] {
        var kept: [Delimited] = []
        var codeEnd = 0
        var linkEnd = 0
        for mark in marks {
            let range = Self.trimmed(mark.range.clamped(to: bounds), in: utf8)
            if range.isEmpty || range.lowerBound < codeEnd { continue }
            var delimited = Delimited(kind: mark.kind, range: range)
            switch mark.kind {
            case .link(let address):
                guard range.lowerBound >= linkEnd, let target = SafeLink.written(address) else { continue }
                linkEnd = range.upperBound
                (delimited.open, delimited.close, delimited.target) = ("[", "", target)
            case .code:
                // Two spans side by side would join their backticks.
                if range.lowerBound == codeEnd, codeEnd > 0 { continue }
                guard let fence = Self.codeFence(utf8[range]) else { continue }
                codeEnd = range.upperBound
                delimited.open = fence
                delimited.close = String(fence.reversed())
            case .subscript: (delimited.open, delimited.close) = ("<sub>", "</sub>")
            case .superscript: (delimited.open, delimited.close) = ("<sup>", "</sup>")
            case .emphasis, .strong: break
            }
            kept.append(delimited)
        }
        chooseEmphasis(in: &kept, utf8)
        return kept
    }

    private func chooseEmphasis(in marks: inout [Delimited], _ utf8: UnsafeBufferPointer<UInt8>) {
        if !marks.contains(where: \.open.isEmpty) { return }
        var edges: [Int: [Int]] = [:]
        for (index, mark) in marks.enumerated() where marks.count > 1 {
            edges[mark.range.lowerBound, default: []].append(index)
            edges[mark.range.upperBound, default: []].append(index)
        }
        let hasStrong = marks.contains { $0.kind == .strong }
        var ends: [InlineMark.Kind: Int] = [:]
        for index in marks.indices where marks[index].open.isEmpty {
            let mark = marks[index]
            let lower = (edges[mark.range.lowerBound] ?? []).filter { $0 != index }
            let upper = (edges[mark.range.upperBound] ?? []).filter { $0 != index }
            // Inside one of its kind, a sign that opens could as well close the outer one.
            let isInside = mark.range.lowerBound < ends[mark.kind, default: 0]
            let isTouched = isInside || (lower + upper).contains { marks[$0].kind == mark.kind }
            ends[mark.kind] = max(ends[mark.kind, default: 0], mark.range.upperBound)
            let flanks = Flanks(of: mark.range, in: utf8)
            let closesRound = flanks.opens(beforeMark: !lower.isEmpty) && flanks.closes(behindMark: !upper.isEmpty)
            switch mark.kind {
            case .strong where !isTouched && closesRound: (marks[index].open, marks[index].close) = ("**", "**")
            case .emphasis where !isTouched && flanks.standsAlone: (marks[index].open, marks[index].close) = ("_", "_")
            case .emphasis where !isTouched && closesRound && !hasStrong:
                (marks[index].open, marks[index].close) = ("*", "*")
            case .strong: (marks[index].open, marks[index].close) = ("<strong>", "</strong>")
            default: (marks[index].open, marks[index].close) = ("<em>", "</em>")
            }
        }
    }

    /// Backticks longer than any run inside; nil where generators would act on what stands in the code.
    private static func codeFence(_ code: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
        var longest = 0
        var run = 0
        var previous: UInt8 = 0
        for byte in code {
            if previous == UInt8(ascii: "{"), byte == UInt8(ascii: "{") || byte == UInt8(ascii: "%") { return nil }
            run = byte == UInt8(ascii: "`") ? run + 1 : 0
            longest = max(longest, run)
            previous = byte
        }
        let fence = String(repeating: "`", count: longest + 1)
        let touches = code.first == UInt8(ascii: "`") || code.last == UInt8(ascii: "`")
        return touches ? fence + " " : fence
    }

    /// Adds a link's destination behind its words: brackets escaped, and ampersands that would begin a reference.
    static func appendDestination(_ address: String, to bytes: inout [UInt8]) {
        var address = address
        bytes.append(contentsOf: "](".utf8)
        address.withUTF8 { utf8 in
            var copied = 0
            var index = endsDestination.next(in: utf8, 0..<utf8.count)
            while index < utf8.count {
                if utf8[index] != UInt8(ascii: "&") || beginsReference(utf8[(index + 1)...]) {
                    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[copied..<index]))
                    bytes.append(UInt8(ascii: "\\"))
                    copied = index
                }
                index = endsDestination.next(in: utf8, index + 1..<utf8.count)
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[copied...]))
        }
        bytes.append(UInt8(ascii: ")"))
    }

    /// True where a name or a number and a semicolon follow an ampersand.
    private static func beginsReference(_ tail: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let name = tail.prefix { byte in
            byte == UInt8(ascii: "#") || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0x30 && byte <= 0x39
        }
        return !name.isEmpty && tail.dropFirst(name.count).first == UInt8(ascii: ";")
    }

    private static func trimmed(_ range: Range<Int>, in utf8: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        var (lower, upper) = (range.lowerBound, range.upperBound)
        while lower < upper, utf8[lower] <= 0x20 { lower += 1 }
        while upper > lower, utf8[upper - 1] <= 0x20 { upper -= 1 }
        return lower..<upper
    }
}
