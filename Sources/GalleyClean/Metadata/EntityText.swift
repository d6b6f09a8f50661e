/// Resolves the character references that stand in values outside of HTML text: JSON-LD headlines, attributes that
/// were escaped twice.
enum EntityText {
    private static let names: [(StaticString, StaticString)] = [
        ("amp", "&"), ("quot", "\""), ("apos", "'"), ("lt", "<"), ("gt", ">"), ("nbsp", " "), ("ndash", "–"),
        ("mdash", "—"), ("lsquo", "‘"), ("rsquo", "’"), ("ldquo", "“"), ("rdquo", "”"), ("bdquo", "„"),
        ("hellip", "…"), ("auml", "ä"), ("ouml", "ö"), ("uuml", "ü"), ("szlig", "ß"), ("Auml", "Ä"), ("Ouml", "Ö"),
        ("Uuml", "Ü"), ("eacute", "é"), ("egrave", "è"), ("agrave", "à"), ("aacute", "á"), ("iacute", "í"),
        ("oacute", "ó"), ("uacute", "ú"), ("ntilde", "ñ"), ("ccedil", "ç"), ("laquo", "«"), ("raquo", "»"),
    ]

    static func decode(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(UInt8(ascii: "&")) else { return bytes }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "&"),
                let end = bytes[index...].prefix(12).firstIndex(of: UInt8(ascii: ";")),
                let letters = value(bytes[index + 1..<end])
            {
                result += letters
                index = end + 1
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }

    private static func value(_ name: ArraySlice<UInt8>) -> [UInt8]? {
        if name.first == UInt8(ascii: "#") { return number(name.dropFirst()) }
        for (known, letters) in names where known.withUTF8Buffer({ name.elementsEqual($0) }) {
            return letters.withUTF8Buffer { Array($0) }
        }
        return nil
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> [UInt8]? {
        let isHex = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
        let text = String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self)
        guard let value = UInt32(text, radix: isHex ? 16 : 10), let scalar = Unicode.Scalar(value) else { return nil }
        return Array(String(scalar).utf8)
    }
}
