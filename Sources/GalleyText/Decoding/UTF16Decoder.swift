/// UTF-16 decoding (Encoding Standard §14.4): lone surrogates and an odd last byte become U+FFFD.
enum UTF16Decoder {
    static func decode(_ bytes: [UInt8], bigEndian: Bool) -> DecodedText {
        var output = UTF8Writer(capacity: bytes.count)
        var malformed = 0
        let high = bigEndian ? 0 : 1
        func unit(_ index: Int) -> UInt32 { UInt32(bytes[index + high]) << 8 | UInt32(bytes[index + 1 - high]) }
        var at = bytes.count >= 2 && unit(0) == 0xFEFF ? 2 : 0
        while at + 1 < bytes.count {
            let first = unit(at)
            at += 2
            guard first & 0xF800 == 0xD800 else {
                output.append(first)
                continue
            }
            if first < 0xDC00, at + 1 < bytes.count, unit(at) & 0xFC00 == 0xDC00 {
                output.append(0x10000 + (first - 0xD800) << 10 + (unit(at) - 0xDC00))
                at += 2
            } else {
                output.append(0xFFFD)
                malformed += 1
            }
        }
        if at < bytes.count {
            output.append(0xFFFD)
            malformed += 1
        }
        return DecodedText(bytes: output.bytes, malformedCount: malformed)
    }
}
