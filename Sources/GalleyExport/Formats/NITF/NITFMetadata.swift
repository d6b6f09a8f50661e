import GalleyCore
import GalleyXML

/// What an NITF document says of its article besides the words.
struct NITFMetadata {
    private let root: XMLElement
    private let head: XMLElement?
    private let bodyHead: XMLElement?

    init(_ root: XMLElement) {
        self.root = root
        head = root.first("head")
        bodyHead = root.first("body")?.first("body.head")
    }

    var metadata: Metadata {
        let data = head?.first("docdata")
        let publication = head?.first("pubdata")
        let headline = bodyHead?.first("hedline")?.first("hl1").map(Self.words) ?? head?.first("title").map(\.text)
        let published = data?.first("date.issue")?.attribute("norm") ?? publication?.attribute("date.publication")
        let language = root.attribute("baselang") ?? root.first("body")?.attribute("lang", in: Self.xml)
        return Metadata(
            url: publication?.attribute("ex-ref"), canonicalURL: NITFReader.meta("canonical", head),
            site: publication?.attribute("name") ?? bodyHead?.first("distributor").map(Self.words),
            headline: headline, summary: NITFReader.meta("description", head),
            authors: bodyHead?.elements("byline").compactMap(Self.author) ?? [],
            published: published.flatMap(Self.timestamp),
            modified: head?.elements("revision-history").last?.attribute("norm").flatMap(Self.timestamp),
            language: language, section: publication?.attribute("position.section"),
            keywords: data?.first("key-list")?.elements("keyword").compactMap { $0.attribute("key") } ?? [],
            dateline: bodyHead?.first("dateline").map(Self.dateline),
            sourceChain: data?.first("del-list")?.elements("from-src").compactMap(Self.source) ?? [],
            rights: Rights(
                copyright: data?.first("doc.copyright")?.attribute("holder"),
                licence: NITFReader.meta("licence", head),
                usageTerms: data?.first("doc.rights")?.attribute("limitations"),
                isFree: NITFReader.meta("free", head).map { $0 == "true" }),
            translationOf: NITFReader.meta("translation-of", head))
    }

    private static let xml = "http://www.w3.org/XML/1998/namespace"

    /// ISO 8601 in the extended form that Galley writes, or in the basic one the standard shows
    /// (`20101103T120000Z`).
    static func timestamp(_ text: String) -> Timestamp? {
        if let known = Timestamp(iso8601: text) { return known }
        let digits = Array(text.utf8)
        guard digits.count >= 8, digits.prefix(8).allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
        func part(_ range: Range<Int>) -> String {
            range.upperBound <= digits.count ? String(decoding: digits[range], as: UTF8.self) : "00"
        }
        let day = "\(part(0..<4))-\(part(4..<6))-\(part(6..<8))"
        guard digits.count >= 13, digits[8] == UInt8(ascii: "T") else { return Timestamp(iso8601: day) }
        var zone = digits.count > 15 ? String(decoding: digits[15...], as: UTF8.self) : ""
        if zone.utf8.count == 5, zone.first == "+" || zone.first == "-" {
            zone = zone.prefix(3) + ":" + zone.suffix(2)
        }
        let time = "T\(part(9..<11)):\(part(11..<13)):\(part(13..<15))"
        return Timestamp(iso8601: day + time + zone) ?? Timestamp(iso8601: day + time) ?? Timestamp(iso8601: day)
    }

    /// The words of an element on one line.
    private static func words(_ element: XMLElement) -> String { NITFInline.text(element).text }

    private static func author(_ byline: XMLElement) -> Author? {
        guard let person = byline.first("person") else {
            let name = words(byline)
            return name.isEmpty ? nil : Author(name: name)
        }
        return Author(
            name: words(person), role: byline.first("byttl").map(words), url: byline.first("virtloc").map(words))
    }

    private static func dateline(_ element: XMLElement) -> Dateline {
        let own = NITFVocabulary.ownNamespace
        return Dateline(
            text: words(element), place: element.first("location").map(words) ?? element.attribute("place", in: own),
            date: element.first("story.date")?.attribute("norm").flatMap(timestamp),
            source: element.attribute("source", in: own))
    }

    private static func source(_ element: XMLElement) -> SourceLink? {
        let own = NITFVocabulary.ownNamespace
        guard let name = element.attribute("src-name") else { return nil }
        let role = element.attribute("role", in: own).flatMap(SourceLink.Role.init(rawValue:))
        return SourceLink(role: role ?? .intermediary, name: name, url: element.attribute("url", in: own))
    }
}
