package import GalleyCore
import GalleyHTML
import GalleyText

/// Brings a page's bytes to UTF-8.
package enum PageDecoder {
    /// A page as UTF-8.
    package struct Decoded {
        package let bytes: [UInt8]
        let encoding: CharacterEncoding
        /// True when decoding gave the bytes as they came.
        let isUnchanged: Bool
    }

    /// Decodes by what the page and its server say, unless the bytes themselves say better.
    package static func decode(_ page: WebPage) -> Decoded {
        let sniffed = EncodingSniffer.sniff(page.bytes, httpCharset: page.charset)
        if sniffed.encoding != .utf8, sniffed.source != .bom, isUTF8BeyondASCII(page.bytes) {
            return decoded(page.bytes, .utf8)
        }
        if sniffed.source == .default, page.bytes.contains(where: { $0 >= 0x80 }) {
            return decoded(page.bytes, EncodingDetector.detect(page.bytes) ?? sniffed.encoding)
        }
        let first = decoded(page.bytes, sniffed.encoding)
        if sniffed.encoding == .utf8, !first.isUnchanged, sniffed.source != .bom, isMostlyWrong(first.bytes) {
            return decoded(page.bytes, EncodingDetector.detect(page.bytes) ?? .windows1252)
        }
        return first
    }

    private static func decoded(_ bytes: [UInt8], _ encoding: CharacterEncoding) -> Decoded {
        let text = TextDecoder.decode(bytes, as: encoding)
        let isUnchanged = encoding == .utf8 && text.malformedCount == 0 && text.bytes.count == bytes.count
        return Decoded(bytes: text.bytes, encoding: encoding, isUnchanged: isUnchanged)
    }

    /// True when the bytes hold signs beyond ASCII and are UTF-8 throughout: hardly ever by accident.
    private static func isUTF8BeyondASCII(_ bytes: [UInt8]) -> Bool {
        bytes.contains { $0 >= 0x80 } && TextDecoder.decode(bytes, as: .utf8).malformedCount == 0
    }

    /// True when so many signs beyond ASCII were replaced that the few that were read may be accidents: in another
    /// encoding one pair of bytes in ten looks like UTF-8, while UTF-8 with some bytes broken is still mostly right.
    private static func isMostlyWrong(_ bytes: [UInt8]) -> Bool {
        var (wrong, read) = (0, 0)
        for index in bytes.indices where bytes[index] >= 0xC0 {
            if index + 2 < bytes.count, bytes[index] == 0xEF, bytes[index + 1] == 0xBF, bytes[index + 2] == 0xBD {
                wrong += 1
            } else {
                read += 1
            }
        }
        return wrong > 3 && read * 3 < wrong
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
