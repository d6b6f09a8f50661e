/// What the bytes of a picture say of it: kind and size. Drawings that can hold script (SVG) are none here.
package struct PictureFile: Sendable, Hashable {
    /// Smaller ones count readers or fill gaps.
    private static let leastSide = 16
    /// Pixels of the largest that is opened by those who show it.
    private static let mostPixels = 100_000_000

    package let mediaType: String
    /// Pixels; 0 where the format does not say it in its head.
    package let width: Int
    package let height: Int

    /// True for a picture that somebody is meant to look at and that a reader can hold.
    package var isOfUse: Bool {
        if width == 0 || height == 0 { return true }
        return min(width, height) >= Self.leastSide && width <= Self.mostPixels / height
    }

    /// Nil when the bytes begin like none of JPEG, PNG, GIF, WebP, AVIF.
    package init?(_ bytes: [UInt8]) {
        let found =
            Self.png(bytes) ?? Self.jpeg(bytes) ?? Self.gif(bytes) ?? Self.webP(bytes) ?? Self.avif(bytes)
        guard let (mediaType, width, height) = found else { return nil }
        (self.mediaType, self.width, self.height) = (mediaType, width, height)
    }

    private typealias Found = (String, Int, Int)

    /// The size stands in IHDR, which comes first (PNG §11.2.2).
    private static func png(_ bytes: [UInt8]) -> Found? {
        guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), bytes.count >= 24 else {
            return nil
        }
        return ("image/png", big(bytes, 16, 4), big(bytes, 20, 4))
    }

    /// The size stands in the logical screen descriptor (GIF89a §18).
    private static func gif(_ bytes: [UInt8]) -> Found? {
        guard bytes.starts(with: "GIF87a".utf8) || bytes.starts(with: "GIF89a".utf8), bytes.count >= 10 else {
            return nil
        }
        return ("image/gif", little(bytes, 6, 2), little(bytes, 8, 2))
    }

    /// The size stands in the frame header (ITU T.81 §B.2.2), behind segments that say their length.
    private static func jpeg(_ bytes: [UInt8]) -> Found? {
        guard bytes.starts(with: [0xFF, 0xD8, 0xFF]) else { return nil }
        var index = 2
        while index + 9 < bytes.count, bytes[index] == 0xFF {
            let marker = bytes[index + 1]
            if marker == 0xFF {
                index += 1
                continue
            }
            let isFrame = marker >= 0xC0 && marker <= 0xCF && ![0xC4, 0xC8, 0xCC].contains(marker)
            if isFrame { return ("image/jpeg", big(bytes, index + 7, 2), big(bytes, index + 5, 2)) }
            let length = big(bytes, index + 2, 2)
            if length < 2 || marker == 0xDA { break }
            index += 2 + length
        }
        return ("image/jpeg", 0, 0)
    }

    /// A RIFF container (RFC 9649 §2): lossy, lossless or extended, each with its size in its own place.
    private static func webP(_ bytes: [UInt8]) -> Found? {
        guard bytes.starts(with: "RIFF".utf8), bytes.count >= 30, bytes[8..<12].elementsEqual("WEBP".utf8) else {
            return nil
        }
        let type = "image/webp"
        switch String(decoding: bytes[12..<16], as: UTF8.self) {
        case "VP8 ": return (type, little(bytes, 26, 2) & 0x3FFF, little(bytes, 28, 2) & 0x3FFF)
        case "VP8L":
            let bits = little(bytes, 21, 4)
            return (type, (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
        case "VP8X": return (type, little(bytes, 24, 3) + 1, little(bytes, 27, 3) + 1)
        default: return nil
        }
    }

    /// Told by the brand of its first box (ISO 14496-12 §4.3); the size stands too deep to be looked for.
    private static func avif(_ bytes: [UInt8]) -> Found? {
        guard bytes.count >= 12, bytes[4..<8].elementsEqual("ftyp".utf8) else { return nil }
        let brand = String(decoding: bytes[8..<12], as: UTF8.self)
        return brand == "avif" || brand == "avis" ? ("image/avif", 0, 0) : nil
    }

    private static func big(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int {
        bytes[start..<(start + count)].reduce(0) { $0 << 8 | Int($1) }
    }

    private static func little(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int {
        bytes[start..<(start + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
