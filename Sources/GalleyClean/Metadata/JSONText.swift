/// The inside of a JSON text as UTF-8: escapes resolved, and character references too, which publishers leave in.
enum JSONText {
    static func decode(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
        String(decoding: EntityText.decode(decodeBytes(bytes)), as: UTF8.self)
    }

    /// Resolves escapes; a wrong one stays as it is, a lone surrogate becomes U+FFFD.
    static func decodeBytes(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
        let source = UnsafeBufferPointer(rebasing: bytes)
        guard var index = source.firstIndex(of: UInt8(ascii: "\\")) else { return Array(source) }
        var result: [UInt8] = []
        result.reserveCapacity(source.count)
        result.append(contentsOf: source[..<index])
        while index < source.count {
            guard source[index] == UInt8(ascii: "\\"), index + 1 < source.count else {
                let start = index
                index += 1
                while index < source.count, source[index] != UInt8(ascii: "\\") { index += 1 }
                result.append(contentsOf: source[start..<index])
                continue
            }
            let sign = source[index + 1]
            index += 2
            switch sign {
            case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "f"): result.append(0x0A)
            case UInt8(ascii: "t"), UInt8(ascii: "b"): result.append(0x20)
            case UInt8(ascii: "u"): appendScalar(from: source, &index, to: &result)
            default: result.append(sign)
            }
        }
        return result
    }

    private static func appendScalar(
        from source: UnsafeBufferPointer<UInt8>, _ index: inout Int, to result: inout [UInt8]
    ) {
        guard let unit = hex(source, index) else { return }
        index += 4
        var value = unit
        if unit >= 0xD800, unit < 0xDC00, index + 1 < source.count, source[index] == UInt8(ascii: "\\"),
            source[index + 1] == UInt8(ascii: "u"), let low = hex(source, index + 2), low >= 0xDC00, low < 0xE000
        {
            index += 6
            value = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
        }
        UTF8.encode(Unicode.Scalar(value) ?? "\u{FFFD}").map { result.append(contentsOf: $0) }
    }

    private static func hex(_ source: UnsafeBufferPointer<UInt8>, _ start: Int) -> UInt32? {
        guard start + 4 <= source.count else { return nil }
        var value: UInt32 = 0
        for byte in source[start..<start + 4] {
            switch byte {
            case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
            case 0x41...0x46, 0x61...0x66: value = value << 4 | UInt32((byte | 0x20) - 0x57)
            default: return nil
            }
        }
        return value
    }
}
