import GalleyXML

/// Reads a memory back as a hand-off: units by their `tuid`.
struct TMXReader {
    /// The file's name, for messages.
    let name: String

    /// - Throws: `HandoffError` when units lack names or bear the same.
    func read(_ root: XMLElement) throws -> ReturnedHandoff {
        let source = root.first("header")?.attribute("srclang") ?? ""
        var target: String?
        let units = root.first("body")?.elements("tu").map { unit -> ReturnedUnit in
            var words: (source: HandoffText?, target: HandoffText?)
            for variant in unit.elements("tuv") {
                let language = variant.attribute("lang", in: "http://www.w3.org/XML/1998/namespace") ?? ""
                guard let segment = variant.first("seg") else { continue }
                if language == source {
                    words.source = read(segment: segment)
                } else {
                    words.target = words.target ?? read(segment: segment)
                    target = target ?? language
                }
            }
            return ReturnedUnit(
                id: unit.attribute("tuid") ?? "", source: words.source, target: words.target, line: unit.line)
        }
        return try ReturnedHandoff(
            mediaType: TMX.mediaType, sourceLanguage: source, targetLanguage: target, units: units ?? [], name: name)
    }

    private func read(segment: XMLElement) -> HandoffText {
        var builder = HandoffTextBuilder()
        add(segment, to: &builder)
        return builder.finish()
    }

    private func add(_ element: XMLElement, to builder: inout HandoffTextBuilder) {
        for child in element.children {
            guard case .element(let inline) = child else {
                if case .text(let text) = child { builder.append(text) }
                continue
            }
            let id = inline.attribute("i") ?? inline.attribute("x") ?? ""
            let kind = XLIFF12.name(ofCtype: inline.attribute("type") ?? "")
            switch inline.name {
            case "bpt": builder.begin(id: id, kind)
            case "ept": builder.end(id: id)
            case "hi": add(inline, to: &builder)
            case "ph" where kind == "lb": builder.append("\n")
            default: builder.point(id: id, kind)
            }
        }
    }
}
