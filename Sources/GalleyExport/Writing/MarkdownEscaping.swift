import GalleyCore

/// Puts words into CommonMark 0.31 with GitHub's extensions so that a renderer gives back the same words.
///
/// Besides Markdown's own signs it guards those that site generators act upon before Markdown is read: `{{` and
/// `{%` (Hugo's shortcodes, Liquid's tags), and Obsidian's `==` and `%%`. Bare addresses are kept from becoming links
/// of their own, since every renderer guesses their end differently.
enum MarkdownEscaping {
    /// What happens to a line feed in the words.
    enum LineFeeds {
        /// A hard break; the next line opens with these bytes (the indentation of a list, the `> ` of a quotation).
        case breaking([UInt8])
        /// A blank: in headings and cells.
        case blank
    }

    /// Bytes that may have to be escaped.
    private static let needsLook = ByteSet { byte in
        byte < 0x20 || byte == 0x7F || #"\`*_[]<#~|&{$:.!=%"#.utf8.contains(byte)
    }

    /// Adds a run of words.
    /// - Parameter atLineStart: true where the run opens a line, so that its first signs could open a block.
    static func append(
        _ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to bytes: inout [UInt8], atLineStart: Bool,
        lineFeeds: LineFeeds
    ) {
        var copied = atLineStart ? openLine(utf8, range, to: &bytes) : range.lowerBound
        var index = needsLook.next(in: utf8, copied..<range.upperBound)
        while index < range.upperBound {
            let byte = utf8[index]
            let next = index + 1 < range.upperBound ? utf8[index + 1] : nil
            index += 1
            if let replacement = replacement(of: byte, before: next, at: index - 1, in: utf8) {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[copied..<index - 1]))
                if byte == 0x0A, case .breaking(let opening) = lineFeeds {
                    bytes.append(contentsOf: [UInt8(ascii: "\\"), 0x0A])
                    bytes.append(contentsOf: opening)
                    index = openLine(utf8, index..<range.upperBound, to: &bytes)
                } else {
                    replacement.withUTF8Buffer { bytes.append(contentsOf: $0) }
                    if replacement.isEscape { bytes.append(byte) }
                }
                copied = index
            }
            index = needsLook.next(in: utf8, index..<range.upperBound)
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[copied..<range.upperBound]))
    }

    /// What is written for a byte; nil when it may stand as it is.
    private static func replacement(
        of byte: UInt8, before next: UInt8?, at index: Int, in utf8: UnsafeBufferPointer<UInt8>
    ) -> StaticString? {
        switch byte {
        case 0x09, 0x0A, 0x0B, 0x0C, 0x0D: " "
        case 0x00..<0x20, 0x7F: ""
        case UInt8(ascii: "{"): next == nil || next == byte || next == UInt8(ascii: "%") ? "&#123;" : nil
        case UInt8(ascii: "&"): next == nil || next == UInt8(ascii: "#") || isLetter(next) ? "\\" : nil
        case UInt8(ascii: "$"), UInt8(ascii: "="), UInt8(ascii: "%"): next == nil || next == byte ? "\\" : nil
        case UInt8(ascii: ":"): next == nil || next == UInt8(ascii: "/") ? "\\" : nil
        case UInt8(ascii: "!"): next == nil ? "\\" : nil
        case UInt8(ascii: "."): endsWWW(at: index, in: utf8) ? "\\" : nil
        default: "\\"
        }
    }

    /// Skips a line's blanks and writes signs that would open a block there so that they do not.
    /// - Returns: the offset to go on from.
    private static func openLine(
        _ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to bytes: inout [UInt8]
    ) -> Int {
        var index = range.lowerBound
        while index < range.upperBound, utf8[index] == 0x20 || utf8[index] == 0x09 { index += 1 }
        guard index < range.upperBound else { return index }
        switch utf8[index] {
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: ":"),
            UInt8(ascii: "%"), UInt8(ascii: "^"):
            bytes.append(UInt8(ascii: "\\"))
            bytes.append(utf8[index])
            return index + 1
        case 0x30...0x39:
            var end = index
            while end < range.upperBound, utf8[end] >= 0x30, utf8[end] <= 0x39 { end += 1 }
            let isNumbered =
                end < range.upperBound && (utf8[end] == UInt8(ascii: ".") || utf8[end] == UInt8(ascii: ")"))
            guard isNumbered else { return index }
            bytes.append(contentsOf: utf8[index..<end])
            bytes.append(UInt8(ascii: "\\"))
            bytes.append(utf8[end])
            return end + 1
        default: return index
        }
    }

    private static func endsWWW(at index: Int, in utf8: UnsafeBufferPointer<UInt8>) -> Bool {
        index >= 3 && utf8[index - 1] | 0x20 == 0x77 && utf8[index - 2] | 0x20 == 0x77 && utf8[index - 3] | 0x20 == 0x77
    }

    private static func isLetter(_ byte: UInt8?) -> Bool {
        byte.map { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A } ?? false
    }
}

extension StaticString {
    /// True for the backslash, behind which the escaped byte itself follows.
    fileprivate var isEscape: Bool { utf8CodeUnitCount == 1 && utf8Start.pointee == UInt8(ascii: "\\") }
}
