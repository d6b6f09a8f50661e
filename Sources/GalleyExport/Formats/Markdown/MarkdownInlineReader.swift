import GalleyCore

/// Reads a run of Markdown into words and marks: the signs `MarkdownInline` writes, each of which opens or closes
/// where it stands, since it escapes all others.
struct MarkdownInlineReader {
    private let bytes: [UInt8]
    private let isInCell: Bool
    private var index = 0
    private var words: [UInt8] = []
    private var marks: [(kind: InlineMark.Kind, range: Range<Int>)] = []
    /// Indices into `marks` of those that have begun.
    private var open: [Int] = []

    /// - Parameter inCell: bars in code are escaped too.
    static func read(_ text: Substring, inCell: Bool = false) -> InlineText {
        var reader = MarkdownInlineReader(bytes: Array(text.utf8), isInCell: inCell)
        return reader.inline()
    }

    /// The alternative text and address of an image that opens a line.
    static func image(_ line: Substring) -> (alt: String?, address: String)? {
        var reader = MarkdownInlineReader(bytes: Array(line.behind(1).utf8), isInCell: false)
        let inline = reader.inline()
        guard let link = inline.marks.first, case .link(let address) = link.kind, link.range.lowerBound == 0 else {
            let empty = line.behind(4)
            guard line.begins(with: "![]("), let end = empty.lastIndex(of: ")") else { return nil }
            return (nil, String(empty[..<end]))
        }
        return (String(decoding: Array(inline.text.utf8)[link.range], as: UTF8.self), address)
    }

    private init(bytes: [UInt8], isInCell: Bool) {
        self.bytes = bytes
        self.isInCell = isInCell
    }

    private mutating func inline() -> InlineText {
        while index < bytes.count { step() }
        while let last = words.last, last == 0x20 || last == 0x0A { words.removeLast() }
        var skipped = 0
        while skipped < words.count, words[skipped] == 0x20 { skipped += 1 }
        let closed = marks.indices.filter { !open.contains($0) }.map { number in
            let (kind, range) = marks[number]
            return InlineMark(kind, max(0, range.lowerBound - skipped)..<max(0, range.upperBound - skipped))
        }
        return InlineText(String(decoding: words.dropFirst(skipped), as: UTF8.self), marks: closed)
    }

    private mutating func step() {
        let byte = bytes[index]
        switch byte {
        case UInt8(ascii: "\\"): escaped()
        case 0x0A:
            words.append(0x20)
            index += 1
        case UInt8(ascii: "&"): reference()
        case UInt8(ascii: "*"):
            let isDouble = index + 1 < bytes.count && bytes[index + 1] == byte
            toggle(isDouble ? .strong : .emphasis)
            index += isDouble ? 2 : 1
        case UInt8(ascii: "_"):
            toggle(.emphasis)
            index += 1
        case UInt8(ascii: "`"): code()
        case UInt8(ascii: "["):
            begin(.link(""))
            index += 1
        case UInt8(ascii: "]"): endLink()
        case UInt8(ascii: "<"): tag()
        default:
            words.append(byte)
            index += 1
        }
    }

    private mutating func escaped() {
        guard index + 1 < bytes.count else {
            words.append(bytes[index])
            index += 1
            return
        }
        let next = bytes[index + 1]
        let isPunctuation = next > 0x20 && next < 0x7F && !Self.isWordByte(next)
        if !isPunctuation, next != 0x0A { words.append(bytes[index]) }
        words.append(next)
        index += 2
    }

    private mutating func reference() {
        let known: [(StaticString, UInt8)] = [
            ("&#123;", 0x7B), ("&amp;", 0x26), ("&lt;", 0x3C), ("&gt;", 0x3E), ("&quot;", 0x22),
        ]
        for (name, byte) in known where starts(with: name) {
            words.append(byte)
            index += name.utf8CodeUnitCount
            return
        }
        words.append(bytes[index])
        index += 1
    }

    private mutating func code() {
        let run = bytes[index...].prefix { $0 == UInt8(ascii: "`") }.count
        var end = index + run
        while end < bytes.count {
            let ticks = bytes[end...].prefix { $0 == UInt8(ascii: "`") }.count
            if ticks == run { break }
            end += max(1, ticks)
        }
        guard end < bytes.count else {
            words.append(contentsOf: bytes[index..<index + run])
            index += run
            return
        }
        var content = bytes[index + run..<end]
        if content.count > 2, content.first == 0x20, content.last == 0x20 { content = content.dropFirst().dropLast() }
        let start = words.count
        var previous: UInt8 = 0
        for byte in content {
            if isInCell, byte == UInt8(ascii: "|"), previous == UInt8(ascii: "\\") { words.removeLast() }
            words.append(byte)
            previous = byte
        }
        marks.append((.code, start..<words.count))
        index = end + run
    }

    /// `](address)` ends a link; anything else is a bracket.
    private mutating func endLink() {
        guard index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "("),
            let number = open.last(where: { if case .link = marks[$0].kind { true } else { false } })
        else {
            words.append(bytes[index])
            index += 1
            return
        }
        index += 2
        var address: [UInt8] = []
        while index < bytes.count, bytes[index] != UInt8(ascii: ")") {
            if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count { index += 1 }
            address.append(bytes[index])
            index += 1
        }
        index += 1
        marks[number] = (.link(String(decoding: address, as: UTF8.self)), marks[number].range.lowerBound..<words.count)
        open.removeAll { $0 == number }
    }

    private mutating func tag() {
        let tags: [(StaticString, InlineMark.Kind)] = [
            ("em>", .emphasis), ("strong>", .strong), ("sub>", .subscript), ("sup>", .superscript),
        ]
        index += 1
        let isEnd = index < bytes.count && bytes[index] == UInt8(ascii: "/")
        if isEnd { index += 1 }
        for (name, kind) in tags where starts(with: name) {
            if isEnd { end(kind) } else { begin(kind) }
            index += name.utf8CodeUnitCount
            return
        }
        words.append(contentsOf: isEnd ? Array("</".utf8) : [UInt8(ascii: "<")])
    }

    private mutating func toggle(_ kind: InlineMark.Kind) {
        if open.contains(where: { marks[$0].kind == kind }) { end(kind) } else { begin(kind) }
    }

    private mutating func begin(_ kind: InlineMark.Kind) {
        open.append(marks.count)
        marks.append((kind, words.count..<words.count))
    }

    private mutating func end(_ kind: InlineMark.Kind) {
        guard let number = open.last(where: { marks[$0].kind == kind }) else { return }
        marks[number].range = marks[number].range.lowerBound..<words.count
        open.removeAll { $0 == number }
    }

    private func starts(with text: StaticString) -> Bool {
        text.withUTF8Buffer { bytes[index...].starts(with: $0) }
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x30 && byte <= 0x39 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
    }
}
