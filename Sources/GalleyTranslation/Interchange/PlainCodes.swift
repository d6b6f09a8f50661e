/// Formats as signs in plain text, for hand-offs without markup (PO, CSV): `<g1>…</g1>`.
///
/// A text that has such signs itself keeps them: a backslash goes in front, and off again on the way back.
enum PlainCodes {
    /// The words with a pair of signs around each format; tags are left to the notes.
    static func encode(_ text: HandoffText) -> String {
        let formats = HandoffText(text.text, spans: text.spans.filter(\.isFormat))
        var result = ""
        for event in formats.events {
            switch event {
            case .text(let words): result += escaped(words)
            case .lineBreak: result += "\n"
            case .open(let span): result += "<g\(span.id)>"
            case .close(let span): result += "</g\(span.id)>"
            }
        }
        return result
    }

    /// The words with a span for each pair of signs; a sign without its partner is a span without words.
    static func decode(_ text: String) -> HandoffText {
        var words = ""
        var spans: [HandoffSpan] = []
        var open: [(id: String, start: Int)] = []
        var rest = text[...]
        while let sign = rest.firstIndex(where: { $0 == "<" || $0 == "\\" }) {
            words += rest[..<sign]
            rest = rest[sign...]
            if rest.first == "\\" {
                let slashes = rest.prefix { $0 == "\\" }
                rest = rest[slashes.endIndex...]
                words += Sign(rest) == nil ? slashes : slashes.dropFirst()
                if let literal = Sign(rest) {
                    words += literal.text
                    rest = rest.dropFirst(literal.text.count)
                }
                continue
            }
            guard let found = Sign(rest) else {
                words += "<"
                rest = rest.dropFirst()
                continue
            }
            rest = rest.dropFirst(found.text.count)
            let position = words.utf8.count
            if !found.isEnd {
                open.append((found.id, position))
            } else if let index = open.lastIndex(where: { $0.id == found.id }) {
                let range = open.remove(at: index).start..<position
                spans.append(HandoffSpan(id: found.id, kind: .foreign(""), range: range))
            } else {
                spans.append(HandoffSpan(id: found.id, kind: .foreign(""), range: position..<position))
            }
        }
        words += rest
        spans += open.map { HandoffSpan(id: $0.id, kind: .foreign(""), range: $0.start..<$0.start) }
        return HandoffText(words, spans: spans)
    }

    private static func escaped(_ words: Substring) -> String {
        var result = ""
        var rest = words
        while let sign = rest.firstIndex(where: { $0 == "<" || $0 == "\\" }) {
            result += rest[..<sign]
            let slashes = rest[sign...].prefix { $0 == "\\" }
            let after = rest[slashes.endIndex...]
            result += slashes
            if Sign(after) != nil { result += "\\" }
            if slashes.isEmpty {
                result += "<"
                rest = after.dropFirst()
            } else if let literal = Sign(after) {
                result += literal.text
                rest = after.dropFirst(literal.text.count)
            } else {
                rest = after
            }
        }
        return result + rest
    }

    /// `<g1>` or `</g1>` at the beginning of some text.
    private struct Sign {
        let id: String
        let isEnd: Bool
        let text: String

        init?(_ words: Substring) {
            let isEnd = words.hasPrefix("</g")
            guard isEnd || words.hasPrefix("<g") else { return nil }
            let digits = words.dropFirst(isEnd ? 3 : 2).prefix { $0.isASCII && $0.isNumber }
            guard (1...6).contains(digits.count), words[digits.endIndex...].first == ">" else { return nil }
            self.id = String(digits)
            self.isEnd = isEnd
            self.text = String(words[..<digits.endIndex]) + ">"
        }
    }
}
