package import GalleyCore
import GalleyHTML

/// What a publisher does not want done with a page, said by the answer's headers or the page itself: `X-Robots-Tag`
/// and `<meta name="robots">` (`noarchive`, `noai`), and the TDM Reservation Protocol (`tdm-reservation`).
package struct OptOuts: Sendable, Hashable {
    /// No copy shall be kept.
    package private(set) var forbidsArchiving = false
    /// Text and data mining is reserved.
    package private(set) var reservesMining = false

    /// - Parameter token: the product token a directive may address.
    package init(_ page: WebPage, token: String) {
        let token = token.lowercased()
        for header in page.headers {
            switch header.name.lowercased() {
            case "x-robots-tag": readRobotsTag(header.value.lowercased(), token)
            case "tdm-reservation": readReservation(header.value)
            default: break
            }
        }
        if page.mediaType != "text/plain" { readMarkup(page.bytes, token) }
    }

    /// `noarchive, noai`, or for one robot alone: `otherbot: noarchive`.
    private mutating func readRobotsTag(_ value: String, _ token: String) {
        var agent: String?
        for directive in value.split(separator: ",") {
            var words = directive.filter { $0 != " " && $0 != "\t" }
            if let colon = words.firstIndex(of: ":"), !words.hasPrefix("unavailable_after"), !words.hasPrefix("max-") {
                agent = String(words[..<colon])
                words = String(words[words.index(after: colon)...])
            }
            if agent == nil || agent == token { readDirective(words) }
        }
    }

    private mutating func readDirective(_ word: String) {
        switch word {
        case "noarchive", "nocache": forbidsArchiving = true
        case "noai": reservesMining = true
        default: break
        }
    }

    private mutating func readReservation(_ value: String) {
        if value.filter({ $0 != " " && $0 != "\"" }) == "1" { reservesMining = true }
    }

    private mutating func readMarkup(_ bytes: [UInt8], _ token: String) {
        let tree = HTMLTree(parsing: bytes)
        guard let head = tree.head else { return }
        for node in tree.children(head) where tree.isElement(node) && tree.tag(node) == .meta {
            let content = tree.attribute("content", of: node) ?? ""
            switch tree.attribute("name", of: node)?.lowercased() {
            case "robots", token:
                for word in content.lowercased().split(separator: ",") { readDirective(word.filter { $0 != " " }) }
            case "tdm-reservation": readReservation(content)
            default: break
            }
        }
    }
}
