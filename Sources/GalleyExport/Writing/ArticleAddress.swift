import GalleyCore

/// The names by which other systems know an article.
enum ArticleAddress {
    /// The publisher's own address, else the one it was read from; nil where neither may be linked to.
    static func link(_ article: Article) -> String? {
        (article.metadata.canonicalURL ?? article.metadata.url).flatMap(SafeLink.written)
    }

    /// A URI that stays the same: the address, else one made from the id.
    static func uri(_ article: Article) -> String {
        link(article).map(asciiOnly) ?? "urn:galley:article:" + ContentHash(of: article.id.utf8).hex
    }

    /// Where a picture can be fetched; nil where that is unknown or no address of the web.
    static func picture(_ picture: Picture) -> String? {
        guard let address = picture.url.flatMap(SafeLink.written), !address.hasPrefix("mailto:") else { return nil }
        return asciiOnly(address)
    }

    /// Letters beyond ASCII percent-encoded, for readers that take URIs (RFC 3986) and not IRIs.
    static func asciiOnly(_ address: String) -> String {
        guard address.utf8.contains(where: { $0 >= 0x80 }) else { return address }
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in address.utf8 {
            if byte < 0x80 {
                bytes.append(byte)
            } else {
                bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
