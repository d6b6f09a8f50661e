import GalleyCore

/// Names of TEI P5.
enum TEIVocabulary {
    static let namespace = "http://www.tei-c.org/ns/1.0"

    static let inline = InlineVocabulary(
        lineBreak: "lb", item: "item",
        element: { kind in
            switch kind {
            case .emphasis: ("hi", [("rend", "italic")])
            case .strong: ("hi", [("rend", "bold")])
            // TEI's own `code` holds no other marks.
            case .code: ("hi", [("rend", "monospace")])
            case .subscript: ("hi", [("rend", "subscript")])
            case .superscript: ("hi", [("rend", "superscript")])
            case .link(let address): ("ref", [("target", address)])
            }
        },
        list: { isOrdered, _ in ("list", [("rend", isOrdered ? "numbered" : "bulleted")]) })
}
