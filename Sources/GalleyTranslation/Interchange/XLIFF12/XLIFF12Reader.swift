import GalleyCore
import GalleyXML

/// Reads XLIFF 1.2 as translation tools give it back: unknown elements and attributes are passed over, states are not
/// trusted.
struct XLIFF12Reader {
    /// The file's name, for messages.
    let name: String

    /// - Throws: `HandoffError` when units lack names or bear the same.
    func read(_ root: XMLElement) throws -> [ReturnedHandoff] {
        try root.elements("file").map { file in
            let skeleton = HandoffSkeleton(file.first("header")?.first("skl")?.first("internal-file")?.text)
            return try ReturnedHandoff(
                mediaType: XLIFF12.format.mediaType,
                articleID: skeleton.article ?? file.attribute("original"),
                snapshot: skeleton.snapshot,
                sourceLanguage: file.attribute("source-language"), targetLanguage: file.attribute("target-language"),
                units: file.elements("body").flatMap(units), name: name)
        }
    }

    private func units(in parent: XMLElement) -> [ReturnedUnit] {
        parent.elements.flatMap { element -> [ReturnedUnit] in
            switch element.name {
            case "group": return units(in: element)
            case "trans-unit":
                return [
                    ReturnedUnit(
                        id: element.attribute("id") ?? "", source: element.first("source").map(words),
                        target: element.first("target").map(words), line: element.line)
                ]
            default: return []
            }
        }
    }

    private func words(of element: XMLElement) -> HandoffText {
        var builder = HandoffTextBuilder()
        add(element, to: &builder)
        return builder.finish()
    }

    /// Walks through inline elements (§2.4); what stands inside `<bpt>`, `<ept>`, `<ph>`, `<it>` is code, not words.
    private func add(_ element: XMLElement, to builder: inout HandoffTextBuilder) {
        for child in element.children {
            guard case .element(let inline) = child else {
                if case .text(let text) = child { builder.append(text) }
                continue
            }
            let id = inline.attribute("id") ?? ""
            let kind = XLIFF12.name(ofCtype: inline.attribute("ctype") ?? "")
            let start = builder.position
            switch inline.name {
            case "g":
                add(inline, to: &builder)
                builder.mark(id: id, kind, from: start)
            case "mrk":
                add(inline, to: &builder)
                let type = inline.attribute("mtype") ?? ""
                if type == "seg" { continue }
                let name = inline.attribute("comment") ?? inline.attribute("mid") ?? ""
                builder.mark(id: name, type.hasPrefix("x-") ? String(type.dropFirst(2)) : type, from: start)
            case "x" where kind == "lb" || id.hasPrefix("lb"): builder.append("\n")
            case "bx", "bpt": builder.begin(id: inline.attribute("rid") ?? id, kind)
            case "ex", "ept": builder.end(id: inline.attribute("rid") ?? id)
            default: builder.point(id: id, kind)
            }
        }
    }
}
