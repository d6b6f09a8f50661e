/// One case of an html5lib tokenizer file.
struct TokenizerCase: Decodable {
    let description: String
    let input: String
    let output: [JSONValue]
    let initialStates: [String]?
    let lastStartTag: String?
    /// Input and output hold `\uXXXX` as six letters, lone surrogates among them.
    let doubleEscaped: Bool?

    struct File: Decodable {
        let tests: [TokenizerCase]?
    }

    /// Text as bytes; a lone surrogate becomes the three bytes UTF-8 would have for it.
    func bytes(_ text: String) -> [UInt8] {
        guard doubleEscaped == true else { return Array(text.utf8) }
        var units: [UInt16] = []
        var rest = Array(text.utf16)[...]
        while let unit = rest.popFirst() {
            if unit == 0x5C, rest.first == 0x75, rest.count >= 5,
                let value = UInt16(String(decoding: rest.dropFirst().prefix(4), as: UTF16.self), radix: 16)
            {
                units.append(value)
                rest = rest.dropFirst(5)
            } else {
                units.append(unit)
            }
        }
        return Self.utf8(units)
    }

    private static func utf8(_ units: [UInt16]) -> [UInt8] {
        var bytes: [UInt8] = []
        var index = 0
        while index < units.count {
            let unit = UInt32(units[index])
            index += 1
            if (0xD800..<0xDC00).contains(unit), index < units.count, (0xDC00..<0xE000).contains(units[index]) {
                let scalar = 0x10000 + (unit - 0xD800) << 10 + (UInt32(units[index]) - 0xDC00)
                index += 1
                bytes += Unicode.Scalar(scalar).map { Array(String($0).utf8) } ?? []
            } else if let scalar = Unicode.Scalar(unit) {
                bytes += String(scalar).utf8
            } else {
                bytes += [UInt8(0xE0 | unit >> 12), UInt8(0x80 | unit >> 6 & 0x3F), UInt8(0x80 | unit & 0x3F)]
            }
        }
        return bytes
    }

    /// The tokens the case wants, neighbouring characters joined.
    var wanted: [FoundToken] {
        var tokens: [FoundToken] = []
        for value in output {
            guard case .array(let parts) = value, let kind = parts.first?.string else { continue }
            let texts = parts.dropFirst().map { $0.string.map(bytes) }
            switch kind {
            case "Character": FoundToken.append(characters: (texts.first ?? nil) ?? [], to: &tokens)
            case "Comment": tokens.append(.comment((texts.first ?? nil) ?? []))
            case "EndTag": tokens.append(.endTag((texts.first ?? nil) ?? []))
            case "StartTag":
                var attributes: [[UInt8]: [UInt8]] = [:]
                if parts.count > 2, case .object(let object) = parts[2] {
                    for (name, value) in object { attributes[bytes(name)] = bytes(value.string ?? "") }
                }
                let isSelfClosing = parts.count > 3 && parts[3] == .bool(true)
                tokens.append(.startTag(texts[0] ?? [], attributes, isSelfClosing))
            case "DOCTYPE":
                tokens.append(.doctype(texts[0], texts[1], texts[2], forcesQuirks: parts[4] == .bool(false)))
            default: break
            }
        }
        return tokens
    }
}
