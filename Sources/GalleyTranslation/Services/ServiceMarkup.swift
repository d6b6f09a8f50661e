import GalleyXML

/// A unit's words as markup for a service that translates HTML or XML and leaves elements alone.
///
/// What is protected goes out as an empty element (`<x id="t1"/>`), so that no service can translate it, and comes back
/// as its words; a format is an element around its words (`<g id="1">…</g>`).
enum ServiceMarkup {
    static func encode(_ text: HandoffText) -> String {
        var result = ""
        // Above zero within a protected span, whose words stay at home.
        var depth = 0
        for event in text.events {
            switch event {
            case .text(let words): if depth == 0 { result += XMLEscaping.escaped(String(words)) }
            case .lineBreak: if depth == 0 { result += "<br/>" }
            case .open(let span):
                if depth > 0 || span.isProtected {
                    if depth == 0 { result += "<x id=\"\(span.id)\"/>" }
                    depth += 1
                } else if span.isFormat {
                    result += "<g id=\"\(span.id)\">"
                }
            case .close(let span):
                if depth > 0 { depth -= 1 } else if span.isFormat { result += "</g>" }
            }
        }
        return result
    }

    /// The answer's words with the source's spans on them; nil when it is no markup, or a protected span is missing,
    /// doubled or unknown.
    static func decode(_ answer: String, of source: HandoffText) -> HandoffText? {
        guard let root = try? XMLReader().read(Array("<u>\(answer)</u>".utf8)) else { return nil }
        var reader = Reader(source: source)
        reader.read(root)
        let wanted = Set(source.spans.filter { span in outermost(span, in: source) }.map(\.id))
        guard !reader.isBroken, Set(reader.restored) == wanted, reader.restored.count == wanted.count else {
            return nil
        }
        return HandoffText(reader.text, spans: reader.spans)
    }

    /// True for protected spans that no other protected one holds.
    private static func outermost(_ span: HandoffSpan, in source: HandoffText) -> Bool {
        span.isProtected
            && !source.spans.contains { other in
                other.isProtected && other != span && other.range.lowerBound <= span.range.lowerBound
                    && other.range.upperBound >= span.range.upperBound
                    && (other.range != span.range || other.id < span.id)
            }
    }

    /// Walks an answer.
    private struct Reader {
        let source: HandoffText
        var text = ""
        var spans: [HandoffSpan] = []
        /// Protected spans that came back.
        var restored: [String] = []
        var isBroken = false

        mutating func read(_ element: XMLElement) {
            for child in element.children {
                switch child {
                case .text(let words): text += words
                case .element(let inner): read(inline: inner)
                }
            }
        }

        private mutating func read(inline element: XMLElement) {
            let start = text.utf8.count
            if element.name == "br" {
                text += "\n"
                return
            }
            guard let id = element.attribute("id"), let span = source.spans.first(where: { $0.id == id }) else {
                // Something of the service's own: its words count.
                return read(element)
            }
            if span.isProtected {
                text += source.words(of: span)
                restored.append(id)
            } else {
                read(element)
            }
            spans.append(HandoffSpan(id: id, kind: span.kind, range: start..<text.utf8.count))
        }
    }
}
