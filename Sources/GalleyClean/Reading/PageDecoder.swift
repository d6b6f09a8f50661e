import GalleyCore
import GalleyHTML
import GalleyText

/// Brings a page's bytes to UTF-8.
enum PageDecoder {
    struct Decoded {
        let bytes: [UInt8]
        let encoding: CharacterEncoding
        /// True when decoding gave the bytes as they came.
        let isUnchanged: Bool
    }

    static func decode(_ page: WebPage) -> Decoded {
        let encoding = CharacterEncoding.utf8
        let text = TextDecoder.decode(page.bytes, as: encoding)
        let isUnchanged = encoding == .utf8 && text.malformedCount == 0 && text.bytes.count == page.bytes.count
        return Decoded(bytes: text.bytes, encoding: encoding, isUnchanged: isUnchanged)
    }

    /// True for bytes that are no text: zeros among the first thousand without a byte order mark, or a known signature.
    static func looksBinary(_ bytes: [UInt8]) -> Bool {
        let signatures: [[UInt8]] = [
            [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], [0x47, 0x49, 0x46, 0x38], [0x25, 0x50, 0x44, 0x46],
            [0x50, 0x4B, 0x03, 0x04], [0x1F, 0x8B], [0x7F, 0x45, 0x4C, 0x46],
        ]
        if signatures.contains(where: { bytes.starts(with: $0) }) { return true }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return false }
        let zeros = bytes.prefix(1024).count { $0 == 0 }
        return zeros > 8 && zeros * 3 < bytes.prefix(1024).count || zeros * 2 > bytes.prefix(1024).count
    }
}
