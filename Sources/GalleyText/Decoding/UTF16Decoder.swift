/// UTF-16 decoding (Encoding Standard §14.4): lone surrogates and an odd last byte become U+FFFD.
enum UTF16Decoder {
    static func decode(_ bytes: [UInt8], bigEndian: Bool) -> DecodedText {
        var output = DecodingOutput(expecting: bytes.count)
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
            } else if first < 0xDC00, at + 1 == bytes.count {
                // A high surrogate and half of what should follow, at the very end, are one error: the odd byte's below.
                break
            } else {
                output.appendError()
            }
        }
        if at < bytes.count {
            output.appendError()
        }
        return output.decoded
    }
}
