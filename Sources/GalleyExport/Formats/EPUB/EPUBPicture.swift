import GalleyCore

/// A picture that a book can carry: one of the kinds every reader shows (EPUB 3.3, 3.2).
struct EPUBPicture: Sendable, Hashable {
    /// Its place in the book, named after its bytes: the same picture stands in it once.
    let file: String
    let mediaType: String

    private static let kinds: [(mediaType: String, ending: String, opening: [UInt8])] = [
        ("image/jpeg", "jpg", [0xFF, 0xD8, 0xFF]),
        ("image/png", "png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        ("image/gif", "gif", Array("GIF8".utf8)), ("image/webp", "webp", Array("RIFF".utf8)),
    ]

    /// Nil for bytes that are none of these kinds, whatever a server called them.
    init?(_ bytes: [UInt8]) {
        guard let kind = Self.kinds.first(where: { bytes.starts(with: $0.opening) }) else { return nil }
        if kind.ending == "webp", !bytes.dropFirst(8).starts(with: "WEBP".utf8) { return nil }
        mediaType = kind.mediaType
        file = "pictures/" + ContentHash(of: bytes).hex + "." + kind.ending
    }
}
