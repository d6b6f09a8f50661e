/// Takes out of a document what must not reach the parser, before it sees a byte.
///
/// The document type is blanked in place (lines keep their numbers). When lenient, named references become numeric
/// ones, a stray `&` becomes `&amp;`, control characters and whatever stands before the first `<` go.
struct XMLClearing {
    private static let predefined: Set<String> = ["amp", "lt", "gt", "quot", "apos"]

    let isLenient: Bool
    let namedCharacters: @Sendable (String) -> String?

    func clear(_ bytes: [UInt8]) -> [UInt8] {
        // Two-byte encodings go to the parser as they are; it has no entities there either.
        guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]), !bytes.prefix(2).contains(0) else {
            return bytes
        }
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + 16)
        var index = isLenient ? bytes.firstIndex(of: UInt8(ascii: "<")) ?? bytes.count : 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "<"): index = copyMarkup(bytes, from: index, to: &output)
            case UInt8(ascii: "&") where isLenient: index = copyReference(bytes, from: index, to: &output)
            case 0x00..<0x09, 0x0B, 0x0C, 0x0E..<0x20:
                if !isLenient { output.append(bytes[index]) }
                index += 1
            default:
                output.append(bytes[index])
                index += 1
            }
        }
        return output
    }

    /// Copies a `<`, or the whole of a comment, CDATA section or document type; gives where to go on.
    private func copyMarkup(_ bytes: [UInt8], from start: Int, to output: inout [UInt8]) -> Int {
        if Self.matches("<!--", bytes, start) { return copy(bytes, from: start, through: "-->", to: &output) }
        if Self.matches("<![CDATA[", bytes, start) { return copy(bytes, from: start, through: "]]>", to: &output) }
        if Self.matches("<!DOCTYPE", bytes, start) {
            let end = Self.endOfDocumentType(bytes, from: start)
            output += bytes[start..<end].map { $0 == 0x0A || $0 == 0x0D ? $0 : 0x20 }
            return end
        }
        output.append(bytes[start])
        return start + 1
    }

    private func copy(_ bytes: [UInt8], from start: Int, through end: String, to output: inout [UInt8]) -> Int {
        var index = start
        while index < bytes.count, !Self.matches(end, bytes, index) { index += 1 }
        let stop = min(index + end.utf8.count, bytes.count)
        for byte in bytes[start..<stop] where !isLenient || byte >= 0x20 || byte == 9 || byte == 10 || byte == 13 {
            output.append(byte)
        }
        return stop
    }

    /// Behind the `>` of a document type: quotes and the brackets of its internal subset are skipped over.
    private static func endOfDocumentType(_ bytes: [UInt8], from start: Int) -> Int {
        var quote: UInt8?
        var brackets = 0
        for index in start..<bytes.count {
            let byte = bytes[index]
            if let open = quote {
                if byte == open { quote = nil }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
            case UInt8(ascii: "["): brackets += 1
            case UInt8(ascii: "]"): brackets -= 1
            case UInt8(ascii: ">") where brackets <= 0: return index + 1
            default: break
            }
        }
        return bytes.count
    }

    private func copyReference(_ bytes: [UInt8], from start: Int, to output: inout [UInt8]) -> Int {
        let rest = bytes[(start + 1)..<min(start + 34, bytes.count)]
        guard let semicolon = rest.firstIndex(of: UInt8(ascii: ";")), semicolon > start + 1 else {
            output += Array("&amp;".utf8)
            return start + 1
        }
        let name = String(decoding: bytes[(start + 1)..<semicolon], as: UTF8.self)
        if Self.predefined.contains(name) || Self.isNumeric(name) {
            output += bytes[start...semicolon]
        } else if let characters = namedCharacters(name) {
            for scalar in characters.unicodeScalars { output += Array("&#\(scalar.value);".utf8) }
        } else {
            output += Array("&amp;".utf8)
            return start + 1
        }
        return semicolon + 1
    }

    private static func isNumeric(_ name: String) -> Bool {
        guard name.hasPrefix("#") else { return false }
        let digits = name.dropFirst()
        let value = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return value.map { $0 == 9 || $0 == 10 || $0 == 13 || $0 >= 0x20 && Unicode.Scalar($0) != nil } ?? false
    }

    private static func matches(_ word: String, _ bytes: [UInt8], _ index: Int) -> Bool {
        bytes[index...].starts(with: word.utf8)
    }
}
