import GalleyCore

/// The upper half of a single-byte encoding: what the bytes 0x80 to 0xFF mean (Encoding Standard §9).
///
/// iconv gives the table; where it leaves a byte undefined or differs, the Standard's index decides.
struct SingleByteTable {
    /// A scalar value for each byte from 0x80 on; 0xFFFD where the Standard has none.
    private var upperHalf: [UInt32]

    /// Nil for an encoding of more than one byte, or one that this system's iconv does not have.
    init?(_ encoding: CharacterEncoding) {
        if encoding == .xUserDefined {
            upperHalf = (0..<128).map { 0xF780 + $0 }
            return
        }
        guard let facts = Self.facts[encoding], let converter = Converter(facts.name) else { return nil }
        upperHalf = (0x80...0xFF).map { byte in
            if let scalar = facts.corrections[UInt8(byte)] { return scalar }
            var consumed = 0
            var output: [UInt8] = []
            converter.reset()
            let outcome = converter.run([UInt8(byte)], consumed: &consumed, output: &output)
            if outcome == .done, let scalar = String(decoding: output, as: UTF8.self).unicodeScalars.first {
                return scalar.value
            }
            // The Standard's indexes give the C1 controls to windows code pages' gaps below 0xA0.
            return byte < 0xA0 ? UInt32(byte) : 0xFFFD
        }
    }

    func decode(_ bytes: [UInt8]) -> DecodedText {
        var output = UTF8Writer(capacity: bytes.count + bytes.count / 4)
        var malformed = 0
        for byte in bytes {
            guard byte >= 0x80 else {
                output.append(UInt32(byte))
                continue
            }
            let scalar = upperHalf[Int(byte) - 0x80]
            if scalar == 0xFFFD { malformed += 1 }
            output.append(scalar)
        }
        return DecodedText(bytes: output.bytes, malformedCount: malformed)
    }
}
