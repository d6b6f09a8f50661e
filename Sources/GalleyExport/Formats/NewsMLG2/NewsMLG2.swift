import GalleyCore
import GalleyXML

/// What newsItem and packageItem have in common.
enum NewsMLG2 {
    static let namespace = "http://iptc.org/std/nar/2006-10-01/"
    /// The IPTC's list of the schemes behind the prefixes of codes.
    private static let catalog = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_40.xml"

    /// Begins an item and refers to the catalogue of codes.
    /// - Parameter name: `newsItem` or `packageItem`.
    static func start(_ name: String, guid: String, version: Int, language: String?, _ xml: inout XMLWriter) {
        xml.start(
            name,
            [
                ("standard", "NewsML-G2"), ("standardversion", "2.35"), ("conformance", "power"), ("guid", guid),
                ("version", String(max(1, version))), ("xml:lang", language),
                ("dir", language.map { TextDirection(language: $0).rawValue }),
            ],
            declaring: [("", namespace)])
        xml.element("catalogRef", [("href", catalog)])
    }

    /// A moment as the standard wants it; what is undated counts as the beginning of Unix time.
    static func moment(_ timestamp: Timestamp?) -> String { timestamp?.xmlDateTime ?? "1970-01-01T00:00:00Z" }

    /// The words without line breaks and tabs, which names and keywords must not hold.
    static func oneLine(_ words: String) -> String {
        String(decoding: words.utf8.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
    }
}

extension XMLWriter {
    /// An element that says a code of a scheme in the catalogue.
    mutating func code(_ name: String, _ code: String) { element(name, [("qcode", code)]) }

    /// An element with a name inside, for somebody or something without a code.
    mutating func named(_ name: String, _ attributes: [Attribute] = [], words: String) {
        element(name, attributes) { $0.element("name", text: NewsMLG2.oneLine(words)) }
    }
}
