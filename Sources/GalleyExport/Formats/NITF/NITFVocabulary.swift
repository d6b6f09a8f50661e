import GalleyCore

/// Names of NITF 3.6 that writer and reader share.
enum NITFVocabulary {
    static let namespace = "http://iptc.org/std/NITF/2006-10-18/"
    /// The namespace of attributes for what the format has no place for (3.6 lets foreign attributes stand anywhere).
    static let ownNamespace = "urn:galley:nitf"

    /// NITF knows one emphasis; its `class` tells the kinds apart.
    static let inline = InlineVocabulary(
        lineBreak: "br", item: "li",
        element: { kind in
            switch kind {
            case .emphasis: ("em", [])
            case .strong: ("em", [("class", "strong")])
            case .code: ("em", [("class", "code")])
            case .subscript: ("em", [("class", "subscript")])
            case .superscript: ("em", [("class", "superscript")])
            case .link(let address): ("a", [("href", address)])
            }
        },
        list: { isOrdered, start in (isOrdered ? "ol" : "ul", start == 1 ? [] : [("seqnum", String(start))]) })

    /// The mark of an `em` with a class.
    static func mark(ofClass name: String?) -> InlineMark.Kind {
        switch name {
        case "strong": .strong
        case "code": .code
        case "subscript": .subscript
        case "superscript": .superscript
        default: .emphasis
        }
    }
}
