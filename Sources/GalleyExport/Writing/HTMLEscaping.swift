import GalleyCore

/// Puts words into HTML and XHTML so that they stay words.
package enum HTMLEscaping {
    /// Bytes that are escaped, or that may begin a character left out.
    private static let needsLook = ByteSet { byte in
        byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte >= 0xEF || "&<>\"'".utf8.contains(byte)
    }

    /// Adds text to UTF-8 bytes with `& < > " '` as references; characters that neither HTML (13.2.3.5) nor XML 1.0
    /// (2.2) may hold are left out.
    package static func append(_ text: String, to bytes: inout [UInt8]) {
        var text = text
        text.withUTF8 { append($0, to: &bytes) }
    }

    /// Adds a part of UTF-8 bytes in the same way.
    package static func append(_ utf8: some BidirectionalCollection<UInt8>, to bytes: inout [UInt8]) {
        utf8.withContiguousStorageIfAvailable { buffer in append(buffer, to: &bytes) }
            ?? append(Array(utf8), to: &bytes)
    }

    private static func append(_ utf8: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        var start = 0
        var index = needsLook.next(in: utf8, 0..<utf8.count)
        while index < utf8.count {
            let (reference, length) = replacement(at: index, in: utf8)
            if let reference {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
                reference.withUTF8Buffer { bytes.append(contentsOf: $0) }
                start = index + length
            }
            index = needsLook.next(in: utf8, index + length..<utf8.count)
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
    }

    /// What stands for the character at `index` (nil: itself) and how many bytes were looked at.
    private static func replacement(at index: Int, in utf8: UnsafeBufferPointer<UInt8>) -> (StaticString?, Int) {
        switch utf8[index] {
        case UInt8(ascii: "&"): return ("&amp;", 1)
        case UInt8(ascii: "<"): return ("&lt;", 1)
        case UInt8(ascii: ">"): return ("&gt;", 1)
        case UInt8(ascii: "\""): return ("&quot;", 1)
        case UInt8(ascii: "'"): return ("&#39;", 1)
        case 0x09, 0x0A: return (nil, 1)
        case 0x0D: return ("\n", index + 1 < utf8.count && utf8[index + 1] == 0x0A ? 2 : 1)
        case 0x00..<0x20, 0x7F: return ("", 1)
        case 0xC2 where index + 1 < utf8.count && utf8[index + 1] < 0xA0: return ("", 2)
        case 0xEF where index + 2 < utf8.count && utf8[index + 1] == 0xBF && utf8[index + 2] >= 0xBE: return ("", 3)
        case 0xEF where index + 2 < utf8.count && utf8[index + 1] == 0xB7: return noncharacterBlock(utf8[index + 2])
        case 0xF0...0xF4 where index + 3 < utf8.count && utf8[index + 2] == 0xBF && utf8[index + 3] >= 0xBE:
            return (utf8[index + 1] & 0x0F == 0x0F ? "" : nil, 4)
        default: return (nil, 1)
        }
    }

    /// U+FDD0 to U+FDEF, by the third byte.
    private static func noncharacterBlock(_ third: UInt8) -> (StaticString?, Int) {
        (third >= 0x90 && third <= 0xAF ? "" : nil, 3)
    }
}
