import GalleyCore

/// The encodings with one byte a character (Encoding Standard §9), and x-user-defined (§14.5).
enum SingleByteDecoder {
    static func decode(_ bytes: [UInt8], as encoding: CharacterEncoding) -> DecodedText {
        let upperHalf = (0x80...0xFF).map { scalar(for: $0, in: encoding) }
        var output = DecodingOutput(expecting: bytes.count)
        var at = 0
        while true {
            output.copyASCII(of: bytes, from: &at)
            guard at < bytes.count else { return output.decoded }
            if let scalar = upperHalf[Int(bytes[at]) - 0x80] { output.append(scalar) } else { output.appendError() }
            at += 1
        }
    }

    /// What a byte from 0x80 on stands for; nil where the Standard has nothing.
    private static func scalar(for byte: Int, in encoding: CharacterEncoding) -> UInt32? {
        if encoding == .xUserDefined { return 0xF780 + UInt32(byte - 0x80) }
        return EncodingIndex.singleByte[encoding]?[byte - 0x80]
    }
}
