import GalleyCore
import GalleyXML

/// Reads XLIFF 2.0 and 2.1; segments of a unit are joined again.
struct XLIFF2Reader {
    /// The file's name, for messages.
    let name: String

    /// - Throws: `HandoffError` when units lack names or bear the same.
    func read(_ root: XMLElement) throws -> [ReturnedHandoff] {
        try root.elements("file").map { file in
            let skeleton = HandoffSkeleton(file.first("skeleton")?.text)
            return try ReturnedHandoff(
                mediaType: XLIFF2.format.mediaType, articleID: skeleton.article ?? file.attribute("original"),
                snapshot: skeleton.snapshot, sourceLanguage: root.attribute("srcLang"),
                targetLanguage: root.attribute("trgLang"), units: units(in: file), name: name)
        }
    }

    private func units(in parent: XMLElement) -> [ReturnedUnit] {
        parent.elements.flatMap { element -> [ReturnedUnit] in
            switch element.name {
            case "group": units(in: element)
            case "unit": [unit(element)]
            default: []
            }
        }
    }

    private func unit(_ element: XMLElement) -> ReturnedUnit {
        var source = HandoffTextBuilder()
        var target = HandoffTextBuilder()
        var hasTarget = false
        for part in element.elements where part.name == "segment" || part.name == "ignorable" {
            let words = part.first("source")
            if let words { add(words, to: &source) }
            if let translated = part.first("target") {
                hasTarget = hasTarget || part.name == "segment"
                add(translated, to: &target)
            } else if let words, part.name == "ignorable" {
                add(words, to: &target)
            }
        }
        return ReturnedUnit(
            id: element.attribute("id") ?? "", source: source.finish(), target: hasTarget ? target.finish() : nil,
            line: element.line)
    }

    /// Walks through inline elements (§4.2.3).
    private func add(_ element: XMLElement, to builder: inout HandoffTextBuilder) {
        for child in element.children {
            guard case .element(let inline) = child else {
                if case .text(let text) = child { builder.append(text) }
                continue
            }
            let id = inline.attribute("id") ?? ""
            let subType = inline.attribute("subType")
            let kind =
                inline.attribute("taClassRef", in: XLIFF2.its).flatMap(XLIFF2.category(ofClass:))?.rawValue
                ?? XLIFF2.name(type: inline.attribute("type"), subType: subType)
            let start = builder.position
            switch inline.name {
            case "pc":
                add(inline, to: &builder)
                builder.mark(id: id, kind, from: start)
            case "mrk":
                add(inline, to: &builder)
                builder.mark(id: id, inline.attribute("translate") == "no" ? "protected" : kind, from: start)
            case "sm": builder.begin(id: id, inline.attribute("translate") == "no" ? "protected" : kind)
            case "sc": builder.begin(id: id, kind)
            case "em", "ec": builder.end(id: inline.attribute("startRef") ?? id)
            case "cp":
                let scalar = inline.attribute("hex").flatMap { UInt32($0, radix: 16) }.flatMap(Unicode.Scalar.init)
                if let scalar { builder.append(String(scalar)) }
            case "ph" where subType == "xlf:lb" || id.hasPrefix("lb"): builder.append("\n")
            default: builder.point(id: id, kind)
            }
        }
    }
}
