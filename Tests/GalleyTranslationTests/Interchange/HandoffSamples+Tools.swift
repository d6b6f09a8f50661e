import GalleyCore

@testable import GalleyTranslation

extension HandoffSamples {
    /// What a translator makes of a letter in the round trips: enough to see whose words stand where.
    static let letters: [Character: Character] = ["a": "ä", "e": "é", "o": "ö", "u": "ü", "t": "ţ", "n": "ñ", "i": "ï"]

    /// The words as a translator in a round trip writes them.
    static func sung(_ text: some StringProtocol) -> String { String(text.map { letters[$0] ?? $0 }) }

    /// A hand-off of any format after a translator sang every translatable word of it.
    static func sungFile(_ article: Article, _ format: String) throws -> [UInt8] {
        let bytes = try write(article, format, ["prefill": .bool(true)])
        let text = String(decoding: bytes, as: UTF8.self)
        let result =
            switch format {
            case "po": singing(text, from: "\nmsgstr ", to: "\n\n", after: "msgctxt")
            case "html-its": singing(text, from: "<body>", to: "</body>")
            case "tmx": singing(text, from: "<tuv xml:lang=\"ko\">", to: "</tuv>")
            case "csv-translation": try table(bytes)
            default: singing(text, from: "<target", to: "</target>")
            }
        return Array(result.utf8)
    }

    /// Sings between two signs, outside tags, references and protected elements.
    private static func singing(
        _ text: String, from start: String, to end: String, after head: String = ""
    ) -> String {
        var rest = text[...]
        let first = rest.firstRange(of: head)?.lowerBound ?? rest.startIndex
        var result = String(rest[..<first])
        rest = rest[first...]
        while let open = rest.firstRange(of: start) {
            let close = rest[open.upperBound...].firstRange(of: end)?.lowerBound ?? rest.endIndex
            result += rest[..<open.upperBound] + sungMarkup(rest[open.upperBound..<close], isTag: start.last != ">")
            rest = rest[close...]
        }
        return result + rest
    }

    /// - Parameter isTag: the text begins inside a start tag (`<target state="…">`).
    private static func sungMarkup(_ text: Substring, isTag: Bool) -> String {
        var result = ""
        var isProtected = false
        var rest = text
        if isTag, let end = rest.firstIndex(of: ">"), rest.prefix(1) != "\"" {
            result += rest[...end]
            rest = rest[rest.index(after: end)...]
        }
        while let character = rest.first {
            var piece = rest.prefix(1)
            if character == "<", let end = rest.firstIndex(of: ">") {
                piece = rest[...end]
                if piece.contains("translate=\"no\"") || piece.contains("\"protected\"") {
                    isProtected = true
                } else if piece.hasPrefix("</") {
                    isProtected = false
                }
            } else if character == "&", let end = rest.firstIndex(of: ";") {
                piece = rest[...end]
            } else if character == "\\" {
                piece = rest.prefix(2)
            } else if !isProtected {
                result += sung(piece)
                rest = rest.dropFirst()
                continue
            }
            result += piece
            rest = rest.dropFirst(piece.count)
        }
        return result
    }

    /// The table as a spreadsheet of another country saves it: semicolons, columns in another order.
    private static func table(_ bytes: [UInt8]) throws -> String {
        let returned = try HandoffReader.read(bytes, name: "t.csv")[0]
        func cell(_ words: String) -> String { "\"" + words.replacing("\"", with: "\"\"") + "\"" }
        let rows = returned.units.map { unit -> String in
            let source = unit.source.map(plain) ?? ""
            let target = unit.target.map(plain) ?? ""
            let sung = sungMarkup(target[...], isTag: false)
            return [sung, unit.id, source].map(cell).joined(separator: ";")
        }
        return "translation (ko);id;source (en)\r\n" + rows.joined(separator: "\r\n")
    }

    private static func plain(_ text: HandoffText) -> String {
        let formats = text.spans.map { HandoffSpan(id: $0.id, kind: .format(.strong), range: $0.range) }
        return PlainCodes.encode(HandoffText(text.text, spans: formats))
    }
}
