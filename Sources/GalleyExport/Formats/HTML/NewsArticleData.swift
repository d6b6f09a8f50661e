import GalleyCore

/// The article's metadata as schema.org's NewsArticle in JSON-LD.
enum NewsArticleData {
    /// JSON that may stand inside a script element: no `<` is in it, nor a character that HTML forbids there
    /// (13.1.2.1: controls and noncharacters).
    static func bytes(_ article: Article) -> [UInt8] {
        var json = JSONWriter()
        json.object { write(article, to: &$0) }
        return escaped(json.bytes)
    }

    /// All that must change stands inside texts, where JSON takes `\u` for any character.
    private static func escaped(_ json: [UInt8]) -> [UInt8] {
        let mayHold: (UInt8) -> Bool = { $0 == UInt8(ascii: "<") || $0 == 0x7F || $0 == 0xC2 || $0 >= 0xEF }
        guard json.contains(where: mayHold) else { return json }
        var safe: [UInt8] = []
        safe.reserveCapacity(json.count + 64)
        for scalar in String(decoding: json, as: UTF8.self).unicodeScalars {
            switch scalar.value {
            case 0x3C, 0x7F...0x9F, 0xFDD0...0xFDEF: safe += escape(scalar.value)
            case let value where value & 0xFFFE == 0xFFFE:
                for unit in String(scalar).utf16 { safe += escape(UInt32(unit)) }
            default: safe += String(scalar).utf8
            }
        }
        return safe
    }

    private static func escape(_ unit: UInt32) -> [UInt8] {
        let digits = String(unit, radix: 16)
        return Array("\\u".utf8) + Array(repeating: UInt8(ascii: "0"), count: 4 - digits.utf8.count) + digits.utf8
    }

    private static func write(_ article: Article, to json: inout JSONWriter) {
        let metadata = article.metadata
        member("@context", "https://schema.org", &json)
        member("@type", "NewsArticle", &json)
        member("headline", metadata.headline, &json)
        member("description", metadata.summary ?? article.standfirst, &json)
        member("url", (metadata.canonicalURL ?? metadata.url).flatMap(SafeLink.written), &json)
        member("datePublished", metadata.published?.description, &json)
        member("dateModified", metadata.modified?.description, &json)
        member("inLanguage", LanguageTag.written(metadata.language), &json)
        member("articleSection", metadata.section, &json)
        member("dateline", metadata.dateline?.text, &json)
        writeAuthors(metadata.authors, to: &json)
        writeOrganization("publisher", metadata.site, to: &json)
        if let origin = metadata.sourceChain.first(where: { $0.role == .origin }), origin.name != metadata.site {
            writeOrganization("sourceOrganization", origin.name, to: &json)
        }
        if !metadata.keywords.isEmpty {
            json.key("keywords")
            json.array { json in
                for keyword in metadata.keywords { json.string(keyword) }
            }
        }
        writePictures(article.pictures, to: &json)
        member("copyrightNotice", metadata.rights.copyright, &json)
        member("license", metadata.rights.licence.flatMap(SafeLink.written), &json)
        if let isFree = metadata.rights.isFree {
            json.key("isAccessibleForFree")
            json.bool(isFree)
        }
    }

    private static func member(_ key: StaticString, _ value: String?, _ json: inout JSONWriter) {
        guard let value else { return }
        json.key(key)
        json.string(value)
    }

    private static func writeAuthors(_ authors: [Author], to json: inout JSONWriter) {
        if authors.isEmpty { return }
        json.key("author")
        json.array { json in
            for author in authors {
                json.object { json in
                    member("@type", "Person", &json)
                    member("name", author.name, &json)
                    member("jobTitle", author.role, &json)
                    member("url", author.url.flatMap(SafeLink.written), &json)
                }
            }
        }
    }

    private static func writeOrganization(_ key: StaticString, _ name: String?, to json: inout JSONWriter) {
        guard let name else { return }
        json.key(key)
        json.object { json in
            member("@type", "Organization", &json)
            member("name", name, &json)
        }
    }

    private static func writePictures(_ pictures: [Picture], to json: inout JSONWriter) {
        let addressed = pictures.compactMap { picture in
            picture.url.flatMap(SafeLink.written).map { (picture, $0) }
        }
        if addressed.isEmpty { return }
        json.key("image")
        json.array { json in
            for (picture, address) in addressed {
                json.object { json in
                    member("@type", "ImageObject", &json)
                    member("url", address, &json)
                    member("caption", picture.caption, &json)
                    let credits = picture.credits.map(\.text).joined(separator: "; ")
                    member("creditText", credits.isEmpty ? nil : credits, &json)
                }
            }
        }
    }
}
