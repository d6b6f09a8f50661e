import GalleyCore

/// Makes any text fit to stand in XML: the one place that knows which bytes must change.
package enum XMLEscaping {
    /// Where the text will stand.
    package enum Place: Sendable {
        case text, attribute, comment
    }

    /// Bytes that are escaped somewhere, or that may begin a character left out.
    private static let needsLook = ByteSet { $0 < 0x20 || $0 == 0xEF || "&<>\"-".utf8.contains($0) }

    /// The text with its markup signs escaped and without the characters XML 1.0 forbids.
    package static func escaped(_ text: String, for place: Place = .text) -> String {
        var bytes: [UInt8] = []
        append(text, to: &bytes, for: place)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends the escaped text; runs that need nothing are copied whole.
    static func append(_ text: String, to output: inout [UInt8], for place: Place) {
        var text = text
        text.withUTF8 { bytes in
            var copied = 0
            var index = needsLook.next(in: bytes, 0..<bytes.count)
            while index < bytes.count {
                let (taken, replacement) = replacement(at: index, in: bytes, place)
                if let replacement {
                    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied..<index]))
                    replacement.withUTF8Buffer { output.append(contentsOf: $0) }
                    copied = index + taken
                }
                index = needsLook.next(in: bytes, index + taken..<bytes.count)
            }
            output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied...]))
        }
    }

    /// How many bytes are looked at, and what stands for them; nil where they stay.
    private static func replacement(
        at index: Int, in bytes: UnsafeBufferPointer<UInt8>, _ place: Place
    ) -> (taken: Int, with: StaticString?) {
        switch bytes[index] {
        case UInt8(ascii: "&") where place != .comment: (1, "&amp;")
        case UInt8(ascii: "<") where place != .comment: (1, "&lt;")
        case UInt8(ascii: ">") where place != .comment: (1, "&gt;")
        case UInt8(ascii: "\"") where place == .attribute: (1, "&quot;")
        case UInt8(ascii: "-") where place == .comment:
            (1, index + 1 == bytes.count || bytes[index + 1] == UInt8(ascii: "-") ? "- " : nil)
        // A parser would turn these into spaces or line feeds (§2.11, §3.3.3).
        case 0x09 where place == .attribute: (1, "&#9;")
        case 0x0A where place == .attribute: (1, "&#10;")
        case 0x0D where place != .comment: (1, "&#13;")
        case 0x09, 0x0A: (1, nil)
        case 0..<0x20: (1, "")
        // U+FFFE and U+FFFF are no characters (§2.2).
        case 0xEF where index + 2 < bytes.count && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE: (3, "")
        default: (1, nil)
        }
    }
}
